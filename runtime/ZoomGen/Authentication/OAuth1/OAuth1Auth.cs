using System.Runtime.Versioning;
using System.Text;
using ZoomGen.Authentication;
using ZoomGen.Authentication.OAuth1;
using ZoomGen.Authentication.Signing;
using ZoomGen.Http;
using ZoomGen.Requests.Bodies;

namespace ZoomGen;

/// <summary>
/// OAuth 1.0 authentication (RFC 5849), which signs each request with the secrets of the client and of a token, or with a private key.
/// </summary>
public sealed class OAuth1Auth : Auth
{
    private const string SignatureName = "oauth_signature";
    private const string BodyHashName = "oauth_body_hash";
    private const string FormType = "application/x-www-form-urlencoded";

    private static readonly string[] OwnNames =
    [
        "oauth_consumer_key", "oauth_token", "oauth_signature_method", "oauth_timestamp", "oauth_nonce", "oauth_version", BodyHashName,
        "oauth_callback", "oauth_verifier", SignatureName,
    ];

    private readonly string _consumerKey;
    private readonly string? _token;
    private readonly OAuth1Signature _signature;
    private readonly OAuth1Options _options;
    private readonly RequestSeal _seal;

    internal OAuth1Auth(string consumerKey, string? token, OAuth1Signature signature, OAuth1Options options, RequestSeal seal)
    {
        ArgumentException.ThrowIfNullOrEmpty(consumerKey);
        _consumerKey = consumerKey;
        _token = token;
        _signature = signature;
        _options = options;
        _seal = seal;
    }

    /// <summary>Creates credentials that sign each request with secrets.</summary>
    /// <param name="consumerKey">The identifier of the client.</param>
    /// <param name="consumerSecret">The secret of the client.</param>
    /// <param name="token">The token; null for requests without a user.</param>
    /// <param name="tokenSecret">The secret of the token.</param>
    /// <param name="method">The signature method, which is none of those with RSA.</param>
    /// <param name="realm">The realm, which is not signed (RFC 5849, section 3.5.1); null for none.</param>
    /// <param name="inQuery">
    /// Whether to send the parameters in the query (section 3.5.3) instead of the Authorization header. As in Postman, those of a POST or
    /// PUT request with an encoded form are sent in the form (section 3.5.2).
    /// </param>
    /// <param name="includeBodyHash">
    /// Whether to sign the body, too, unless it is an encoded form, whose fields are signed anyway (draft-eaton-oauth-bodyhash).
    /// <c>PLAINTEXT</c> has no hash.
    /// </param>
    /// <returns>The credentials.</returns>
    /// <exception cref="ArgumentException">The consumer key is empty, or the method needs a private key or is not defined.</exception>
    public static OAuth1Auth FromCredentials(
        string consumerKey,
        string consumerSecret,
        string? token = null,
        string? tokenSecret = null,
        OAuth1SignatureMethod method = OAuth1SignatureMethod.HmacSha1,
        string? realm = null,
        bool inQuery = false,
        bool includeBodyHash = false)
    {
        ArgumentNullException.ThrowIfNull(consumerSecret);
        var signature = OAuth1Signature.FromSecrets(method, consumerSecret, tokenSecret ?? "");
        return new(consumerKey, token, signature, new(realm, inQuery, includeBodyHash), RequestSeal.System);
    }

    /// <summary>Creates credentials that sign each request with a private key.</summary>
    /// <param name="consumerKey">The identifier of the client.</param>
    /// <param name="pem">The unencrypted RSA key in PEM format (RFC 7468): PKCS #8 or PKCS #1.</param>
    /// <param name="token">The token; null for requests without a user.</param>
    /// <param name="method">The signature method, which is one of those with RSA.</param>
    /// <param name="realm">See <see cref="FromCredentials"/>.</param>
    /// <param name="inQuery">See <see cref="FromCredentials"/>.</param>
    /// <param name="includeBodyHash">See <see cref="FromCredentials"/>.</param>
    /// <returns>The credentials.</returns>
    /// <exception cref="ArgumentException">
    /// The consumer key is empty, the text does not contain a private RSA key, or the method has no key.
    /// </exception>
    [UnsupportedOSPlatform("browser")]
    public static OAuth1Auth FromPem(
        string consumerKey,
        string pem,
        string? token = null,
        OAuth1SignatureMethod method = OAuth1SignatureMethod.RsaSha256,
        string? realm = null,
        bool inQuery = false,
        bool includeBodyHash = false)
    {
        ArgumentNullException.ThrowIfNull(pem);
        return new(
            consumerKey, token, OAuth1Signature.FromPem(method, pem), new(realm, inQuery, includeBodyHash), RequestSeal.System);
    }

