using ZoomGen.Conformance.Wire;
using ZoomGen.Generator.Collection;

namespace ZoomGen.Conformance.Comparison;

/// <summary>
/// Compares headers name by name, without regard to case (RFC 9110, section 5.1): HttpClient writes the names that it knows in its own
/// spelling. Order counts among headers of one name only.
/// </summary>
internal static class HeaderComparison
{
    /// <summary>Headers of the sender rather than of the request. Where the item has one of its own, the record holds it.</summary>
    private static readonly string[] SendersOwn =
        ["Host", "Connection", "Accept-Encoding", "User-Agent", "Postman-Token", "Content-Length"];

    public static IEnumerable<Difference> Compare(ComparisonContext context, WireRequest sent)
    {
        var expected = Expected(context).ToArray();
        var actual = Actual(context, sent, expected).ToArray();
        var names = expected.Concat(actual).Select(header => header.Name).Distinct(StringComparer.OrdinalIgnoreCase);
        return names.SelectMany(
            name => Compare(name, [.. expected.Where(header => header.Is(name))], [.. actual.Where(header => header.Is(name))]));
    }

    private static IEnumerable<Difference> Compare(string name, WireHeader[] expected, WireHeader[] actual)
    {
        if (actual.Length == 0)
            return [new(DifferenceKinds.HeaderMissing, name, Values(expected), null)];
        if (expected.Length == 0)
            return [new(DifferenceKinds.HeaderExtra, name, null, Values(actual))];
        return expected.Select(header => header.Value).SequenceEqual(actual.Select(header => header.Value))
            ? []
            : [new(DifferenceKinds.HeaderValue, name, Values(expected), Values(actual))];
    }

    private static string Values(IEnumerable<WireHeader> headers) => string.Join('\n', headers.Select(header => header.Value));

    private static IEnumerable<WireHeader> Expected(ComparisonContext context)
    {
        var recorded = (context.Record.Headers ?? [])
            .Select(header => new WireHeader(header[0], header[1]))
            .Where(header => !header.Is("Host"));
        // D6: headers of Postman's own are not imitated.
        if (!context.Leaf.Headers.Any(IsOwnCacheControl))
            recorded = recorded.Where(header => !(header.Is("Cache-Control") && header.Value == "no-cache"));
        return context.Record.VolatileAuth ? VolatileCredentials.Mask(recorded) : recorded;
    }

    private static IEnumerable<WireHeader> Actual(ComparisonContext context, WireRequest sent, IReadOnlyList<WireHeader> expected)
    {
        var boundary = MultipartBody.Boundary(sent.Header("Content-Type"), sent.Body.Span);
        var headers = sent.Headers
            .Where(header => !SendersOwn.Any(header.Is) || (!header.Is("Host") && expected.Any(own => own.Is(header.Name))))
            .Select(header => boundary is null
                ? header
                : header with { Value = header.Value.Replace(boundary, "BOUNDARY", StringComparison.Ordinal) });
        return context.Record.VolatileAuth ? VolatileCredentials.Mask(headers) : headers;
    }

    private static bool IsOwnCacheControl(FieldNode row) =>
        !row.Disabled && string.Equals(row.Key.Trim(), "Cache-Control", StringComparison.OrdinalIgnoreCase);
}
