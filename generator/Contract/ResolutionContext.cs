using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Contract;

/// <summary>
/// What resolving a request needs to know about the collection. <see cref="MaxExpansion"/> limits the characters to which variables may
/// expand in one request, and <see cref="MaxSamples"/> the characters of its documented values.
/// </summary>
internal sealed record ResolutionContext(EquatableArray<VariableNode> Variables, string? BaseOrigin, int MaxExpansion, int MaxSamples)
{
    /// <summary>In characters, for all requests together.</summary>
    private const int MaxTotalExpansion = 4 * 1024 * 1024;

    /// <summary>In characters, for each request regardless of their number.</summary>
    private const int MinExpansion = 64 * 1024;

    /// <summary>
    /// In characters, for all requests together. The compiler accepts eight million characters in all literals of an assembly.
    /// </summary>
    private const int MaxTotalSamples = 4 * 1024 * 1024;

    /// <summary>In characters, for each request of a small collection.</summary>
    private const int MaxRequestSamples = 64 * 1024;

    public static ResolutionContext Of(
        IEnumerable<VariableNode> variables, string? baseOrigin, IReadOnlyCollection<PlacedRequest> requests) => new(
            // Places are removed because they change with every edit above the variable.
            [.. variables.Select(variable => variable with { Place = default })],
            baseOrigin,
            Share(requests.Count),
            SampleShare([.. requests.Select(request => SampleLength.Of(request.Node))]));

    // Halved each time, so that an added request rarely changes the limit of the others.
    private static int Share(int requests)
    {
        var share = MaxTotalExpansion;
        for (var shares = 1; shares < requests && share > MinExpansion; shares *= 2)
            share /= 2;
        return share;
    }

    // Cuts only the longest requests. Halved each time, for the same reason.
    private static int SampleShare(IReadOnlyCollection<int> lengths)
    {
        var share = MaxRequestSamples;
        while (lengths.Sum(length => (long)Math.Min(length, share)) > MaxTotalSamples)
            share /= 2;
        return share;
    }
}
