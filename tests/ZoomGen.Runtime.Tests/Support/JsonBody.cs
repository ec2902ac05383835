using System.Net;
using System.Text;
using ZoomGen.Buffers;

namespace ZoomGen.Runtime.Tests.Support;

/// <summary>JSON as the body of a message, and as a request writes it.</summary>
internal static class JsonBody
{
    public static Gadget Read(string json) => Message(json).ReadJson<Gadget>();

    public static ResponseMessage Message(string json) => Message(Encoding.UTF8.GetBytes(json));

    public static ResponseMessage Message(byte[] json)
    {
        using var response = new HttpResponseMessage(HttpStatusCode.OK);
        return new(GetGadgetRequest.Operation, response) { Body = json };
    }

    public static string Write<T>(T value)
        where T : JsonObject, new()
    {
        using var buffer = new ByteBuffer();
        var writer = new JsonWriter(buffer);
        writer.WriteValue(value);
        return Encoding.UTF8.GetString(buffer.Written.Span);
    }
}
