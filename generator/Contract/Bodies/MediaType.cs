namespace ZoomGen.Generator.Contract.Bodies;

/// <summary>Tells what a Content-Type says about a body; its parameters say nothing.</summary>
internal static class MediaType
{
    private static readonly HashSet<string> JsonLines = Set(
        "application/x-ndjson", "application/ndjson", "application/jsonl", "application/x-jsonl", "application/jsonlines", "application/x-jsonlines",
        "application/json-seq", "application/stream+json", "application/x-json-stream");

    private static readonly HashSet<string> Markup = Set("application/xhtml+xml", "image/svg+xml");

    private static readonly HashSet<string> Texts = Set(
        "application/javascript", "application/x-javascript", "application/yaml", "application/x-yaml", "application/toml", "application/csv",
        "application/graphql", "application/sql", "application/rtf", "application/x-sh", "application/x-www-form-urlencoded");

    private static readonly string[] BinaryFamilies =
        ["image/", "audio/", "video/", "font/", "model/", "application/vnd.openxmlformats-officedocument.", "application/vnd.oasis.opendocument.", "application/vnd.ms-"];

    private static readonly HashSet<string> Binaries = Set(
        "application/octet-stream", "binary/octet-stream", "application/binary", "application/pdf", "application/zip", "application/x-zip-compressed",
        "application/gzip", "application/x-gzip", "application/x-tar", "application/x-bzip2", "application/x-7z-compressed", "application/vnd.rar",
        "application/java-archive", "application/wasm", "application/msword", "application/epub+zip", "application/ogg", "application/dicom",
        "application/x-protobuf", "application/protobuf", "application/cbor", "application/msgpack", "application/x-msgpack", "application/avro",
        "application/vnd.apache.parquet", "application/force-download", "application/download", "application/x-download");

    public static bool IsJson(string contentType) =>
        Of(contentType) is var type && (type.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a type is named at all; <c>*/*</c> names none.</summary>
    public static bool IsKnown(string contentType) => Of(contentType) is { Length: > 0 } type && !type.Contains('*');

    // Both of these are XML that begins with a document type more often than not.
    public static bool IsXml(string contentType) =>
        Of(contentType) is var type
        && (type.EndsWith("/xml", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+xml", StringComparison.OrdinalIgnoreCase))
        && !Markup.Contains(type);

    public static bool IsText(string contentType) =>
        Of(contentType) is var type && (type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) || Texts.Contains(type) || Markup.Contains(type));

    public static bool IsEventStream(string contentType) => string.Equals(Of(contentType), "text/event-stream", StringComparison.OrdinalIgnoreCase);

    public static bool IsJsonLines(string contentType) => JsonLines.Contains(Of(contentType));

    public static bool IsBinary(string contentType) =>
        Of(contentType) is var type
        && !Markup.Contains(type)
        && (BinaryFamilies.Any(family => type.StartsWith(family, StringComparison.OrdinalIgnoreCase)) || Binaries.Contains(type));

    public static bool IsPlainText(string contentType) => string.Equals(Of(contentType), "text/plain", StringComparison.OrdinalIgnoreCase);

    private static string Of(string contentType) => contentType.Split(';')[0].Trim();

    private static HashSet<string> Set(params string[] types) => new(types, StringComparer.OrdinalIgnoreCase);
}
