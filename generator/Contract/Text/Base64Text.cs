using System.Text;

namespace ZoomGen.Generator.Contract.Text;

/// <summary>
/// Reads base64 as Node.js and therefore Postman do: up to the first equals sign, ignoring all characters that are not base64 digits.
/// </summary>
internal static class Base64Text
{
    /// <summary>The same bytes in standard base64 (RFC 4648, section 4). The result is empty if the text encodes no bytes.</summary>
    public static string Normalize(string text)
    {
        var digits = new StringBuilder(text.Length);
        foreach (var character in text.TakeWhile(character => character != '='))
        {
            if (Digit(character) is { } digit)
                digits.Append(digit);
        }
        // A single remaining digit is not a whole byte.
        if (digits.Length % 4 == 1)
            digits.Length--;
        return digits.Append('=', (4 - digits.Length % 4) % 4).ToString();
    }

    private static char? Digit(char character) => character switch
    {
        '-' => '+',
        '_' => '/',
        >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '0' and <= '9' or '+' or '/' => character,
        _ => null,
    };
}
