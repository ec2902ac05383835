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

    private static readonly Lazy<SharedClient> Client = new(() => new(CreateHandler()));

    public static HttpClient Shared => Client.Value;

    /// <summary>
    /// The time limit of a call that has none of its own. This does not mention <see cref="Shared"/>, so that a native program with
    /// connections of its own contains no decompression.
    /// </summary>
    public static TimeSpan TimeoutOf(HttpClient client) => client is SharedClient ? SharedClient.CallTimeout : client.Timeout;

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

    private sealed class SharedClient : HttpClient
    {
        // A time limit of its own would apply to calls that have a longer one.
        public SharedClient(HttpMessageHandler handler)
            : base(handler) =>
            Timeout = System.Threading.Timeout.InfiniteTimeSpan;

        // As that of an HTTP client.
        public static TimeSpan CallTimeout => TimeSpan.FromSeconds(100);
    }
}
