using System.Text;
using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Variables;

namespace ZoomGen.Generator.Contract.Urls;

/// <summary>Turns the parts of a URL into the pieces that a client writes one after another.</summary>
/// <param name="scope">The variables.</param>
/// <param name="baseVariable">The variable that stands for <paramref name="baseOrigin"/>.</param>
/// <param name="baseOrigin">The origin that most requests write out, so that a client can be pointed elsewhere.</param>
internal sealed class UrlResolver(VariableScope scope, string baseVariable, string? baseOrigin)
{
    public UrlTemplate Resolve(UrlNode url, bool isEncoded)
    {
        var pieces = new List<UrlPiece>();
        AddOrigin(pieces, url);
        var path = new StringBuilder();
        var encode = isEncoded ? literal => literal : PercentEncoding.FromPath();
        foreach (var segment in PathSegments.Read(url))
        {
            path.Append('/').Append(segment.Variable is { } name ? ":" + name : "").Append(segment.Text);
            pieces.Add(new LiteralPiece("/"));
            if (segment.Variable is { } variable)
                pieces.Add(new PathVariablePiece(variable));
            AddText(pieces, scope.Template(segment.Text, url.Place), encode, name => new SegmentVariablePiece(name));
        }
        return new(Merge(pieces), path.Length == 0 ? "/" : path.ToString());
    }

    private void AddOrigin(List<UrlPiece> pieces, UrlNode url)
    {
        if (url.Origin != baseOrigin)
        {
            AddText(pieces, scope.Template(WithProtocol(url.Origin), url.Place), literal => literal, name => new VariablePiece(name));
            return;
        }
        scope.Use(baseVariable, url.Place);
        pieces.Add(new VariablePiece(baseVariable));
    }

    // A variable may bring the protocol itself; the runtime adds one where it does not.
    private static string WithProtocol(string origin) =>
        origin.StartsWith("{{", StringComparison.Ordinal) || origin.IndexOf("://", StringComparison.Ordinal) >= 0 ? origin : "http://" + origin;

    private static void AddText(List<UrlPiece> pieces, TextTemplate text, Func<string, string> encode, Func<string, UrlPiece> refer) =>
        pieces.AddRange(text.Pieces.Select(piece => piece switch
        {
            VariableReference variable => refer(variable.Name),
            DynamicReference dynamic => new DynamicPiece(dynamic.Name),
            LiteralText literal => (UrlPiece)new LiteralPiece(encode(literal.Text)),
            _ => throw new InvalidOperationException(piece.GetType().Name),
        }));

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
