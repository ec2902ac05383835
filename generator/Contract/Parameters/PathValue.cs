using System.Text.RegularExpressions;
using ZoomGen.Generator.Contract.Text;

namespace ZoomGen.Generator.Contract.Parameters;

/// <summary>
/// Recognizes a value that somebody wrote into a path in place of a variable: <c>/users/1</c>, a UUID, an object id, or a placeholder such
/// as <c>{orderId}</c> or <c>[ORDER-ID]</c>. It is the value of the documented request, and each call has its own.
/// </summary>
internal static class PathValue
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex Placeholder = new(@"^(?:\{([a-z][\w\-]*)\}|\[([a-z][\w\-]*)\])$", Options);

    private static readonly Regex Identifier = new(
        @"^(?:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?=.*\d)(?=.*[a-f])[0-9a-f]{24})$", Options);

    private static readonly Regex Integer = new(@"^\d{1,18}$", Options);

    private static readonly Regex Name = new(@"^[a-z]+(?:[_\-][a-z]+)*$", Options);

    /// <summary>A name that is followed by the number of a version: <c>/rest/api/2</c>.</summary>
    private static readonly Regex Versioned = new(@"(?:api|json|oauth|rest|rpc|soap|xml|^v|version)$", Options);

    private static readonly Regex Plural = new(@"[^isu]s$", Options);

    /// <summary>Names the variable that replaces a segment. Null if the segment is a fixed part of the address.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="parent">The text of the segment before it.</param>
    public static string? NameOf(PathSegment segment, string parent)
    {
        if (segment.Variable is not null || parent.Length == 0)
            return null;
        if (Placeholder.Match(PercentEncoding.Decode(segment.Text)) is { Success: true } match)
            return match.Groups[1].Value + match.Groups[2].Value;
        if (Identifier.IsMatch(segment.Text))
            return "id";
        if (!Integer.IsMatch(segment.Text) || !Name.IsMatch(parent) || Versioned.IsMatch(parent))
            return null;
        // One of several users has an id. The number after `page`, `year` or `phone` is just that.
        return Plural.IsMatch(parent) ? "id" : parent;
    }
}
