using Microsoft.AspNetCore.Http;
using ZoomGen.MockServer.Collections;

namespace ZoomGen.MockServer.Matching;

/// <summary>An operation that a request may mean, and what the request lacks for it.</summary>
internal sealed record Candidate(Operation Operation, IReadOnlyList<RequiredField> Missing)
{
    /// <summary>
    /// Best first: the query that fits best, then one that has an answer at all, then the fewest missing fields (two requests of
    /// one template may differ in their body only), then the collection's order.
    /// </summary>
    public static IReadOnlyList<Candidate> Rank(IReadOnlyList<Operation> operations, HttpRequest request, RequestBody body) =>
        operations
            .Select(operation => new Candidate(operation, RequiredFields.Missing(operation, request, body)))
            .OrderByDescending(candidate => QueryScore.Of(candidate.Operation.Query, request.Query))
            .ThenBy(candidate => candidate.Operation.Responses.Count is 0)
            .ThenBy(candidate => candidate.Missing.Count)
            .ToArray();
}
