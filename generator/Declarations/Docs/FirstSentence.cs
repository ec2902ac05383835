using System.Text.RegularExpressions;
using ZoomGen.Generator.Support.Docs;

namespace ZoomGen.Generator.Declarations.Docs;

/// <summary>Splits a paragraph after its first sentence.</summary>
internal static class FirstSentence
{
    // If the next word is in lower case, the sentence continues (`e.g. this`).
    private static readonly Regex End = new(@"(?:[.!?][)\]""'”’]*(?=\s+(?<next>\S))|[。！？])", RegexOptions.CultureInvariant);

    // A full stop here does not end a sentence: `v. 1`, `e.g. Zoom`, `U.S. Dollar`, `No. 5`, or the number of a step.
    private static readonly Regex Abbreviation = new(
        @"(?<![\p{L}\p{N}])(?:\p{L}|(?:\p{L}\.)+\p{L}|\A\d{1,3}|approx|cf|Dr|etc|fig|incl|Mr|Mrs|Ms|no|resp|St|vs)\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.RightToLeft);

    public static (Paragraph Sentence, Paragraph? Others) Of(Paragraph paragraph)
    {
        for (var i = 0; i < paragraph.Inlines.Count; i++)
        {
            if (paragraph.Inlines[i] is TextRun { Text: var text } && EndIn(text) is { } end && end < text.Length)
                return (new([.. paragraph.Inlines.Take(i), new TextRun(text.Substring(0, end))]), Others(
                    text.Substring(end), paragraph.Inlines.Skip(i + 1)));
        }
        return (paragraph, null);
    }

    /// <summary>Whether the text ends with punctuation, so that another sentence can follow.</summary>
    public static bool Ends(string text) => text.Length > 0 && text[text.Length - 1] is '.' or '!' or '?' or ':' or '。';

    private static Paragraph? Others(string text, IEnumerable<DescriptionInline> inlines)
    {
        DescriptionInline[] rest = [new TextRun(text.TrimStart()), .. inlines];
        return rest.Any(inline => inline.Text.Trim().Length > 0) ? new([.. rest.Where(inline => inline.Text.Length > 0)]) : null;
    }

    private static int? EndIn(string text)
    {
        foreach (Match match in End.Matches(text))
        {
            var next = match.Groups["next"];
            var goesOn = next.Success && char.IsLower(next.Value[0]);
            if (!goesOn && !(text[match.Index] == '.' && Abbreviation.IsMatch(text.Substring(0, match.Index))))
                return match.Index + match.Length;
        }
        return null;
    }
}