    /// <inheritdoc/>
    public override async ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        RemoveOwn(request);
        var isForm = WireRequest.MediaType(request) == FormType;
        var body = isForm || _options.IncludesBodyHash
            ? await WireRequest.ReadBodyAsync(request, cancellationToken).ConfigureAwait(false)
            : default;
        var own = Parameters();
        if (!isForm && _options.IncludesBodyHash && _signature.HashBody(body.Span) is { } hash)
            own.Add((BodyHashName, hash));
        var signed = own.Select(parameter => (parameter.Name, FormPairs.Encode(parameter.Value)))
            .Concat(FormPairs.Read(WireRequest.Query(request)))
            .Concat(FormPairs.Read(isForm ? Encoding.UTF8.GetString(body.Span) : ""));
        var signature = _signature.Sign(OAuth1Signature.BaseString(request, signed));
        // RFC 5849, section 3.6. Postman sends the query in this form, too, unless the request turns encoding off.
        if (!KeptUrl.IsMarked(request))
            request.RequestUri = QueryKey.Respell(request.RequestUri!);
        Place(request, own.Append((SignatureName, signature)));
    }

    /// <inheritdoc/>
    public override void ApplyPlaceholder(HttpRequestMessage request)
    {
        if (_options.InQuery)
            Place(request, [(SignatureName, SecretPlaceholder.Signature)]);
        else
            SetAuthorization(request, "OAuth " + SecretPlaceholder.Signature);
    }

    // The request can have parameters of its own, or those of an earlier attempt. No parameter may occur twice (RFC 5849, section 3.1).
    private void RemoveOwn(HttpRequestMessage request)
    {
        foreach (var name in OwnNames)
            request.RequestUri = QueryKey.Remove(request.RequestUri!, name);
        (request.Content as UrlEncodedContent)?.Remove(OwnNames);
        if (_options.InQuery)
            request.Headers.Remove("Authorization");
    }

    // In Postman's order.
    private List<(string Name, string Value)> Parameters()
    {
        var parameters = new List<(string, string)> { ("oauth_consumer_key", _consumerKey) };
        if (_token is { Length: > 0 })
            parameters.Add(("oauth_token", _token));
        parameters.Add(("oauth_signature_method", _signature.Name));
        parameters.Add(("oauth_timestamp", _seal.UnixTime));
        parameters.Add(("oauth_nonce", _seal.NewNonce()));
        parameters.Add(("oauth_version", "1.0"));
        return parameters;
    }

    private void Place(HttpRequestMessage request, IEnumerable<(string Name, string Value)> parameters)
    {
        if (_options.InQuery && FindForm(request) is { } form)
        {
            foreach (var (name, value) in parameters)
                form.Append(name, FormPairs.Encode(value));
            return;
        }
        if (_options.InQuery)
        {
            foreach (var (name, value) in parameters)
                request.RequestUri = QueryKey.ReplaceEncoded(request.RequestUri!, name, FormPairs.Encode(value));
            return;
        }
        var realm = _options.Realm is { Length: > 0 } ? $"realm={QuotedString.Format(_options.Realm)}," : "";
        var quoted = parameters.Select(parameter => $"{parameter.Name}=\"{FormPairs.Encode(parameter.Value)}\"");
        SetAuthorization(request, $"OAuth {realm}{string.Join(',', quoted)}");
    }

    private static UrlEncodedContent? FindForm(HttpRequestMessage request) =>
        request.Method == HttpMethod.Post || request.Method == HttpMethod.Put ? request.Content as UrlEncodedContent : null;
}
