using ZoomGen.MockServer.Collections;

namespace ZoomGen.MockServer.Matching;

internal static class DocumentedError
{
    /// <summary>What the collection documents for a request that lacks something: 400, else 422, else the first 4xx.</summary>
    public static Example? ForIncompleteRequest(Operation operation) =>
        operation.Examples.FirstOrDefault(example => example.Response.Code is 400)
        ?? operation.Examples.FirstOrDefault(example => example.Response.Code is 422)
        ?? operation.Examples.FirstOrDefault(example => example.Response.Code is >= 400 and < 500);
}
