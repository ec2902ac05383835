using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ZoomGen.Authentication;
using ZoomGen.Authentication.Signing;

namespace ZoomGen;

/// <summary>Akamai EdgeGrid authentication (<c>EG1-HMAC-SHA256</c>), as documented by Akamai.</summary>
public sealed partial class EdgeGridAuth : Auth
{
    private const string Scheme = "EG1-HMAC-SHA256";
    private const long DefaultMaxBodyBytes = 131_072;

    private readonly string _clientToken;
    private readonly byte[] _clientSecret;
    private readonly string _accessToken;
    private readonly IReadOnlyList<string> _headersToSign;
    private readonly long _maxBodyBytes;
    private readonly RequestSeal _seal;

    internal EdgeGridAuth(
        string clientToken,
        string clientSecret,
        string accessToken,
        IReadOnlyList<string>? headersToSign,
        long maxBodyBytes,
        RequestSeal seal)
    {
        ArgumentException.ThrowIfNullOrEmpty(clientToken);
        ArgumentException.ThrowIfNullOrEmpty(clientSecret);
        ArgumentException.ThrowIfNullOrEmpty(accessToken);
        ArgumentOutOfRangeException.ThrowIfNegative(maxBodyBytes);
        _clientToken = clientToken;
        _clientSecret = Encoding.UTF8.GetBytes(clientSecret);
        _accessToken = accessToken;
        _headersToSign = headersToSign ?? [];
        _maxBodyBytes = maxBodyBytes;
        _seal = seal;
    }

    /// <summary>Creates credentials that sign each request.</summary>
    /// <param name="clientToken">The client token.</param>
    /// <param name="clientSecret">The client secret.</param>
    /// <param name="accessToken">The access token.</param>
    /// <param name="headersToSign">The headers to sign, in the order that the API specifies; null for none.</param>
    /// <param name="maxBodyBytes">The maximum number of bytes to sign of the body of a POST. The default is 128 KiB.</param>
    /// <returns>The credentials.</returns>
    /// <exception cref="ArgumentException">A token or the secret is empty, or <paramref name="maxBodyBytes"/> is negative.</exception>
    public static EdgeGridAuth FromCredentials(
        string clientToken,
        string clientSecret,
        string accessToken,
        IReadOnlyList<string>? headersToSign = null,
        long maxBodyBytes = DefaultMaxBodyBytes) =>
        new(clientToken, clientSecret, accessToken, headersToSign, maxBodyBytes, RequestSeal.System);

    /// <inheritdoc/>
    public override async ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var time = _seal.Now.ToString("yyyyMMdd'T'HH:mm:ss'+0000'", CultureInfo.InvariantCulture);
        var credentials = $"{Scheme} client_token={_clientToken};access_token={_accessToken};timestamp={time};nonce={_seal.NewNonce()};";
        var bodyHash = await HashBodyAsync(request, cancellationToken).ConfigureAwait(false);
        var text = string.Join(
            '\t',
            request.Method.Method.ToUpperInvariant(),
            request.RequestUri!.Scheme,
            WireRequest.Authority(request),
            WireRequest.Target(request),
            string.Join('\t', _headersToSign.Select(name => Header(request, name)).OfType<string>()),
            bodyHash,
            credentials);
        SetAuthorization(request, $"{credentials}signature={Sign(Encoding.UTF8.GetBytes(Sign(_clientSecret, time)), text)}");
    }

    /// <inheritdoc/>
    public override void ApplyPlaceholder(HttpRequestMessage request) =>
        SetAuthorization(request, $"{Scheme} {SecretPlaceholder.Signature}");

    private async ValueTask<string> HashBodyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Method != HttpMethod.Post)
            return "";
        var body = await WireRequest.ReadBodyAsync(request, cancellationToken).ConfigureAwait(false);
        return body.Length == 0 ? "" : Convert.ToBase64String(SHA256.HashData(body.Span[..(int)Math.Min(body.Length, _maxBodyBytes)]));
    }

    // Akamai's own clients leave out a header without a value.
    private static string? Header(HttpRequestMessage request, string name)
    {
        if (!request.Headers.NonValidated.TryGetValues(name, out var values)
            && request.Content?.Headers.NonValidated.TryGetValues(name, out values) is not true)
        {
            return null;
        }
        var value = Spaces().Replace(values.ToString().Trim(), " ");
        return value.Length == 0 ? null : $"{name.ToLowerInvariant()}:{value}";
    }

    private static string Sign(byte[] key, string text) => Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text)));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
