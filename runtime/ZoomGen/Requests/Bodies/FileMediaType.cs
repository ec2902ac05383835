using System.Collections.Frozen;

namespace ZoomGen.Requests.Bodies;

/// <summary>Media types by file name extension, from the IANA registry and common usage.</summary>
internal static class FileMediaType
{
    private const string Unknown = "application/octet-stream";

    private static readonly FrozenDictionary<string, string> ByExtension = new Dictionary<string, string>
    {
        ["aac"] = "audio/x-aac",
        ["avi"] = "video/x-msvideo",
        ["avif"] = "image/avif",
        ["bmp"] = "image/bmp",
        ["css"] = "text/css",
        ["csv"] = "text/csv",
        ["dart"] = "application/vnd.dart",
        ["doc"] = "application/msword",
        ["docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ["eml"] = "message/rfc822",
        ["epub"] = "application/epub+zip",
        ["flac"] = "audio/x-flac",
        ["geojson"] = "application/geo+json",
        ["gif"] = "image/gif",
        ["gz"] = "application/gzip",
        ["heic"] = "image/heic",
        ["htm"] = "text/html",
        ["html"] = "text/html",
        ["ico"] = "image/vnd.microsoft.icon",
        ["ics"] = "text/calendar",
        ["jar"] = "application/java-archive",
        ["jpeg"] = "image/jpeg",
        ["jpg"] = "image/jpeg",
        ["js"] = "text/javascript",
        ["json"] = "application/json",
        ["jsonld"] = "application/ld+json",
        ["kml"] = "application/vnd.google-earth.kml+xml",
        ["log"] = "text/plain",
        ["m4a"] = "audio/mp4",
        ["m4v"] = "video/x-m4v",
        ["markdown"] = "text/markdown",
        ["md"] = "text/markdown",
        ["mjs"] = "text/javascript",
        ["mkv"] = "video/x-matroska",
        ["mov"] = "video/quicktime",
        ["mp3"] = "audio/mpeg",
        ["mp4"] = "video/mp4",
        ["mpeg"] = "video/mpeg",
        ["mpg"] = "video/mpeg",
        ["odp"] = "application/vnd.oasis.opendocument.presentation",
        ["ods"] = "application/vnd.oasis.opendocument.spreadsheet",
        ["odt"] = "application/vnd.oasis.opendocument.text",
        ["ogg"] = "audio/ogg",
        ["otf"] = "font/otf",
        ["pdf"] = "application/pdf",
        ["pem"] = "application/x-x509-ca-cert",
        ["png"] = "image/png",
        ["ppt"] = "application/vnd.ms-powerpoint",
        ["pptx"] = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        ["rtf"] = "text/rtf",
        ["sql"] = "application/sql",
        ["svg"] = "image/svg+xml",
        ["tar"] = "application/x-tar",
        ["tif"] = "image/tiff",
        ["tiff"] = "image/tiff",
        ["tsv"] = "text/tab-separated-values",
        ["ttf"] = "font/ttf",
        ["txt"] = "text/plain",
        ["wasm"] = "application/wasm",
        ["wav"] = "audio/wav",
        ["weba"] = "audio/webm",
        ["webm"] = "video/webm",
        ["webp"] = "image/webp",
        ["woff"] = "font/woff",
        ["woff2"] = "font/woff2",
        ["xls"] = "application/vnd.ms-excel",
        ["xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ["xml"] = "application/xml",
        ["yaml"] = "text/yaml",
        ["yml"] = "text/yaml",
        ["zip"] = "application/zip",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The media type of a file, <c>application/octet-stream</c> if its extension is unknown; null if it has no name.</summary>
    public static string? FromName(string? fileName)
    {
        if (string.IsNullOrEmpty(fileName))
            return null;
        return ByExtension.GetValueOrDefault(Path.GetExtension(fileName).TrimStart('.'), Unknown);
    }
}
