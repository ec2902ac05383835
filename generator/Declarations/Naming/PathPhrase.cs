using System.Text.RegularExpressions;

namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>
/// Converts a documented path to a phrase: <c>/users/:id/posts</c> becomes <c>UsersPosts</c>, and <c>/users/:id</c> becomes
/// <c>UsersById</c>.
/// </summary>
internal sealed class PathPhrase(string path)
{
    /// <summary>An identifier in place of a variable: a UUID or a hash.</summary>
    private static readonly Regex Value = new(
        @"(^|[^A-Za-z0-9])([0-9a-f]{16,}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Version = new(@"^v?\d+(\.\d+)*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private readonly string[] _segments = [.. path.Split('/').Where(segment => segment.Length > 0)];

    /// <summary>Whether the path is that of one of several things.</summary>
    public bool HasVariables => _segments.Any(IsVariable);

    /// <summary>A phrase with every segment.</summary>
    public string Full => string.Concat(_segments.Select(segment => IsVariable(segment) ? "By" + Words(segment) : Words(segment)));

    /// <summary>A phrase without the API version and without values, and with variables only at the end.</summary>
    public string Short
    {
        get
        {
            var rest = Rest.ToArray();
            var end = rest.Skip(Array.FindLastIndex(rest, segment => !IsVariable(segment)) + 1).Select(Words).ToArray();
            var names = string.Concat(Names);
            return end.Length == 0 ? names : $"{names}By{string.Join("And", end)}";
        }
    }

    /// <summary>
    /// Whether this is the template of the other path, and ends with a variable: <c>/users/:id</c> is that of <c>/users/17</c>.
    /// </summary>
    public bool IsTemplateOf(string path)
    {
        var segments = new PathPhrase(path)._segments;
        return segments.Length > 0
            && segments.Length == _segments.Length
            && IsVariable(_segments[segments.Length - 1])
            && _segments.Zip(segments, (own, other) => IsVariable(own) || own == other).All(isEqual => isEqual);
    }

    /// <summary>The words of <see cref="Short"/> that the name does not contain yet, in the singular or plural.</summary>
    public string Without(string name)
    {
        var known = new HashSet<string>(Identifier.Words(name).Select(PascalName.Stem), StringComparer.OrdinalIgnoreCase);
        return string.Concat(Identifier.Words(Short).Where(word => !known.Contains(PascalName.Stem(word))));
    }

    /// <summary>The words with which most paths start, without the API version. Empty if all start with a variable or a value.</summary>
    public static string CommonStart(IEnumerable<string> paths) => paths
        .Select(path => new PathPhrase(path).Start)
        .Where(start => start.Length > 0)
        .GroupBy(start => start, StringComparer.Ordinal)
        .OrderByDescending(start => start.Count())
        .ThenBy(start => start.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key ?? "";

    /// <summary>The words with which all paths start, without the API version, variables and values. Empty if they share none.</summary>
    public static string SharedStart(IEnumerable<string> paths) => string.Concat(paths
        .Select(path => new PathPhrase(path).Names)
        .Aggregate((shared, other) => shared.Zip(other, (a, b) => a == b ? a : "").TakeWhile(name => name.Length > 0).ToArray()));

    private IEnumerable<string> Rest =>
        _segments.SkipWhile(IsPrefix).Where(segment => !Value.IsMatch(segment) && !IsMarkedVersion(segment));

    private string[] Names => [.. Rest.Where(segment => !IsVariable(segment)).Select(Words)];

    private string Start =>
        _segments.SkipWhile(IsPrefix).FirstOrDefault() is { } start && !IsVariable(start) && !Value.IsMatch(start) ? Words(start) : "";

    private static bool IsPrefix(string segment) =>
        Version.IsMatch(segment) || string.Equals(segment, "api", StringComparison.OrdinalIgnoreCase);

    // `v3` within a path. A number without the letter can be anything there.
    private static bool IsMarkedVersion(string segment) => segment[0] is 'v' or 'V' && Version.IsMatch(segment);

    private static bool IsVariable(string segment) => segment[0] is ':' or '{' or '<';

    private static string Words(string segment) => Identifier.Pascal(segment, "").TrimStart('_');
}
