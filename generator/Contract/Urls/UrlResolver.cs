using System.Text;
using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Text;

namespace ZoomGen.Generator.Contract.Urls;

/// <summary>Converts the parts of a URL to pieces that the client concatenates.</summary>
/// <param name="scope">The variables.</param>
/// <param name="pathVariables">The path variables of the collection.</param>
/// <param name="baseVariable">The client option for <paramref name="baseOrigin"/>.</param>
/// <param name="baseOrigin">The origin that most requests contain literally, so that a client can be configured for another one.</param>
internal sealed class UrlResolver(VariableScope scope, PathVariables pathVariables, string baseVariable, string? baseOrigin)
{
    public UrlTemplate Resolve(UrlNode url, bool keepsMarks)
    {
        if (pathVariables.ResolveWholeUrl(url) is { } whole)
            return new([new WholeUrlPiece(whole)], url.Origin, url.Place);
        var pieces = new List<UrlPiece>();
        var variables = pathVariables.Resolve(url);
        var references = new Dictionary<string, ApiParameter>(StringComparer.Ordinal);
        AddOrigin(pieces, url);
        var path = new StringBuilder();
        var encode = PercentEncoding.FromPath(keepsMarks);
        foreach (var segment in PathSegments.Read(url))
        {
            path.Append('/').Append(segment.Variable is { } name ? ":" + name : "").Append(segment.Text);
            pieces.Add(new LiteralPiece("/"));
            if (segment.Variable is { } variable)
                pieces.Add(new PathVariablePiece(variables[variable]));
            AddText(pieces, scope.Template(segment.Text, url.Place), encode, Refer);
        }
        return new(Merge(pieces), path.Length == 0 ? "/" : path.ToString(), url.Place);

        UrlPiece Refer(string name)
        {
            if (!references.TryGetValue(name, out var parameter))
                references[name] = parameter = pathVariables.ResolveReference(name, url);
            return parameter.Required ? new PathVariablePiece(parameter) : new SegmentVariablePiece(parameter);
        }
    }

    private void AddOrigin(List<UrlPiece> pieces, UrlNode url)
    {
        if (url.Origin != baseOrigin)
        {
            AddText(pieces, scope.Template(WithProtocol(url.Origin), url.Place), literal => literal, name => new VariablePiece(name));
            return;
        }
        pieces.Add(new VariablePiece(baseVariable));
    }

    // The value of a variable may contain the protocol. If not, the runtime adds it.
    private static string WithProtocol(string origin) =>
        origin.StartsWith("{{", StringComparison.Ordinal) || origin.IndexOf("://", StringComparison.Ordinal) >= 0
            ? origin
            : "http://" + origin;

    private static void AddText(List<UrlPiece> pieces, TextTemplate text, Func<string, string> encode, Func<string, UrlPiece> refer) =>
        pieces.AddRange(text.Pieces.Select(piece => piece.Accept(new TextInUrl(encode, refer))));

    // In one pass: a path may have a million segments, and concatenating pairwise would be quadratic.
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

    private sealed class TextInUrl(Func<string, string> encode, Func<string, UrlPiece> refer) : ITextPieceVisitor<UrlPiece>
    {
        public UrlPiece Visit(LiteralText literal) => new LiteralPiece(encode(literal.Text));

        public UrlPiece Visit(VariableReference variable) => refer(variable.Name);

        public UrlPiece Visit(DynamicReference dynamic) => new DynamicPiece(dynamic.Name);
    }
}
