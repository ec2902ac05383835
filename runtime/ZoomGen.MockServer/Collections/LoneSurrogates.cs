using System.Globalization;

namespace ZoomGen.MockServer.Collections;

/// <summary>
/// System.Text.Json throws when it is asked for a string whose <c>\u</c> escapes hold half a surrogate pair. Such an escape
/// becomes the replacement character, which is as long, so that lines and columns stay true.
/// </summary>
internal static class LoneSurrogates
{
    private const string Replacement = "\\ufffd";

    public static string Replace(string json)
    {
        if (!json.Contains("\\ud", StringComparison.OrdinalIgnoreCase))
            return json;

        var text = json.ToCharArray();
        var at = 0;
        while (at < text.Length)
        {
            if (text[at] is not '\\')
                at++;
            else if (UnitAt(text, at) is not { } unit)
                at += 2;
            else if (char.IsHighSurrogate(unit) && UnitAt(text, at + 6) is { } next && char.IsLowSurrogate(next))
                at += 12;
            else
                at = PassSingle(text, at, unit);
        }

        return new string(text);
    }

    private static int PassSingle(char[] text, int at, char unit)
    {
        if (char.IsSurrogate(unit))
            Replacement.CopyTo(text.AsSpan(at));
        return at + 6;
    }

    private static char? UnitAt(ReadOnlySpan<char> text, int at) =>
        at + 6 <= text.Length && text[at] is '\\' && text[at + 1] is 'u'
            && ushort.TryParse(text.Slice(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : null;
}
