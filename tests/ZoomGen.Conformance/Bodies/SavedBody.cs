using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json.Linq;
using ZoomGen.Conformance.Collections;

namespace ZoomGen.Conformance.Bodies;

/// <summary>The body of a saved response that is JSON, as the bytes that a server sends.</summary>
internal sealed record SavedBody(int Status, string ContentType, byte[] Bytes, JsonValue Value)
{
    private const string Json = "application/json";

    public static IEnumerable<SavedBody> Of(Leaf leaf) =>
        ((leaf.Item as JObject)?["response"] as JArray ?? []).OfType<JObject>().Select(Read).OfType<SavedBody>();

    private static SavedBody? Read(JObject response)
    {
        if (response["code"] is not JValue { Value: long and >= 100 and <= 999 and var status } || response["body"] is not JValue { Value: string body })
            return null;
        var bytes = Encoding.UTF8.GetBytes(body);
        return JsonValue.Read(bytes) is { } value ? new((int)status, ContentTypeOf(response["header"]), bytes, value) : null;
    }

    // A type that HTTP has no syntax for, such as that of a file name, no server sends.
    private static string ContentTypeOf(JToken? headers)
    {
        var rows = headers as JArray ?? [];
        var type = rows.OfType<JObject>()
            .Where(row => string.Equals((string?)(row["key"] as JValue), "Content-Type", StringComparison.OrdinalIgnoreCase))
            .Select(row => (string?)(row["value"] as JValue))
            .FirstOrDefault();
        return MediaTypeHeaderValue.TryParse(type, out _) ? type : Json;
    }
}
