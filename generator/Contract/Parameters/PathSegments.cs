using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Text;

namespace ZoomGen.Generator.Contract.Parameters;

/// <summary>
/// A segment of a path. A segment that starts with <c>:</c> is a variable whose name ends at the first dot. What follows is text.
/// <see cref="Sample"/> is the value of the variable if the path itself contains it.
/// </summary>
internal sealed record PathSegment(string Parent, string? Variable, string Text, string? Sample = null);

internal static class PathSegments
{
    public static IEnumerable<PathSegment> Read(UrlNode url)
    {
        var segments = url.Path.SelectMany(Split).ToArray();
        var names = new HashSet<string>(segments.Select(segment => segment.Variable).OfType<string>(), StringComparer.Ordinal);
        var (parent, isAfterName) = ("", false);
        foreach (var segment in segments)
        {
            var own = isAfterName && PathValue.NamesOf(segment, parent).FirstOrDefault(names.Add) is { } name
                ? new PathSegment(parent, name, "", PercentEncoding.Decode(segment.Text))
                : segment with { Parent = parent };
            yield return own;
            isAfterName = own.Variable is null;
            if (isAfterName)
                parent = own.Text;
        }
    }

    // Postman does not replace a variable in a piece that contains a slash, and sends its name.
    private static IEnumerable<PathSegment> Split(string piece)
    {
        var isList = piece.IndexOf('/') >= 0 && piece.IndexOf(':') is var colon and >= 0 && (colon == 0 || piece[colon - 1] == '/');
        return isList
            ? piece.Split('/').Select(Read).Select(part => part.Variable is { } name ? part with { Sample = ":" + name } : part)
            : [Read(piece)];
    }

    private static PathSegment Read(string text)
    {
        if (text.Length < 2 || text[0] != ':')
            return new("", null, text);
        var dot = text.IndexOf('.');
        // Postman looks up a path variable before it replaces variables, so a name that contains a variable is never found.
        return dot == 1 || VariableText.HasVariable(text.Substring(1, (dot < 0 ? text.Length : dot) - 1)) ? new("", null, text)
            : dot < 0 ? new("", text.Substring(1), "")
            : new("", text.Substring(1, dot - 1), text.Substring(dot));
    }
}
