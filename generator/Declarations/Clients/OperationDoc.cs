using System.Text.RegularExpressions;
using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Contract.Descriptions;
using ZoomGen.Generator.Declarations.Docs;
using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Support.Docs;

namespace ZoomGen.Generator.Declarations.Clients;

/// <summary>
/// Documents an operation. The summary is the name of the request and the first sentence of its description, because the descriptions in
/// one folder often start alike. The remarks start with the method and the path.
/// </summary>
internal static class OperationDoc
{
    private static readonly Regex Word = new(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant);

    private static readonly HashSet<string> Articles = new(StringComparer.OrdinalIgnoreCase) { "a", "an", "the" };

    public static DocDeclaration Bind(ApiOperation operation)
    {
        var target = new Paragraph([new CodeRun($"{operation.Method} {operation.Url.Path}")]);
        var title = TitleText.IsAddress(operation.Name) ? "" : TitleText.Text(DescriptionReader.CollapseSpace(operation.Name)).Trim();
        var blocks = DocBinder.Read(operation.Description);
        if (DocBinder.Bind(blocks) is { } described)
            return new(Summary(title, described.Summary), [target, .. described.Remarks]);
        return title.Length > 0 ? new(Paragraph.Of(Sentence(title)), [target, .. blocks]) : new(target, [.. blocks]);
    }

    private static Paragraph Summary(string title, Paragraph sentence) => title.Length == 0 || BeginsWith(sentence.Text, title)
        ? sentence
        : new([new TextRun(Sentence(title) + " "), .. sentence.Inlines]);

    private static string Sentence(string title) => FirstSentence.Ends(title) ? title : title + ".";

    // "Lists all users of an account." makes the title "List all users" redundant.
    private static bool BeginsWith(string sentence, string title)
    {
        var words = Words(title).ToArray();
        return words.SequenceEqual(Words(sentence).Take(words.Length), StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> Words(string text) =>
        Word.Matches(text).Cast<Match>().Select(match => match.Value).Where(word => !Articles.Contains(word)).Select(PascalName.Stem);
}
