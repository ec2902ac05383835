using System.Text.RegularExpressions;

namespace ZoomGen.Generator.Contract.Descriptions;

/// <summary>
/// Finds the allowed values in a description that a person wrote: "one of a, b or c", "Allowed values: a, b", "a | b", a bulleted list,
/// lines such as <c>`a`: the first</c>, or "status (PENDING, FAILED)". To avoid false positives, a list counts only if it consists of
/// nothing but values and contains the documented value.
/// </summary>
internal static class DocumentedChoices
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>In characters. A longer text is not a sentence about values.</summary>
    private const int MaxLength = 4 * 1024;

    private const string Value = """(?:`[^`\n]{1,64}`|"[^"\n]{1,64}"|'[^'\n]{1,64}'|[A-Za-z0-9_][A-Za-z0-9_.:+\-]{0,63})""";

    // "for example a, b" lists some values, not all of them, and "separated by commas" means that several can be sent.
    private static readonly Regex Open = new(@"\b(for example|e\.g\.|such as|(?<!would )like|commas?)\b|\be\.g\b", Options);

    // The weak phrases are also found in ordinary prose: "can be used, copied and shared".
    private static readonly Regex Lead = new(
        @"\b(?:one of(?: the following(?: values)?)?|(?:allowed|possible|valid|accepted|available|supported) (?:values|options|choices)"
        + @"(?: are| is| include)?|enum|(?:can|must|may|should)(?: only)? be (?:one of|either)"
        + @"|(?<weak>values|options|(?:can|must|may|should)(?: only)? be))\s*(?<colon>[:=]?)\s*",
        Options);

    // What separates two values.
    private static readonly Regex Separator = new(@"\G\s*(?:[,;]\s*(?:or\s+|and\s+)?|\|\s*|/\s*|\s(?:or|and)\s+|\s+(?=[`""']))", Options);

    private static readonly Regex Item = new(@"\G" + Value, Options);

    private static readonly Regex End = new(@"\G[\])}]?\s*(?:[.;)\]]|\n|\z)", Options);

    private static readonly Regex Whole = new(
        @"\A(?:" + Value + @")(?:(?:\s*[|/]\s*|\s*,\s*|\s+or\s+|\s*,\s*or\s+)(?:" + Value + @")){1,30}\.?\z", Options);

    private static readonly Regex Bullet = new(
        @"^[ \t]{0,4}(?:[*\-+\u2022][ \t]+(?<value>" + Value + @")[ \t]*(?:[-:=\u2013\u2014][^\n]*)?"
        + @"|(?<value>`[^`\n]{1,64}`)[ \t]*[-:=\u2013\u2014][^\n]*)$",
        Options | RegexOptions.Multiline);

    private static readonly Regex Numbered = new(
        @"(?<![A-Za-z0-9.])(?<value>\d{1,6})`?\s*(?:[-:=\u2013]|=>)\s*"
        + @"(?<meaning>[A-Za-z][A-Za-z0-9 _'/&-]{0,60}?)\s*(?=[,;|\n.()]|\z)",
        Options);

    // Words in brackets are usually examples or parts: "name (first, last)". Values look like code, or have bars between them. A slash
    // does not separate values, because of "(YYYY/MM/DD)".
    private static readonly Regex Bracket = new(
        @"\A(?:[\w'-]+\s+){1,6}\((?<list>"
        + @"(?<upper>[A-Z][A-Z0-9_]+)(?:(?:\s*,|\s+or)\s+(?:or\s+)?(?<upper>[A-Z][A-Z0-9_]+)){1,30}"
        + @"|(?<code>`[^`\n]{1,64}`)(?:(?:\s*,|\s+or)\s+(?:or\s+)?`[^`\n]{1,64}`){1,30}"
        + @"|[A-Za-z0-9_.-]{1,64}(?:\s*\|\s*[A-Za-z0-9_.-]{1,64}){1,30}"
        + @")\)\s*(?:[.\n]|\z)",
        RegexOptions.CultureInvariant);

    // "(REQUIRED, STRING)" says what the value is like.
    private static readonly HashSet<string> Attributes = new(StringComparer.Ordinal)
    {
        "ARRAY", "BOOLEAN", "DATE", "DATETIME", "DEPRECATED", "GUID", "INT", "INTEGER", "LONG", "NUMBER", "OBJECT", "OPTIONAL", "REQUIRED",
        "STRING", "UUID",
    };

    private static readonly Regex Break = new(@"<br[ \t]*/?>", Options);

    private static readonly Func<string, IReadOnlyList<string>?>[] Readers = [ReadLead, ReadWhole, ReadBullets, ReadNumbered];

    /// <summary>The allowed values, or null if the text does not clearly list them.</summary>
    /// <param name="description">The description of a parameter.</param>
    /// <param name="sample">The documented value. If it is empty, it is not checked against the list.</param>
    public static IReadOnlyList<string>? Read(string? description, string? sample)
    {
        if (description is not { Length: > 2 and <= MaxLength } || Open.IsMatch(description))
            return null;
        var text = Plain(RequiredMarker.RemoveFrom(description)?.Trim() ?? "");
        return Readers.Select(read => read(text)).Append(ReadBracket(text, sample))
            .FirstOrDefault(values => values is not null && IsPlausible(values, text, sample));
    }

    /// <summary>
    /// The meanings of numbers, as in <c>0 - Facebook; 1 - Google</c>, in the order of the values. Null if the description does not have
    /// all of them.
    /// </summary>
    public static IReadOnlyList<string>? Meanings(string? description, IReadOnlyList<string> values)
    {
        if (description is not { Length: <= MaxLength })
            return null;
        var meanings = Numbers(Plain(description)).ToLookup(
            number => number.Groups["value"].Value, number => number.Groups["meaning"].Value, StringComparer.Ordinal);
        return values.All(meanings.Contains) ? [.. values.Select(value => meanings[value].First())] : null;
    }

    /// <summary>The text without bold type, and with line feeds as line breaks.</summary>
    private static string Plain(string description)
    {
        var text = description.Replace("**", "");
        return text.IndexOf("<br", StringComparison.OrdinalIgnoreCase) < 0 ? text : Break.Replace(text, "\n");
    }

    private static bool IsPlausible(IReadOnlyList<string> values, string text, string? sample) =>
        values.Count >= 2
        && values.Distinct(StringComparer.Ordinal).Count() == values.Count
        && (!values.All(value => value.ToUpperInvariant() is "TRUE" or "FALSE" or "0" or "1") || Meanings(text, values) is not null)
        && (string.IsNullOrEmpty(sample) || values.Contains(sample!));

    private static IReadOnlyList<string>? ReadLead(string text)
    {
        for (var lead = Lead.Match(text); lead.Success; lead = lead.NextMatch())
        {
            var isClear = !lead.Groups["weak"].Success || lead.Groups["colon"].Length > 0;
            if (ReadList(text, lead.Index + lead.Length, isClear) is { } values)
                return values;
        }
        return null;
    }

    // After a weak phrase, the list counts only if the values are in quotes or brackets.
    private static IReadOnlyList<string>? ReadList(string text, int at, bool isClear)
    {
        var isMarked = at < text.Length && text[at] is '[' or '(' or '{' or '`' or '"' or '\'';
        if (isMarked && text[at] is '[' or '(' or '{')
            at++;
        var values = new List<string>();
        for (var item = Item.Match(text, at); item.Success; item = Item.Match(text, at))
        {
            // A full stop ends the sentence and is not part of the value.
            var value = item.Value.TrimEnd('.', ':');
            values.Add(Unquote(value));
            at = item.Index + value.Length;
            if (Separator.Match(text, at) is not { Success: true } separator)
                break;
            at = separator.Index + separator.Length;
        }
        return values.Count >= 2 && (isClear || isMarked) && End.IsMatch(text, at) ? values : null;
    }

    private static IReadOnlyList<string>? ReadWhole(string text) => Whole.IsMatch(text)
        ? ReadList(text, 0, isClear: true)
        : null;

    private static IReadOnlyList<string>? ReadBullets(string text)
    {
        var bullets = Bullet.Matches(text).Cast<Match>().Select(bullet => Unquote(bullet.Groups["value"].Value.TrimEnd(':'))).ToArray();
        return bullets.Length >= 2 ? bullets : null;
    }

    private static IReadOnlyList<string>? ReadNumbered(string text)
    {
        var numbers = Numbers(text).Select(number => number.Groups["value"].Value).ToArray();
        return numbers.Length >= 2 ? numbers : null;
    }

    // Code in brackets can also be names of fields, unless the documented value is among it. Short words are often examples: "(USD, EUR)".
    private static IReadOnlyList<string>? ReadBracket(string text, string? sample)
    {
        if (Bracket.Match(text) is not { Success: true } match)
            return null;
        var upper = match.Groups["upper"].Captures.Cast<Capture>().Select(capture => capture.Value).ToArray();
        var isDoubtful = upper.Any(Attributes.Contains) || (upper.Length > 0 && upper.All(value => value.Length <= 3))
            || (match.Groups["code"].Success && string.IsNullOrEmpty(sample));
        return isDoubtful ? null : ReadList(text, match.Groups["list"].Index, isClear: true);
    }

    private static IEnumerable<Match> Numbers(string text) => Numbered.Matches(text).Cast<Match>();

    private static string Unquote(string value) => value[0] is '`' or '"' or '\'' ? value.Substring(1, value.Length - 2).Trim() : value;
}
