using Microsoft.AspNetCore.Http;
using ZoomGen.MockServer.Collections;

namespace ZoomGen.MockServer.Matching;

/// <summary>
/// The headers by which a caller of a Postman mock server asks for an example whose request is like the one that was sent: the names of
/// headers, separated by commas, and whether the bodies must be equal.
/// </summary>
internal sealed record MatchHeaders(IReadOnlyList<string> Names, bool HasBody)
{
    public bool Any => Names.Count > 0 || HasBody;

    public static MatchHeaders Read(IHeaderDictionary headers) => new(
        headers.GetCommaSeparatedValues("x-mock-match-request-headers"),
        headers["x-mock-match-request-body"].ToString().Trim().Equals("true", StringComparison.OrdinalIgnoreCase));

    public bool Accept(Example example, HttpRequest request, RequestBody body) =>
        Names.All(name => HasEqualHeader(example, request, name))
        && (!HasBody || BodyMatch.IsEqual(example, body));

    // Postman: "Header matching isn't case-sensitive." A header that neither has is equal.
    private static bool HasEqualHeader(Example example, HttpRequest request, string name)
    {
        var saved = Rows.Enabled(example.Request.Headers)
            .Where(row => row.Key.Equals(name, StringComparison.OrdinalIgnoreCase))
            .Select(row => example.Operation.Variables.Resolve(row.Value ?? ""));
        return request.Headers[name].ToString().Trim().Equals(string.Join(",", saved).Trim(), StringComparison.OrdinalIgnoreCase);
    }
}
