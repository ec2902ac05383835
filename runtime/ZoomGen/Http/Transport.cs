using System.Net;
using System.Runtime.Versioning;
using System.Text;

namespace ZoomGen.Http;

/// <summary>
/// The connections of all clients that are created without an HTTP client of their own. They carry no state from one client to another:
/// there are no cookies, and no redirects, which a client follows by itself.
/// </summary>
internal static class Transport
{
    // Long-lived connections would miss changes in DNS.
    private static readonly TimeSpan MaxConnectionAge = TimeSpan.FromMinutes(5);

    private static readonly Lazy<HttpClient> Client = new(() => new(CreateHandler())
    {
        Timeout = Timeout.InfiniteTimeSpan,
    });

    // As that of an HTTP client.
    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(100);

    /// <summary>The time limit of a call that has none of its own.</summary>
    public static TimeSpan TimeoutOf(HttpClient client) =>
        Client.IsValueCreated && client == Client.Value ? DefaultTimeout : client.Timeout;

    /// <summary>Without a time limit of its own, which would apply to calls that have a longer one.</summary>
    public static HttpClient Shared => Client.Value;

    /// <summary>A handler without state. In a browser, which has connections of its own, it only follows no redirects.</summary>
    public static HttpMessageHandler CreateHandler() =>
        OperatingSystem.IsBrowser() ? new HttpClientHandler { AllowAutoRedirect = false } : CreateSocketsHandler();

    [UnsupportedOSPlatform("browser")]
    private static SocketsHttpHandler CreateSocketsHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        PooledConnectionLifetime = MaxConnectionAge,
        // As in Postman. The default of .NET refuses any character that is not ASCII.
        RequestHeaderEncodingSelector = (_, _) => Encoding.Latin1,
    };
}
