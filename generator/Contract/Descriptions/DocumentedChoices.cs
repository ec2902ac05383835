using System.Text.RegularExpressions;

namespace ZoomGen.Generator.Contract.Descriptions;

/// <summary>An allowed value. <see cref="Meaning"/> is null unless the description explains the value, as in <c>0 - Facebook</c>.</summary>
internal sealed record DocumentedChoice(string Value, string? Meaning);

/// <summary>
/// Finds the allowed values in a description that a person wrote: "one of a, b or c", "Allowed values: a, b", "a | b", or a bulleted list.
/// To avoid false positives, a list counts only if it consists of nothing but values and contains the documented value.
/// </summary>
internal static class DocumentedChoices
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>In characters. A longer text is not a sentence about values.</summary>
    private const int MaxLength = 4 * 1024;

    private const string Value = """(?:`[^`\n]{1,64}`|"[^"\n]{1,64}"|'[^'\n]{1,64}'|[A-Za-z0-9_][A-Za-z0-9_.:+\-]{0,63})""";

    // "for example a, b" lists some values, not all of them.
    private static readonly Regex Example = new(@"\b(for example|e\.g\.|such as|like)\b|\be\.g\b", Options);

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
        @"^[ \t]{0,4}[*\-+\u2022][ \t]+(?<value>" + Value + @")[ \t]*(?:[-:=\u2013\u2014][ \t]*(?<meaning>[^\n]*))?$",
        Options | RegexOptions.Multiline);

    private static readonly Regex Numbered = new(
        @"(?<![A-Za-z0-9.])(?<value>\d{1,6})\s*(?:[-:=\u2013]|=>)\s*"
        + @"(?<meaning>[A-Za-z][A-Za-z0-9 _'/&-]{0,60}?)\s*(?=[,;|\n.)]|\z)",
        Options);

    private static readonly Func<string, IReadOnlyList<DocumentedChoice>?>[] Readers = [ReadLead, ReadWhole, ReadBullets, ReadNumbered];

    /// <summary>The allowed values, or null if the text does not clearly list them.</summary>
    /// <param name="description">The description of a parameter.</param>
    /// <param name="sample">The documented value. If it is empty, it is not checked against the list.</param>
    public static IReadOnlyList<DocumentedChoice>? Read(string? description, string? sample)
    {
        if (description is not { Length: > 2 and <= MaxLength } || Example.IsMatch(description))
            return null;
        var text = RequiredMarker.RemoveFrom(description)?.Trim() ?? "";
        return Readers.Select(read => read(text)).FirstOrDefault(choices => choices is not null && IsPlausible(choices, sample));
    }

    private static bool IsPlausible(IReadOnlyList<DocumentedChoice> choices, string? sample) =>
        choices.Count >= 2
        && choices.Select(choice => choice.Value).Distinct(StringComparer.Ordinal).Count() == choices.Count
        && !choices.All(choice => choice.Value.ToUpperInvariant() is "TRUE" or "FALSE" or "0" or "1" && choice.Meaning is null)
        && (string.IsNullOrEmpty(sample) || choices.Any(choice => choice.Value == sample));

    private static IReadOnlyList<DocumentedChoice>? ReadLead(string text)
    {
        for (var lead = Lead.Match(text); lead.Success; lead = lead.NextMatch())
        {
            var isClear = !lead.Groups["weak"].Success || lead.Groups["colon"].Length > 0;
            if (ReadList(text, lead.Index + lead.Length, isClear) is { } choices)
                return choices;
        }
        return null;
    }

    // After a weak phrase, the list counts only if the values are in quotes or brackets.
    private static IReadOnlyList<DocumentedChoice>? ReadList(string text, int at, bool isClear)
    {
        var isMarked = at < text.Length && text[at] is '[' or '(' or '{' or '`' or '"' or '\'';
        if (isMarked && text[at] is '[' or '(' or '{')
            at++;
        var choices = new List<DocumentedChoice>();
        for (var item = Item.Match(text, at); item.Success; item = Item.Match(text, at))
        {
            // A full stop ends the sentence and is not part of the value.
            var value = item.Value.TrimEnd('.', ':');
            choices.Add(new(Unquote(value), null));
            at = item.Index + value.Length;
            if (Separator.Match(text, at) is not { Success: true } separator)
                break;
            at = separator.Index + separator.Length;
        }
        return choices.Count >= 2 && (isClear || isMarked) && End.IsMatch(text, at) ? choices : null;
    }

    private static IReadOnlyList<DocumentedChoice>? ReadWhole(string text) => Whole.IsMatch(text)
        ? ReadList(text, 0, isClear: true)
        : null;

    private static IReadOnlyList<DocumentedChoice>? ReadBullets(string text)
    {
        var bullets = Bullet.Matches(text).Cast<Match>().ToArray();
        return bullets.Length >= 2
            ? [.. bullets.Select(bullet => new DocumentedChoice(Unquote(bullet.Groups["value"].Value.TrimEnd(':')), null))]
            : null;
    }

    private static IReadOnlyList<DocumentedChoice>? ReadNumbered(string text)
    {
        var numbers = Numbered.Matches(text).Cast<Match>().ToArray();
        return numbers.Length >= 2
            ? [.. numbers.Select(number => new DocumentedChoice(number.Groups["value"].Value, number.Groups["meaning"].Value))]
            : null;
    }

    private static string Unquote(string value) => value[0] is '`' or '"' or '\'' ? value.Substring(1, value.Length - 2).Trim() : value;
}
