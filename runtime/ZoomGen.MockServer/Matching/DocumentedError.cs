using ZoomGen.MockServer.Collections;

namespace ZoomGen.MockServer.Matching;

internal static class DocumentedError
{
    /// <summary>What the collection documents for a request that lacks something: 400, else 422, else the first 4xx.</summary>
    public static SavedResponse? ForIncompleteRequest(IReadOnlyList<SavedResponse> responses) =>
        responses.FirstOrDefault(response => response.Code is 400)
        ?? responses.FirstOrDefault(response => response.Code is 422)
        ?? responses.FirstOrDefault(response => response.Code is >= 400 and < 500);
}
