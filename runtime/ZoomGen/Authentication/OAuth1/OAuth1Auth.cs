using System.Text;
using ZoomGen.Authentication;
using ZoomGen.Authentication.OAuth1;
using ZoomGen.Authentication.Signing;
using ZoomGen.Http;
using ZoomGen.Requests.Bodies;

namespace ZoomGen;

/// <summary>OAuth 1.0 authentication (RFC 5849), which signs each request with the secrets of the client and of a token.</summary>
public sealed class OAuth1Auth : Auth
{
    private const string SignatureName = "oauth_signature";

    private static readonly string[] OwnNames =
    [
        "oauth_consumer_key", "oauth_token", "oauth_signature_method", "oauth_timestamp", "oauth_nonce", "oauth_version", SignatureName,
    ];

    private readonly string _consumerKey;
    private readonly string _consumerSecret;
    private readonly string? _token;
    private readonly string _tokenSecret;
    private readonly OAuth1SignatureMethod _method;
    private readonly string? _realm;
    private readonly bool _inQuery;
    private readonly RequestSeal _seal;

    internal OAuth1Auth(
        string consumerKey,
        string consumerSecret,
        string? token,
        string? tokenSecret,
        OAuth1SignatureMethod method,
        string? realm,
        bool inQuery,
        RequestSeal seal)
    {
        ArgumentException.ThrowIfNullOrEmpty(consumerKey);
        ArgumentNullException.ThrowIfNull(consumerSecret);
        if (!Enum.IsDefined(method))
            throw new ArgumentOutOfRangeException(nameof(method));
        _consumerKey = consumerKey;
        _consumerSecret = consumerSecret;
        _token = token;
        _tokenSecret = tokenSecret ?? "";
        _method = method;
        _realm = realm;
        _inQuery = inQuery;
        _seal = seal;
    }

    /// <summary>Creates credentials that sign each request.</summary>
    /// <param name="consumerKey">The identifier of the client.</param>
    /// <param name="consumerSecret">The secret of the client.</param>
    /// <param name="token">The token; null for requests without a user.</param>
    /// <param name="tokenSecret">The secret of the token.</param>
    /// <param name="method">The signature method.</param>
    /// <param name="realm">The realm, which is not signed (RFC 5849, section 3.5.1); null for none.</param>
    /// <param name="inQuery">
    /// Whether to send the parameters in the query (section 3.5.3) instead of the Authorization header. As in Postman, those of a POST or
    /// PUT request with an encoded form are sent in the form (section 3.5.2).
    /// </param>
    /// <returns>The credentials.</returns>
    /// <exception cref="ArgumentException">The consumer key is empty, or the method is not defined.</exception>
    public static OAuth1Auth FromCredentials(
        string consumerKey,
        string consumerSecret,
        string? token = null,
        string? tokenSecret = null,
        OAuth1SignatureMethod method = OAuth1SignatureMethod.HmacSha1,
        string? realm = null,
        bool inQuery = false) =>
        new(consumerKey, consumerSecret, token, tokenSecret, method, realm, inQuery, RequestSeal.System);

    /// <inheritdoc/>
    public override async ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        RemoveOwn(request);
        var own = Parameters();
        var form = WireRequest.MediaType(request) == "application/x-www-form-urlencoded"
            ? Encoding.UTF8.GetString((await WireRequest.ReadBodyAsync(request, cancellationToken).ConfigureAwait(false)).Span)
            : "";
        var signed = own.Select(parameter => (parameter.Name, FormPairs.Encode(parameter.Value)))
            .Concat(FormPairs.Read(WireRequest.Query(request)))
            .Concat(FormPairs.Read(form));
        var signature = OAuth1Signature.Sign(_method, OAuth1Signature.BaseString(request, signed), _consumerSecret, _tokenSecret);
        // RFC 5849, section 3.6. Postman sends the query in this form, too, unless the request turns encoding off.
        if (!KeptUrl.IsMarked(request))
            request.RequestUri = QueryKey.Respell(request.RequestUri!);
        Place(request, own.Append((SignatureName, signature)));
    }

    /// <inheritdoc/>
    public override void ApplyPlaceholder(HttpRequestMessage request)
    {
        if (_inQuery)
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
        if (_inQuery)
            request.Headers.Remove("Authorization");
    }

    // In Postman's order.
    private List<(string Name, string Value)> Parameters()
    {
        var parameters = new List<(string, string)> { ("oauth_consumer_key", _consumerKey) };
        if (_token is { Length: > 0 })
            parameters.Add(("oauth_token", _token));
        parameters.Add(("oauth_signature_method", OAuth1Signature.GetName(_method)));
        parameters.Add(("oauth_timestamp", _seal.UnixTime));
        parameters.Add(("oauth_nonce", _seal.NewNonce()));
        parameters.Add(("oauth_version", "1.0"));
        return parameters;
    }

    private void Place(HttpRequestMessage request, IEnumerable<(string Name, string Value)> parameters)
    {
        if (_inQuery && FindForm(request) is { } form)
        {
            foreach (var (name, value) in parameters)
                form.Append(name, FormPairs.Encode(value));
            return;
        }
        if (_inQuery)
        {
            foreach (var (name, value) in parameters)
                request.RequestUri = QueryKey.ReplaceEncoded(request.RequestUri!, name, FormPairs.Encode(value));
            return;
        }
        var realm = _realm is { Length: > 0 } ? $"realm={QuotedString.Format(_realm)}," : "";
        var quoted = parameters.Select(parameter => $"{parameter.Name}=\"{FormPairs.Encode(parameter.Value)}\"");
        SetAuthorization(request, $"OAuth {realm}{string.Join(',', quoted)}");
    }

    private static UrlEncodedContent? FindForm(HttpRequestMessage request) =>
        request.Method == HttpMethod.Post || request.Method == HttpMethod.Put ? request.Content as UrlEncodedContent : null;
}
