using System.Text;

namespace ZoomGen.Requests.Bodies;

/// <summary>Media types by file name extension, as Postman has them.</summary>
internal static partial class FileMediaType
{
    private const string Unknown = "application/octet-stream";

    /// <summary>Characters; the table has no longer extension.</summary>
    private const int MaxExtension = 32;

    /// <summary>The media type of a file, <c>application/octet-stream</c> if its extension is unknown; null if it has no name.</summary>
    public static string? FromName(string? fileName)
    {
        if (string.IsNullOrEmpty(fileName))
            return null;
        var extension = Path.GetExtension(fileName).TrimStart('.');
        return extension.Length is > 0 and <= MaxExtension && extension.All(IsInTable) ? Find(extension) ?? Unknown : Unknown;
    }

    private static bool IsInTable(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_';

    // The table is searched as it is: that takes a microsecond or two, and no memory.
    private static string? Find(string extension)
    {
        Span<byte> word = stackalloc byte[MaxExtension + 1];
        word[0] = (byte)' ';
        word = word[..(1 + Encoding.ASCII.GetBytes(extension.ToLowerInvariant(), word[1..]))];
        for (var start = 0; Table[start..].IndexOf(word) is >= 0 and var found; start += found + 1)
        {
            var at = start + found;
            if (!IsEnd(Table[at + word.Length]))
                continue;
            var line = Table[(Table[..at].LastIndexOf((byte)'\n') + 1)..];
            return Encoding.ASCII.GetString(line[..line.IndexOf((byte)' ')]);
        }
        return null;
    }

    private static bool IsEnd(byte c) => c is (byte)' ' or (byte)'\n';
}
