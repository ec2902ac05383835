namespace ZoomGen.Variables;

/// <summary>Files and the kinds of them.</summary>
internal static class Files
{
    private static readonly string[] Directories =
    [
        "/bin", "/dev", "/etc", "/etc/ssl", "/home", "/home/guest", "/lib", "/media", "/mnt", "/opt", "/srv", "/tmp", "/usr", "/usr/bin",
        "/usr/local/share", "/usr/share", "/var", "/var/log", "/var/spool",
    ];

    private static readonly string[] Words =
    [
        "agenda", "backup", "budget", "cover", "draft", "export", "invoice", "letter", "map", "minutes", "notes", "photo", "plan", "report",
        "sample", "schedule", "sketch", "summary",
    ];

    private static readonly string[] Extensions =
    [
        "bmp", "bz2", "conf", "css", "csv", "doc", "epub", "flac", "ics", "jar", "js", "json", "log", "md", "odt", "otf", "svg", "tar",
        "tex", "xml", "yaml",
    ];

    private static readonly string[] CommonExtensions =
        ["avi", "gif", "html", "jpeg", "jpg", "mov", "mp3", "mp4", "mpeg", "pdf", "png", "txt", "wav", "webm", "zip"];

    private static readonly string[] Types =
        ["application", "audio", "chemical", "font", "image", "message", "model", "multipart", "text", "video", "x-conference"];

    private static readonly string[] CommonTypes = ["application", "audio", "image", "text", "video"];

    private static readonly string[] MimeTypes =
    [
        "application/gzip", "application/json", "application/octet-stream", "application/pdf", "application/rtf", "application/xml",
        "application/zip", "audio/aac", "audio/mpeg", "audio/ogg", "font/woff2", "image/gif", "image/jpeg", "image/png", "image/svg+xml",
        "image/webp", "model/gltf+json", "text/calendar", "text/css", "text/csv", "text/html", "text/plain", "video/mp4", "video/webm",
    ];

    public static string Directory() => Chance.Pick(Directories);

    public static string Extension() => Chance.Pick(Extensions);

    public static string CommonExtension() => Chance.Pick(CommonExtensions);

    public static string Type() => Chance.Pick(Types);

    public static string CommonType() => Chance.Pick(CommonTypes);

    public static string MimeType() => Chance.Pick(MimeTypes);

    public static string Name() => $"{Stem()}.{Extension()}";

    public static string CommonName() => $"{Stem()}.{CommonExtension()}";

    public static string FilePath() => $"{Directory()}/{Name()}";

    private static string Stem() => Chance.Several(Chance.Between(1, 3), "_", () => Chance.Pick(Words));
}
