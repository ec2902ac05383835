using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using ZoomGen.Shared;

namespace ZoomGen.MockServer.Serving;

/// <summary>Problem details (RFC 9457) that tell the author of a test what the collection offers instead.</summary>
internal sealed class ProblemResult(int status, string detail) : IStatusCodeHttpResult, IResult
{
    // A message to read, not a catalogue: the largest collections have thousands of requests.
    private const int MaxListed = 200;

    public int? StatusCode => status;

    public IReadOnlyList<string> Allow { get; init; } = [];

    public IReadOnlyList<string> Requests { get; init; } = [];

    public IReadOnlyList<string> Responses { get; init; } = [];

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = "application/problem+json";
        if (Allow.Count > 0)
            response.Headers.Allow = string.Join(", ", Allow.Where(HttpSyntax.IsToken));

        var body = Write();
        response.ContentLength = body.Length;
        return HttpMethods.IsHead(httpContext.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(body).AsTask();
    }

    private byte[] Write()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("title", ReasonPhrases.GetReasonPhrase(status));
            json.WriteNumber("status", status);
            json.WriteString("detail", detail);
            WriteList(json, "requests", Requests);
            WriteList(json, "responses", Responses);
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        if (values.Count is 0)
            return;

        json.WriteStartArray(name);
        foreach (var value in values.Take(MaxListed))
            json.WriteStringValue(value);
        if (values.Count > MaxListed)
            json.WriteStringValue($"… and {values.Count - MaxListed} more");
        json.WriteEndArray();
    }
}
