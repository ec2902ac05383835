using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace ZoomGen.Conformance.Comparison;

/// <summary>Percent-encoding (RFC 3986, section 2.1).</summary>
internal static class PercentText
{
    /// <summary>The text with its valid escapes decoded; a stray percent sign stays.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Decode(string? text)
    {
        if (text is null || !text.Contains('%', StringComparison.Ordinal))
            return text;
        var bytes = new List<byte>(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (EscapeAt(text, index) is { } octet)
            {
                bytes.Add(octet);
                index += 2;
            }
            else
            {
                var width = index + 1 < text.Length && char.IsSurrogatePair(text, index) ? 2 : 1;
                bytes.AddRange(Encoding.UTF8.GetBytes(text, index, width));
                index += width - 1;
            }
        }
        return Encoding.UTF8.GetString([.. bytes]);
    }

    /// <summary>The byte that an escape at this place stands for, or null where there is none.</summary>
    public static byte? EscapeAt(string text, int index) =>
        index + 2 < text.Length && text[index] == '%'
        && byte.TryParse(text.AsSpan(index + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var octet)
            ? octet
            : null;
}
