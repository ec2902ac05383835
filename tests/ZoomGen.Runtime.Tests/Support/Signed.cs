using ZoomGen.Authentication.Signing;

namespace ZoomGen.Runtime.Tests.Support;

/// <summary>Requests as an authentication leaves them.</summary>
internal static class Signed
{
    public static RequestSeal Seal(string time, string nonce) => new(new ManualClock(DateTimeOffset.Parse(time, null)), () => nonce);

    public static RequestSeal Seal(long unixTime, string nonce) =>
        new(new ManualClock(DateTimeOffset.FromUnixTimeSeconds(unixTime)), () => nonce);

    /// <summary>The URL is sent as it stands.</summary>
    public static HttpRequestMessage Request(HttpMethod method, string url, string? body = null, string? contentType = null) => new(
        method, new Uri(url, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }))
    {
        Content = body is null && contentType is null ? null : Content(body ?? "", contentType),
    };

    public static async Task<string> AuthorizationAsync(Auth auth, HttpRequestMessage request)
    {
        using (request)
        {
            await auth.ApplyAsync(request, default);
            return request.Headers.NonValidated["Authorization"].ToString();
        }
    }

    private static ByteArrayContent Content(string body, string? contentType)
    {
        var content = new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(body));
        if (contentType is not null)
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return content;
    }
}
