using System.Text;
using ZoomGen.Generator.Collection;

namespace ZoomGen.Generator.Contract.Urls;

/// <summary>Turns the parts of a URL into the pieces that a client writes one after another.</summary>
internal static class UrlResolver
{
    /// <param name="url">The URL of a request.</param>
    /// <param name="baseVariable">The variable that stands for <paramref name="baseOrigin"/>.</param>
    /// <param name="baseOrigin">The origin that most requests write out, so that a client can be pointed elsewhere.</param>
    public static UrlTemplate Resolve(UrlNode url, string baseVariable, string? baseOrigin)
    {
        var pieces = new List<UrlPiece>();
        if (url.Origin == baseOrigin)
            pieces.Add(new VariablePiece(baseVariable));
        else
            AddText(pieces, WithProtocol(url.Origin), literal => literal);

        var path = new StringBuilder();
        foreach (var segment in PathSegments.Read(url))
        {
            path.Append('/').Append(segment.Variable is { } name ? ":" + name : "").Append(segment.Text);
            pieces.Add(new LiteralPiece("/"));
            if (segment.Variable is { } variable)
                pieces.Add(new PathVariablePiece(variable));
            AddText(pieces, segment.Text, PercentEncoding.Path);
        }
        return new(Merge(pieces), path.Length == 0 ? "/" : path.ToString());
    }

    // A variable may bring the protocol itself; the runtime adds one where it does not.
    private static string WithProtocol(string origin) =>
        origin.StartsWith("{{", StringComparison.Ordinal) || origin.IndexOf("://", StringComparison.Ordinal) >= 0 ? origin : "http://" + origin;

    private static void AddText(List<UrlPiece> pieces, string text, Func<string, string> encode)
    {
        foreach (var (run, isVariable) in VariableText.Split(text))
            pieces.Add(isVariable ? new VariablePiece(run) : new LiteralPiece(encode(run)));
    }

    // All at once: a path may have a million segments, and joining two by two would copy it as often.
    private static IReadOnlyList<UrlPiece> Merge(IEnumerable<UrlPiece> pieces)
    {
        var merged = new List<UrlPiece>();
        var literal = new StringBuilder();
        foreach (var piece in pieces)
        {
            if (piece is LiteralPiece { Text: var text })
            {
                literal.Append(text);
                continue;
            }
            Flush();
            merged.Add(piece);
        }
        Flush();
        return merged;

        void Flush()
        {
            if (literal.Length > 0)
                merged.Add(new LiteralPiece(literal.ToString()));
            literal.Clear();
        }
    }
}
