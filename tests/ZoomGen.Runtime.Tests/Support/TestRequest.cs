using System.Net;

namespace ZoomGen.Runtime.Tests.Support;

internal delegate void WriteRequest(ref RequestWriter request);

/// <summary>
/// A request whose calls of the writer are in the test. It is not generated, because the tests of the writer make single calls, and wrong
/// ones, that no collection leads to.
/// </summary>
internal sealed class TestRequest(WriteRequest write, string method = "POST", bool authenticated = true) : IApiRequest<TestResponse>
{
    public ApiOperation Operation { get; } = new("Test", method, "/things/:id", authenticated);

    public CallOptions? CallOptions { get; init; }

    public void Write(ref RequestWriter request) => write(ref request);

    /// <summary>The request as it would go out.</summary>
    public static async Task<SentRequest> SendAsync(WriteRequest write, string method = "POST", WorkshopClientOptions? options = null)
    {
        using var server = new Server();
        await server.Client(options).SendAsync(new TestRequest(write, method));
        return server.Request;
    }

    /// <summary>The request as it would go out to a URL that does not matter.</summary>
    public static Task<SentRequest> SendToAnywhereAsync(
        WriteRequest write, string method = "POST", WorkshopClientOptions? options = null) =>
        SendAsync(
            (ref request) =>
            {
                request.WriteVariable("baseUrl", "https://h.test/x");
                write(ref request);
            },
            method,
            options);

    /// <summary>The exception that refuses the request; fails where anything was sent.</summary>
    public static async Task<T> RefuseAsync<T>(WriteRequest write, WorkshopClientOptions? options = null)
        where T : Exception
    {
        using var server = new Server();
        var exception = await Assert.ThrowsAsync<T>(() => server.Client(options).SendAsync(new TestRequest(write)));
        Assert.Empty(server.Requests);
        return exception;
    }
}

internal sealed class TestResponse(ResponseMessage message) : ApiResponse(message), IApiResponse<TestResponse>
{
    public static new ApiOperation Operation { get; } = new("Test", "POST", "/things/:id");

    public static TestResponse Read(ResponseMessage message) => new(message);

    /// <summary>The response to any request that this answer gives.</summary>
    public static async Task<TestResponse> OfAsync(HttpStatusCode status, string body, string contentType = "application/json")
    {
        using var server = new Server(status, body, contentType);
        return await server.Client().SendAsync(new TestRequest((ref request) => request.WriteVariable("baseUrl", "https://h.test/x")));
    }
}
