using System.Text;
using System.Text.Unicode;

namespace ZoomGen.Http;

/// <summary>Texts in headers whose bytes are UTF-8. .NET reads and writes them as Latin-1.</summary>
internal static class HeaderText
{
    /// <summary>The value whose bytes are a text in UTF-8.</summary>
    public static string Encode(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>The text that the bytes of a value are in UTF-8, or the value itself if they are not UTF-8.</summary>
    public static string Decode(string value)
    {
        if (Ascii.IsValid(value) || value.AsSpan().ContainsAnyExceptInRange('\0', '\xFF'))
            return value;
        var bytes = Encoding.Latin1.GetBytes(value);
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : value;
    }
}
