using Microsoft.AspNetCore.Http;

namespace ZoomGen.MockServer;

/// <summary>Options with which a <see cref="PostmanMockServer"/> starts.</summary>
public sealed class MockServerOptions
{
    /// <summary>The port on 127.0.0.1. The default is 0: the system chooses a free one.</summary>
    public int Port { get; set; }

    /// <summary>
    /// The file of an environment or of globals. Its variables have precedence over those of the collection. Null if there is none.
    /// </summary>
    public string? EnvironmentPath { get; set; }

    /// <summary>How many requests <see cref="PostmanMockServer.Requests"/> contains, which are the latest. By default, all.</summary>
    public int MaxRequests { get; set; } = int.MaxValue;

    /// <summary>
    /// Is called for each request before the mock server answers, with the request and the answer of the mock server. It can answer
    /// instead, for example with a page. Null if there is nothing to do.
    /// </summary>
    public Func<HttpContext, RequestDelegate, Task>? Middleware { get; set; }

    /// <summary>Is called with each request that the mock server has received, before the answer is sent. Null if nobody listens.</summary>
    public Action<ReceivedRequest>? OnReceived { get; set; }
}
