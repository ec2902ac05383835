using ZoomGen.Generator.Contract.Descriptions;
using ZoomGen.Shared;

namespace ZoomGen.MockServer.Tool.Log;

/// <summary>A request that the mock server has received, as the page shows it. The answer is the name of a saved response.</summary>
public sealed record LoggedRequest(
    int Number, DateTimeOffset Time, string Method, string Target, string Head, string Body, int? Status, string Answer)
{
    // In characters, of the body.
    private const int MaxLength = 16 * 1024;

    /// <summary>Secrets in headers are not shown.</summary>
    internal static LoggedRequest Create(int number, ReceivedRequest request)
    {
        var head = request.Headers.Select(header => $"{header.Key}: {(SecretNames.Contains(header.Key) ? "•••" : header.Value)}");
        var body = request.BodyText;
        return new(
            number,
            DateTimeOffset.Now,
            request.Method,
            request.PathAndQuery,
            string.Join('\n', head),
            body.Length > MaxLength ? body[..MaxLength] + "…" : body,
            request.StatusCode,
            request.MissingFields.Count > 0
                ? $"the request lacks {string.Join(", ", request.MissingFields)}"
                : DescriptionReader.Line(request.ExampleName));
    }
}
