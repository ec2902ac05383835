using System.ComponentModel;
using ZoomGen.Http;

namespace ZoomGen.Runtime;

/// <summary>The handlers of HTTP clients that are not created by the caller.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ClientHandler
{
    /// <summary>Creates a handler that keeps no state between clients: it follows no redirects and has no cookies.</summary>
    /// <returns>The handler, which the caller must dispose.</returns>
    public static HttpMessageHandler Create() => Transport.CreateHandler();
}
