using System.Text.RegularExpressions;
using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.MockServer.Tool.Requests;

/// <summary>
/// What a saved URL has in the places of an operation's path variables. Postman saves <c>/meetings/:id</c> with a value for the variable,
/// or <c>/meetings/123</c>. A variable whose value was not saved, or is the documented one, is left out.
/// </summary>
/// <param name="Values">The values by the names of the variables.</param>
/// <param name="IsSamePath">Whether the path is one of the operation.</param>
internal sealed record PathMatch(IReadOnlyDictionary<string, string> Values, bool IsSamePath)
{
    public static PathMatch Create(UrlNode documented, UrlNode saved)
    {
        PathSegment[] pattern = [.. Segments(documented)];
        string?[] path = [.. Segments(saved).Select(segment => Resolve(segment, saved))];
        // The base URL of one of them can contain the start of the other's path.
        var common = Math.Min(pattern.Length, path.Length);
        var pairs = pattern[^common..].Zip(path[^common..]).ToArray();
        var isSame = Array.TrueForAll(pairs, pair => pair.Second is null || Pattern(pair.First).IsMatch(pair.Second))
            && Array.TrueForAll(pattern[..^common], segment => Names(segment).Length == 0);
        var values = isSame || pattern.Length == path.Length ? pairs.SelectMany(pair => Capture(pair.First, pair.Second)) : [];
        return new(
            values.Where(value => !IsDocumented(value)).DistinctBy(value => value.Key).ToDictionary(),
            isSame);

        bool IsDocumented(KeyValuePair<string, string> value) =>
            value.Value == (pattern.FirstOrDefault(segment => segment.Variable == value.Key)?.Sample ?? ValueOf(value.Key, documented));
    }

    private static IEnumerable<PathSegment> Segments(UrlNode url) =>
        PathSegments.Read(url).Where(segment => segment is not { Variable: null, Text: "" });

    // The last row of a name wins, and a disabled one counts, too.
    private static string? ValueOf(string variable, UrlNode url) => url.Variables.LastOrDefault(row => row.Key == variable)?.Value;

    // Null is a variable without a value, such as a placeholder of a converter.
    private static string? Resolve(PathSegment segment, UrlNode url) =>
        segment.Variable is null ? segment.Text
        : segment.Sample is { } sample ? sample + segment.Text
        : ValueOf(segment.Variable, url) is { Length: > 0 } value && Scalar.OfPlaceholder(value) is null ? value + segment.Text
        : null;

    private static IEnumerable<KeyValuePair<string, string>> Capture(PathSegment segment, string? text) =>
        text is not null && text != segment.Text && Pattern(segment).Match(text) is { Success: true } match
            ? Names(segment).Select((name, index) => KeyValuePair.Create(name, match.Groups[index + 1].Value))
            : [];

    private static string[] Names(PathSegment segment) =>
    [
        .. segment.Variable is { } variable ? [variable] : Array.Empty<string>(),
        .. VariableText.Split(segment.Text).Where(piece => piece.IsVariable).Select(piece => piece.Text),
    ];

    private static Regex Pattern(PathSegment segment)
    {
        const string AnyText = "(.+?)";
        var rest = VariableText.Split(segment.Text).Select(piece => piece.IsVariable ? AnyText : Regex.Escape(piece.Text));
        var start = segment.Variable is null ? "" : AnyText;
        return new($@"\A{start}{string.Concat(rest)}\z", RegexOptions.NonBacktracking | RegexOptions.Singleline);
    }
}
