using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Contract;

/// <summary>
/// What the requests of a collection share while each is resolved on its own. <see cref="MaxExpansion"/> is the number of characters to
/// which variables may grow in all texts of one request.
/// </summary>
internal sealed record ResolutionContext(EquatableArray<VariableNode> Variables, string? BaseOrigin, int MaxExpansion)
{
    /// <summary>Characters over all requests.</summary>
    private const int MaxTotalExpansion = 4 * 1024 * 1024;

    /// <summary>Characters for each request, however many there are.</summary>
    private const int MinExpansion = 64 * 1024;

    public static ResolutionContext Of(IEnumerable<VariableNode> variables, string? baseOrigin, int requests) =>
        // The places of variables move with every edit above them.
        new([.. variables.Select(variable => variable with { Place = default })], baseOrigin, Share(requests));

    // By powers of two, so that an added request leaves the share of the others alone.
    private static int Share(int requests)
    {
        var share = MaxTotalExpansion;
        for (var shares = 1; shares < requests && share > MinExpansion; shares *= 2)
            share /= 2;
        return share;
    }
}
