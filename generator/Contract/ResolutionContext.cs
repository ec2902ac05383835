using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Contract;

/// <summary>
/// What the requests of a collection share while each is resolved on its own. <see cref="MaxExpansion"/> is the number of characters to
/// which variables may grow in all texts of one request, and <see cref="MaxSamples"/> the number that its documented values may have.
/// </summary>
internal sealed record ResolutionContext(EquatableArray<VariableNode> Variables, string? BaseOrigin, int MaxExpansion, int MaxSamples)
{
    /// <summary>Characters over all requests.</summary>
    private const int MaxTotalExpansion = 4 * 1024 * 1024;

    /// <summary>Characters for each request, however many there are.</summary>
    private const int MinExpansion = 64 * 1024;

    /// <summary>Characters over all requests: the compiler takes eight million in all literals of an assembly.</summary>
    private const int MaxTotalSamples = 4 * 1024 * 1024;

    /// <summary>Characters for a request of which there are few.</summary>
    private const int MaxRequestSamples = 64 * 1024;

    public static ResolutionContext Of(
        IEnumerable<VariableNode> variables, string? baseOrigin, IReadOnlyCollection<PlacedRequest> requests) => new(
            // The places of variables move with every edit above them.
            [.. variables.Select(variable => variable with { Place = default })],
            baseOrigin,
            Share(requests.Count),
            SampleShare([.. requests.Select(request => SampleLength.Of(request.Node))]));

    // By powers of two, so that an added request leaves the share of the others alone.
    private static int Share(int requests)
    {
        var share = MaxTotalExpansion;
        for (var shares = 1; shares < requests && share > MinExpansion; shares *= 2)
            share /= 2;
        return share;
    }

    // What cuts the longest requests only, by powers of two for the same reason.
    private static int SampleShare(IReadOnlyCollection<int> lengths)
    {
        var share = MaxRequestSamples;
        while (lengths.Sum(length => (long)Math.Min(length, share)) > MaxTotalSamples)
            share /= 2;
        return share;
    }
}
