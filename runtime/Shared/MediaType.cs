namespace ZoomGen.Shared;

/// <summary>What a Content-Type says about a body; its parameters say nothing.</summary>
internal static class MediaType
{
    /// <summary>Server-sent events (WHATWG HTML).</summary>
    public const string EventStream = "text/event-stream";

    /// <summary>A JSON text sequence (RFC 7464).</summary>
    public const string JsonSequence = "application/json-seq";

    private static readonly HashSet<string> JsonLines = Set(
        "application/x-ndjson", "application/ndjson", "application/jsonl", "application/x-jsonl", "application/jsonlines",
        "application/x-jsonlines",
        JsonSequence, "application/stream+json", "application/x-json-stream");

    private static readonly HashSet<string> Markup = Set("application/xhtml+xml", "image/svg+xml");

    private static readonly HashSet<string> Texts = Set(
        "application/javascript", "application/x-javascript", "application/yaml", "application/x-yaml", "application/toml",
        "application/csv",
        "application/graphql", "application/sql", "application/rtf", "application/x-sh", "application/x-www-form-urlencoded");

    private static readonly string[] BinaryFamilies =
        [
            "image/", "audio/", "video/", "font/", "model/", "application/vnd.openxmlformats-officedocument.",
            "application/vnd.oasis.opendocument.", "application/vnd.ms-"
        ];

    private static readonly HashSet<string> Binaries = Set(
        "application/octet-stream", "binary/octet-stream", "application/binary", "application/pdf", "application/zip",
        "application/x-zip-compressed",
        "application/gzip", "application/x-gzip", "application/x-tar", "application/x-bzip2", "application/x-7z-compressed",
        "application/vnd.rar",
        "application/java-archive", "application/wasm", "application/msword", "application/epub+zip", "application/ogg",
        "application/dicom",
        "application/x-protobuf", "application/protobuf", "application/cbor", "application/msgpack", "application/x-msgpack",
        "application/avro",
        "application/vnd.apache.parquet", "application/force-download", "application/download", "application/x-download");

    /// <summary>The type of a body by the language in which Postman shows it, or null where the language has none.</summary>
    public static string? FromLanguage(string? language) => language?.ToLowerInvariant() switch
    {
        "json" => "application/json",
        "xml" => "application/xml",
        "html" => "text/html",
        "javascript" => "application/javascript",
        "text" or "plain" => "text/plain",
        _ => null,
    };

    /// <summary>Whether a Content-Type, its parameters aside, is a media type.</summary>
    public static bool Is(string contentType, string mediaType) =>
        string.Equals(Name(contentType), mediaType, StringComparison.OrdinalIgnoreCase);

    public static bool IsJson(string contentType) =>
        Name(contentType) is var type
            && (type.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a type is named at all; <c>*/*</c> names none.</summary>
    public static bool IsKnown(string contentType) => Name(contentType) is { Length: > 0 } type && type.IndexOfAny(['*']) < 0;

    // Both of these are XML that begins with a document type more often than not.
    public static bool IsXml(string contentType) =>
        Name(contentType) is var type
        && (type.EndsWith("/xml", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+xml", StringComparison.OrdinalIgnoreCase))
        && !Markup.Contains(type);

    public static bool IsText(string contentType) =>
        Name(contentType) is var type
            && (type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) || Texts.Contains(type) || Markup.Contains(type));

    public static bool IsEventStream(string contentType) => Is(contentType, EventStream);

    public static bool IsJsonLines(string contentType) => JsonLines.Contains(Name(contentType));

    public static bool IsBinary(string contentType) =>
        Name(contentType) is var type
        && !Markup.Contains(type)
        && (Array.Exists(BinaryFamilies, family => type.StartsWith(family, StringComparison.OrdinalIgnoreCase)) || Binaries.Contains(type));

    public static bool IsPlainText(string contentType) => Is(contentType, "text/plain");

    private static string Name(string contentType) => contentType.Split(';')[0].Trim();

    private static HashSet<string> Set(params string[] types) => new(types, StringComparer.OrdinalIgnoreCase);
}
