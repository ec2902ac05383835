using System.Text.RegularExpressions;

namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>A documented path as a phrase: <c>/users/:id/posts</c> is <c>UsersPosts</c>, <c>/users/:id</c> is <c>UsersById</c>.</summary>
internal sealed class PathPhrase(string path)
{
    private static readonly Regex Version = new(@"^v?\d+(\.\d+)*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private readonly string[] _segments = [.. path.Split('/').Where(segment => segment.Length > 0)];

    /// <summary>Every segment.</summary>
    public string Full => string.Concat(_segments.Select(segment => IsVariable(segment) ? "By" + Words(segment) : Words(segment)));

    /// <summary>What the path is about: without its version, and with variables only where it ends in them.</summary>
    public string Short
    {
        get
        {
            var rest = _segments.SkipWhile(IsPrefix).ToArray();
            var end = rest.Skip(Array.FindLastIndex(rest, segment => !IsVariable(segment)) + 1).Select(Words).ToArray();
            var names = string.Concat(rest.Where(segment => !IsVariable(segment)).Select(Words));
            return end.Length == 0 ? names : $"{names}By{string.Join("And", end)}";
        }
    }

    /// <summary>The words of <see cref="Short"/> that a name does not hold yet, in the singular or the plural.</summary>
    public string Without(string name)
    {
        var known = new HashSet<string>(Identifier.Words(name).Select(PascalName.Stem), StringComparer.OrdinalIgnoreCase);
        return string.Concat(Identifier.Words(Short).Where(word => !known.Contains(PascalName.Stem(word))));
    }

    private static bool IsPrefix(string segment) =>
        Version.IsMatch(segment) || string.Equals(segment, "api", StringComparison.OrdinalIgnoreCase);

    private static bool IsVariable(string segment) => segment[0] is ':' or '{';

    private static string Words(string segment) => Identifier.Pascal(segment, "").TrimStart('_');
}
