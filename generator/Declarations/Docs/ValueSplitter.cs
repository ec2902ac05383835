using ZoomGen.Generator.Support.Docs;

namespace ZoomGen.Generator.Declarations.Docs;

/// <summary>A value and what it means, or, if <see cref="Value"/> is null, a text that belongs to no value.</summary>
internal sealed record ValueText(string? Value, Paragraph Text);

/// <summary>
/// Splits a paragraph that explains values, such as <c>`past` - Past meetings. `live` - Live meetings.</c> or <c>0: none, 1: low</c>. A
/// value in code or in quotation marks counts whether it is one of <paramref name="values"/> or not, any other only if it is.
/// </summary>
internal sealed class ValueSplitter(IReadOnlyCollection<string> values)
{
    /// <summary>In characters. Longer code is not a value.</summary>
    private const int MaxValue = 64;

    private readonly bool _areNumbers = values.All(IsNumber);

    /// <summary>The parts in their order, or null if the paragraph explains no values.</summary>
    public IReadOnlyList<ValueText>? Split(Paragraph paragraph)
    {
        var text = string.Concat(paragraph.Inlines.Select(inline => inline.Text));
        var marks = Marks(paragraph, text);
        // A single value within a sentence has no list: "If it is `true`: all users".
        if (marks.Count == 0 || (marks.Count == 1 && marks[0].Start > SkipBullet(text, 0)))
            return null;
        var parts = new List<ValueText>();
        AddOther(parts, paragraph, text, 0, marks[0].Start);
        for (var i = 0; i < marks.Count - 1; i++)
            parts.Add(new(marks[i].Value, Slice(paragraph, text, marks[i].Content, marks[i + 1].Start)));
        AddLast(parts, paragraph, text, marks[marks.Count - 1], isAlone: marks.Count == 1);
        return parts;
    }

    // What follows the sentence of the last value belongs to all of them: "`asc`: ascending. `desc`: descending. Default: `asc`".
    private static void AddLast(List<ValueText> parts, Paragraph paragraph, string text, Mark mark, bool isAlone)
    {
        var end = UnmatchedBracket(text, mark.Content) ?? text.Length;
        var meaning = Slice(paragraph, text, mark.Content, end);
        var (sentence, rest) = isAlone ? (meaning, null) : FirstSentence.Of(meaning);
        parts.Add(new(mark.Value, sentence));
        if (rest is not null)
            parts.Add(new(null, rest));
        AddOther(parts, paragraph, text, end, text.Length);
    }

    private static void AddOther(List<ValueText> parts, Paragraph paragraph, string text, int start, int end)
    {
        if (Slice(paragraph, text, start, end) is { } other && other.Text.Any(char.IsLetterOrDigit))
            parts.Add(new(null, other));
    }

    private List<Mark> Marks(Paragraph paragraph, string text)
    {
        var marks = new List<Mark>();
        var at = 0;
        foreach (var inline in paragraph.Inlines)
        {
            var end = at + inline.Text.Length;
            if (inline is CodeRun && inline.Text.Length <= MaxValue)
                Add(marks, text, at, inline.Text.Trim(' ', '"', '\''), end, isMarked: true);
            else if (inline is TextRun)
                AddPlain(marks, text, at, end);
            at = end;
        }
        return marks;
    }

    private void AddPlain(List<Mark> marks, string text, int at, int end)
    {
        for (; at < end; at++)
        {
            var quote = text[at] is '"' or '\'' ? text[at] : '\0';
            var start = quote == '\0' ? at : at + 1;
            if (!IsBoundary(text, at - 1) || ValueAt(text, start, end) is not { } value)
                continue;
            var after = start + value.Length;
            if (quote != '\0' && (after == text.Length || text[after++] != quote))
                continue;
            if (quote != '\0' || at == SkipBullet(text, 0) || FollowsPunctuation(text, at))
                Add(marks, text, at, value, after, isMarked: quote != '\0');
        }
    }

