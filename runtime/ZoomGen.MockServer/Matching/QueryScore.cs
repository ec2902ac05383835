using Microsoft.AspNetCore.Http;
using ZoomGen.Generator.Collection;

namespace ZoomGen.MockServer.Matching;

/// <summary>
/// Postman's matching percentage: the parameters that are equal, divided by these, those of which only the key is equal, and
/// those that only one side has.
/// </summary>
internal static class QueryScore
{
    public static double Of(IReadOnlyList<FieldNode> documented, IQueryCollection sent)
    {
        var keys = documented.Select(row => Decode(row.Key)).ToHashSet(StringComparer.Ordinal);
        var equal = documented.Count(row => IsSent(row, sent));
        var all = documented.Count + sent.Keys.Count(key => !keys.Contains(Decode(key)));
        return all is 0 ? 1 : (double)equal / all;
    }

    private static bool IsSent(FieldNode row, IQueryCollection sent) =>
        sent[Uri.UnescapeDataString(row.Key)].Any(value => Decode(value ?? "") == Decode(row.Value ?? ""));

    // Postman sends a plus sign as it is, servers read it as a space.
    private static string Decode(string text) => Uri.UnescapeDataString(text).Replace('+', ' ');
}
