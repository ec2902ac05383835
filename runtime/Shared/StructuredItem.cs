using System.Text;

namespace ZoomGen.Shared;

/// <summary>
/// A member of a list or dictionary (RFC 9651, sections 3.1 and 3.2) with its parameters: <see cref="Key"/> is empty in a list,
/// <see cref="Name"/> is the value without its quotes. A malformed field has members that nobody asks for.
/// </summary>
internal sealed record StructuredItem(string Key, string Name, ILookup<string, string> Parameters)
{
    /// <summary>Members and parameters of one field; no server has more.</summary>
    private const int MaxParts = 64;

    public static StructuredItem None { get; } = new("", "", Array.Empty<string>().ToLookup(text => text));

    public static IReadOnlyList<StructuredItem> ReadList(string? field) => field is null ? [] : [.. Split(field, ',').Select(Read)];

    public string? Value(string parameter) => Parameters[parameter].FirstOrDefault();

    // The case of parameters counts in structured fields, but not in the header Link (RFC 8288, section 2.2).
    private static StructuredItem Read(string member)
    {
        var parts = Split(member, ';').Select(Pair).ToArray();
        var first = parts.FirstOrDefault();
        var parameters = parts.Skip(1).ToLookup(pair => pair.Key, pair => pair.Value, StringComparer.OrdinalIgnoreCase);
        return new(first.Key ?? "", first.Value ?? "", parameters);
    }

    // A key begins with a letter or an asterisk; a value in quotes may contain an equals sign.
    private static KeyValuePair<string, string> Pair(string text)
    {
        var equals = text.Length > 0 && text[0] == '"' ? -1 : text.IndexOfAny(['=']);
        return equals < 0 ? new("", Unquote(text)) : new(text.Substring(0, equals).Trim(), Unquote(text.Substring(equals + 1).Trim()));
    }

    private static string Unquote(string text)
    {
        if (text.Length < 2 || text[0] != '"' || text[text.Length - 1] != '"')
            return text;
        return new StringBuilder(text, 1, text.Length - 2, text.Length).Replace("\\\"", "\"").Replace(@"\\", @"\").ToString();
    }

    private static IEnumerable<string> Split(string text, char separator)
    {
        var (start, isQuoted, parts) = (0, false, 0);
        for (var i = 0; i <= text.Length && parts < MaxParts; i++)
        {
            if (i < text.Length && text[i] == '\\' && isQuoted)
            {
                i++;
            }
            else if (i < text.Length && text[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (i == text.Length || (text[i] == separator && !isQuoted))
            {
                yield return text.Substring(start, i - start).Trim();
                start = i + 1;
                parts++;
            }
        }
    }
}
