using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Text;

namespace ZoomGen.Generator.Contract.Parameters;

/// <summary>
/// A segment of a path. A segment that starts with <c>:</c> is a variable whose name ends at the first dot. What follows is text.
/// </summary>
internal sealed record PathSegment(string Parent, string? Variable, string Text);

internal static class PathSegments
{
    public static IEnumerable<PathSegment> Read(UrlNode url)
    {
        var parent = "";
        foreach (var text in url.Path)
        {
            var segment = Read(parent, text);
            yield return segment;
            if (segment.Variable is null)
                parent = text;
        }
    }

    private static PathSegment Read(string parent, string text)
    {
        if (text.Length < 2 || text[0] != ':')
            return new(parent, null, text);
        var dot = text.IndexOf('.');
        // Postman looks up a path variable before it replaces variables, so a name that contains a variable is never found.
        return dot == 1 || VariableText.HasVariable(text.Substring(1, (dot < 0 ? text.Length : dot) - 1)) ? new(parent, null, text)
            : dot < 0 ? new(parent, text.Substring(1), "")
            : new(parent, text.Substring(1, dot - 1), text.Substring(dot));
    }
}
