using System.Buffers;

namespace ZoomGen.Conformance.Comparison.Rules;

/// <summary>
/// D5: hostile or impossible things are refused or escaped as the standard says: quotes, line breaks and a last backslash in part names,
/// headers that belong to the connection, user info in the host, and a host that is none.
/// </summary>
internal static class HostileText
{
    private static readonly SearchValues<char> NoHostMarks = SearchValues.Create(" <>\"{}|\\^`");
    private static readonly string[] Reserved = ["Content-Length", "Connection", "Host", "Transfer-Encoding"];

    public static bool Explains(Difference difference, ComparisonContext context) => difference switch
    {
        { Kind: DifferenceKinds.PartName or DifferenceKinds.PartFileName, Expected: { } expected } =>
            EscapePartName(expected) == difference.Actual,
        // What Postman makes of user info. Credentials in another place do not replace it.
        { Kind: DifferenceKinds.HeaderMissing, Name: "Authorization", Expected: { } expected } =>
            context.Auth?.Type != "basic" && expected.StartsWith("Basic ", StringComparison.Ordinal) && HasUserInfo(context.Record.Url),
        { Kind: DifferenceKinds.Host } => context.Leaf.Headers.Any(row => row.Key == "Host"),
        { Kind: DifferenceKinds.HeaderMissing or DifferenceKinds.HeaderValue } =>
            Reserved.Contains(difference.Name!, StringComparer.OrdinalIgnoreCase),
        { Kind: DifferenceKinds.NotSent } =>
            difference.Name == nameof(ArgumentException) && (HasUserInfo(context.Record.Url) || HasImpossibleHost(context.Record.Host)),
        _ => false,
    };

    private static bool HasImpossibleHost(string? host) => host is not null && host.AsSpan().ContainsAny(NoHostMarks);

    private static bool HasUserInfo(string? url) =>
        url?.Split("://", 2) is [_, var rest] && rest.Split('/', '?', '#')[0].Contains('@', StringComparison.Ordinal);

    /// <summary>A name as the HTML standard writes it into a multipart body, without a backslash before the closing quote.</summary>
    public static string EscapePartName(string name) => (name.EndsWith('\\') ? name[..^1] + "%5C" : name)
        .Replace("\"", "%22", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);
}
