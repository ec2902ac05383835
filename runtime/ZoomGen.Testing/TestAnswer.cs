using System.Net;
using System.Text;
using ZoomGen.MockServer.Collections;
using ZoomGen.MockServer.Serving;
using ZoomGen.Runtime;
using ZoomGen.Testing.Examples;

namespace ZoomGen.Testing;

/// <summary>Creates the response to a request.</summary>
/// <exception cref="Exception">The fault to answer with.</exception>
internal delegate HttpResponseMessage CreateResponse(ApiOperation? operation, ExampleTable examples);

/// <summary>What an <see cref="ApiTestHandler"/> answers: a response or a fault. It can be used for several requests.</summary>
public sealed class TestAnswer
{
    private readonly CreateResponse _create;

    private TestAnswer(CreateResponse create, TimeSpan delay = default)
    {
        _create = create;
        Delay = delay;
    }

    internal TimeSpan Delay { get; }

    /// <summary>A response without a body.</summary>
    /// <param name="statusCode">The status, such as 204.</param>
    /// <param name="headers">The headers, such as <c>("Retry-After", "7")</c>.</param>
    /// <returns>The answer.</returns>
    public static TestAnswer FromStatus(int statusCode, params (string Name, string Value)[] headers) =>
        FromBytes(statusCode, default, headers);

    /// <summary>A response with an object as its JSON body.</summary>
    /// <typeparam name="T">The generated type of the object.</typeparam>
    /// <param name="statusCode">The status, such as 200.</param>
    /// <param name="body">The object.</param>
    /// <param name="headers">The headers, such as <c>("ETag", "\"1\"")</c>.</param>
    /// <returns>The answer.</returns>
    public static TestAnswer FromJson<T>(int statusCode, T body, params (string Name, string Value)[] headers)
        where T : JsonObject, new() =>
        FromText(statusCode, JsonText.Serialize(body), headers);

    /// <summary>A response with a text as its body.</summary>
    /// <param name="statusCode">The status, such as 200.</param>
    /// <param name="body">The text, which is encoded as UTF-8. It is JSON unless the headers contain a Content-Type.</param>
    /// <param name="headers">The headers, such as <c>("Content-Type", "text/html")</c>.</param>
    /// <returns>The answer.</returns>
    public static TestAnswer FromText(int statusCode, string body, params (string Name, string Value)[] headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        return FromBytes(statusCode, Encoding.UTF8.GetBytes(body), SavedHeader.WithType(headers));
    }

    /// <summary>A response with bytes as its body.</summary>
    /// <param name="statusCode">The status, such as 200.</param>
    /// <param name="body">The bytes.</param>
    /// <param name="headers">The headers, such as <c>("Content-Type", "application/pdf")</c>.</param>
    /// <returns>The answer.</returns>
    public static TestAnswer FromBytes(int statusCode, ReadOnlyMemory<byte> body, params (string Name, string Value)[] headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        return new((_, _) => CreateResponse(statusCode, body, headers));
    }

    /// <summary>A saved response of the request that is answered. See <see cref="ApiTestHandler.AddExamples"/>.</summary>
    /// <param name="name">
    /// The name that the response has in the collection, or a part of it that no other name has. Each run of white space is compared as
    /// one space.
    /// </param>
    /// <returns>The answer. If the request has no such response, sending it throws an <see cref="ArgumentException"/>.</returns>
    public static TestAnswer FromExample(string name) =>
        new((operation, examples) => CreateResponse(examples.Find(WithExamples(operation), name)));

    /// <summary>The first saved response of the request that is answered that has a status.</summary>
    /// <param name="statusCode">The status, such as 200.</param>
    /// <inheritdoc cref="FromExample(string)"/>
    public static TestAnswer FromExample(int statusCode) =>
        new((operation, examples) => CreateResponse(examples.Find(WithExamples(operation), statusCode)));

    /// <summary>The status, headers and body of a response.</summary>
    /// <param name="response">
    /// The response, for example one of <see cref="ApiResponse.Create{TResponse}(int, ValueTuple{string, string}[])"/>. The body of one
    /// that is read from the connection is not part of the answer.
    /// </param>
    /// <returns>The answer.</returns>
    public static TestAnswer FromApiResponse(ApiResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        var headers = response.Headers.NonValidated
            .Concat(response.ContentHeaders.NonValidated)
            // That of a compressed body is another.
            .Where(header => !header.Key.Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
            .Select(header => (header.Key, header.Value.ToString()));
        return FromBytes((int)response.StatusCode, response.RawBody, [.. headers]);
    }

    /// <summary>Converts a response. See <see cref="FromApiResponse"/>.</summary>
    /// <param name="response">The response.</param>
    public static implicit operator TestAnswer(ApiResponse response) => FromApiResponse(response);

    /// <summary>A fault instead of a response, such as an <see cref="HttpRequestException"/> for a server that cannot be reached.</summary>
    /// <param name="fault">The exception, which is thrown for each request.</param>
    /// <returns>The answer.</returns>
    public static TestAnswer FromException(Exception fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return new((_, _) => throw fault);
    }

    /// <summary>Returns the same answer after a delay, which the caller can cancel.</summary>
    /// <param name="delay">The delay. With <see cref="Timeout.InfiniteTimeSpan"/>, the server never answers.</param>
    /// <returns>The answer.</returns>
    public TestAnswer After(TimeSpan delay) => new(_create, delay);

    /// <summary>Returns the same answer with a connection that breaks while the body is read.</summary>
    /// <param name="byteCount">The number of bytes of the body that arrive.</param>
    /// <returns>The answer.</returns>
    public TestAnswer BreakAfter(int byteCount) => new(
        (operation, examples) =>
        {
            var response = _create(operation, examples);
            using var whole = response.Content;
            var bytes = Read(whole);
            var body = new StreamContent(new BrokenStream([.. bytes.Take(byteCount)]));
            body.Headers.ContentLength = bytes.Length;
            foreach (var (name, values) in whole.Headers.NonValidated)
                body.Headers.TryAddWithoutValidation(name, values);
            response.Content = body;
            return response;
        },
        Delay);

    internal HttpResponseMessage ToResponse(ApiOperation? operation, ExampleTable examples) => _create(operation, examples);

    private static ApiOperation WithExamples(ApiOperation? operation) =>
        operation ?? throw new InvalidOperationException("Only the requests of generated clients have examples.");

    private static byte[] Read(HttpContent content)
    {
        using var body = new MemoryStream();
        content.CopyTo(body, null, CancellationToken.None);
        return body.ToArray();
    }

    private static HttpResponseMessage CreateResponse(SavedResponse saved) => CreateResponse(
        saved.Code,
        saved.HasBody ? saved.EncodeBody() : default,
        [.. saved.Headers.Where(ResponseHeaders.CanBeSent).Select(header => (header.Name, header.Value.Trim()))]);

    private static HttpResponseMessage CreateResponse(int statusCode, ReadOnlyMemory<byte> body, (string Name, string Value)[] headers)
    {
        var response = new HttpResponseMessage((HttpStatusCode)statusCode) { Content = new ReadOnlyMemoryContent(body) };
        foreach (var (name, value) in headers)
        {
            if (!response.Headers.TryAddWithoutValidation(name, value))
                response.Content.Headers.TryAddWithoutValidation(name, value);
        }
        return response;
    }
}