    private string? ValueAt(string text, int start, int end)
    {
        if (_areNumbers)
        {
            var after = start;
            while (after < end && char.IsDigit(text[after]))
                after++;
            return after > start && IsBoundary(text, after) ? text.Substring(start, after - start) : null;
        }
        return values
            .Where(value => string.CompareOrdinal(text, start, value, 0, value.Length) == 0 && IsBoundary(text, start + value.Length))
            .OrderByDescending(value => value.Length)
            .FirstOrDefault();
    }

    // All values of a list are separated from their meanings in the same way.
    private static void Add(List<Mark> marks, string text, int start, string value, int end, bool isMarked)
    {
        var separator = SkipSpace(text, end);
        if (AfterSeparator(text, separator, value, isMarked) is { } content
            && (marks.Count == 0 || text[separator] == text[marks[0].Separator]))
            marks.Add(new(start, value, separator, content));
    }

    private static int? AfterSeparator(string text, int at, string value, bool isMarked)
    {
        var start = at;
        while (at < text.Length && at - start < 3 && text[at] is '-' or '\u2013' or '\u2014' or ':' or '=' or '>' or '\u2192' or '|')
            at++;
        if (at == start || at == text.Length)
            return null;
        // Without a space, `active-user` is a word, and 0-9 a range.
        var isSeparated = text[at] == ' ' || (char.IsLetter(text[at]) && (IsNumber(value) || (isMarked && text[start] is ':' or '=')));
        return isSeparated && SkipSpace(text, at) is var content && content < text.Length ? content : null;
    }

    /// <summary>The part without the space, bullets, commas and conjunctions around it.</summary>
    private static Paragraph Slice(Paragraph paragraph, string text, int start, int end)
    {
        start = SkipBullet(text, start);
        for (var length = -1; length != end && end > start;)
        {
            length = end;
            end = TrimWord(text, start, end, " or");
            end = TrimWord(text, start, end, " and");
            if (end > start && text[end - 1] is ' ' or ',' or ';' or '-' or '*' or '\u2022' or '(' or '|')
                end--;
        }
        return Slice(paragraph, start, end);
    }

    private static Paragraph Slice(Paragraph paragraph, int start, int end)
    {
        var inlines = new List<DescriptionInline>();
        var at = 0;
        foreach (var inline in paragraph.Inlines)
        {
            var (from, to) = (Math.Max(start - at, 0), Math.Min(end - at, inline.Text.Length));
            if (from < to)
                inlines.Add(inline with { Text = inline.Text.Substring(from, to - from) });
            at += inline.Text.Length;
        }
        return new([.. inlines]);
    }

    private static int TrimWord(string text, int start, int end, string word) =>
        end - start >= word.Length && string.CompareOrdinal(text, end - word.Length, word, 0, word.Length) == 0 ? end - word.Length : end;

    // The end of "The level (0: none, 1: low)".
    private static int? UnmatchedBracket(string text, int at)
    {
        var open = 0;
        for (; at < text.Length; at++)
        {
            if (text[at] == '(')
                open++;
            else if (text[at] == ')' && open-- == 0)
                return at;
        }
        return null;
    }

    private static bool FollowsPunctuation(string text, int at)
    {
        while (at > 0 && text[at - 1] == ' ')
            at--;
        return at > 0 && text[at - 1] is '.' or ',' or ';' or ':' or '(' or '[' or '|' or '-' or '*' or '\u2022';
    }

    private static int SkipBullet(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '-' or '*' or '\u2022')
            at++;
        return at;
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        return at;
    }

    private static bool IsBoundary(string text, int at) =>
        at < 0 || at >= text.Length || !(char.IsLetterOrDigit(text[at]) || text[at] == '_');

    private static bool IsNumber(string value) => value.Length > 0 && value.All(char.IsDigit);

    /// <summary>Where a value and its meaning start.</summary>
    private sealed record Mark(int Start, string Value, int Separator, int Content);
}
