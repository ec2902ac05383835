using Microsoft.AspNetCore.Http;

namespace ZoomGen.MockServer.Tool.Pages;

/// <summary>Keeps other sites out of the page, which shows what the mock server receives and can send requests to it.</summary>
internal static class PageGuard
{
    private static readonly string[] Hosts = ["127.0.0.1", "localhost", "[::1]"];

    private static readonly string[] Documents = ["document", "embed", "frame", "iframe", "object"];

    /// <summary>
    /// Whether the request is for this machine by its name. A site can have a name of its own that leads here (DNS rebinding), and would
    /// then be of the same origin.
    /// </summary>
    public static bool IsForLoopback(HttpRequest request) => Hosts.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a form was sent from the page itself. Browsers say so in the Origin header of every POST.</summary>
    public static bool IsFromPage(HttpRequest request) =>
        request.Headers.Origin == $"http://{request.Host.Value}"
        && request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin";

    public static void Protect(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = PageAssets.Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // Without a referrer, browsers would not say the origin of a form either.
        response.Headers["Referrer-Policy"] = "same-origin";
        response.Headers.CacheControl = "no-store";
    }

    /// <summary>
    /// Takes the origin of the page away from an answer of the mocked API that a browser shows as a document: scripts in saved responses
    /// are those of a stranger. Clients get the answer unchanged.
    /// </summary>
    public static void Isolate(HttpContext context)
    {
        if (!Documents.Contains(context.Request.Headers["Sec-Fetch-Dest"].ToString()))
            return;
        context.Response.OnStarting(() =>
        {
            context.Response.Headers.ContentSecurityPolicy = "sandbox allow-scripts allow-forms";
            return Task.CompletedTask;
        });
    }
}
