using System.Text.RegularExpressions;
using ZoomGen.Generator.Contract.Text;

namespace ZoomGen.Generator.Contract.Parameters;

/// <summary>
/// Recognizes a value that somebody wrote into a path in place of a variable: <c>/users/1</c>, a UUID, an object id, or a placeholder such
/// as <c>{orderId}</c> or <c>[ORDER-ID]</c>. It is the value of the documented request, and each call has its own.
/// </summary>
internal static class PathValue
{
    private const string Id = "id";

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex Placeholder = new(@"^(?:\{([a-z][\w\-]*)\}|\[([a-z][\w\-]*)\])$", Options);

    private static readonly Regex Identifier = new(
        @"^(?:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?=.*\d)(?=.*[a-f])[0-9a-f]{24})$", Options);

    private static readonly Regex Integer = new(@"^\d{1,18}$", Options);

    private static readonly Regex Name = new(@"^[a-z]+(?:[_\-][a-z]+)*$", Options);

    /// <summary>A name that is followed by the number of a version: <c>/rest/api/2</c>.</summary>
    private static readonly Regex Versioned = new(@"(?:api|json|oauth|rest|rpc|soap|xml|^v|version)$", Options);

    private static readonly Regex Plural = new(@"[^isu]s$", Options);

    private static readonly Regex PluralOfY = new("(?<=[^aeiou])ies$", Options);

    /// <summary>The end of batches, addresses and jobs.</summary>
    private static readonly Regex PluralEnd = new("(?:(?<=ch|sh|ss|x)e)?s$", Options);

    /// <summary>
    /// The possible names of the variable that replaces a segment, the simplest first: in <c>/users/1/jobs/2</c>, the second id is that of
    /// a job. Empty if the segment is a fixed part of the address.
    /// </summary>
    /// <param name="segment">The segment.</param>
    /// <param name="parent">The text of the segment before it.</param>
    public static IEnumerable<string> NamesOf(PathSegment segment, string parent) =>
        NameOf(segment, parent) is not { } name ? [] : name == Id ? [Id, Singular(parent) + "Id"] : [name];

    private static string? NameOf(PathSegment segment, string parent)
    {
        if (segment.Variable is not null || parent.Length == 0)
            return null;
        if (Placeholder.Match(PercentEncoding.Decode(segment.Text)) is { Success: true } match)
            return match.Groups[1].Value + match.Groups[2].Value;
        if (Identifier.IsMatch(segment.Text))
            return Id;
        if (!Integer.IsMatch(segment.Text) || !Name.IsMatch(parent) || Versioned.IsMatch(parent))
            return null;
        // One of several users has an id. The number after `page`, `year` or `phone` is just that.
        return Plural.IsMatch(parent) ? Id : parent;
    }

    private static string Singular(string noun) =>
        !Plural.IsMatch(noun) ? noun : PluralOfY.IsMatch(noun) ? PluralOfY.Replace(noun, "y") : PluralEnd.Replace(noun, "");
}
