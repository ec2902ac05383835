using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace ZoomGen.Faults;

/// <summary>Answers of a server, good and bad.</summary>
internal static class Answers
{
    public const string Parcel = """{"id":1,"place":"a"}""";

    private const string Ok = "200 OK";
    private const string Json = "application/json";

    public static Task SendNothingAsync(Exchange exchange) => exchange.SendAsync("HTTP/1.1 204 No Content\r\n\r\n");

    public static Task SendParcelAsync(Exchange exchange) => exchange.SendAsync(Whole(Parcel));

    public static Task SendTokenAsync(Exchange exchange) =>
        exchange.SendAsync(Whole($$"""{"access_token":"hidden-token-{{exchange.Number}}","expires_in":3600}"""));

    /// <summary>An answer with a body of text.</summary>
    public static byte[] Whole(string body, string status = Ok, string type = Json, string headers = "") =>
        Whole(Encoding.Latin1.GetBytes(body), status, type, headers);

    /// <summary>An answer with a body.</summary>
    public static byte[] Whole(byte[] body, string status = Ok, string type = Json, string headers = "") =>
        [.. Encoding.Latin1.GetBytes(Head(body.Length, status, type, headers)), .. body];

    /// <summary>An answer whose body has come in part.</summary>
    public static string Part(string body = """{"id":1,""", string status = Ok, string type = Json) => Head(1000, status, type, "") + body;

    /// <summary>The start of an answer in chunks.</summary>
    public static string Chunked(string chunks, string type = Json) =>
        $"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\nTransfer-Encoding: chunked\r\n\r\n{chunks}";

    /// <summary>What the request says, as a server repeats it in an error.</summary>
    public static string Echo(Exchange exchange) => JsonSerializer.Serialize(new { error = exchange.Head, message = exchange.Head });

    public static byte[] Gzip(byte[] body)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(body);
        return packed.ToArray();
    }

    private static string Head(int length, string status, string type, string headers) => string.Create(
        CultureInfo.InvariantCulture,
        $"HTTP/1.1 {status}\r\nContent-Type: {type}\r\nContent-Length: {length}\r\n{headers}\r\n");
}
