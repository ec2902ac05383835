using ZoomGen.Authentication;
using ZoomGen.Authentication.Digest;
using ZoomGen.Authentication.Signing;

namespace ZoomGen;

/// <summary>
/// Digest authentication (RFC 7616 and RFC 2617) with MD5 and SHA-256, their <c>-sess</c> variants, <c>auth</c> and <c>auth-int</c>. The
/// first request is sent without credentials. The challenge of the server is then reused for later requests, until the server sends
/// another one.
/// </summary>
public sealed class DigestAuth : Auth
{
    private static readonly HttpRequestOptionsKey<string> SentNonce = new("ZoomGen.Digest.Nonce");

    private readonly string _userName;
    private readonly string _password;
    private readonly Func<string> _newNonce;
    private readonly object _gate = new();
    private DigestSession? _session;

    internal DigestAuth(string userName, string password, Func<string> newNonce)
    {
        ArgumentNullException.ThrowIfNull(userName);
        ArgumentNullException.ThrowIfNull(password);
        _userName = userName;
        _password = password;
        _newNonce = newNonce;
    }

    /// <summary>Creates credentials that answer the challenges of a server.</summary>
    /// <param name="userName">The user name.</param>
    /// <param name="password">The password.</param>
    /// <returns>The credentials. They cache the challenge, so reuse them.</returns>
    public static DigestAuth FromCredentials(string userName, string password) => new(userName, password, RequestSeal.System.NewNonce);

    /// <summary>
    /// Creates credentials that answer a known challenge, as Postman does. A challenge that the server sends replaces it.
    /// </summary>
    /// <param name="userName">The user name.</param>
    /// <param name="password">The password.</param>
    /// <param name="realm">The realm.</param>
    /// <param name="nonce">The server's nonce.</param>
    /// <param name="algorithm"><c>MD5</c>, <c>MD5-sess</c>, <c>SHA-256</c> or <c>SHA-256-sess</c>.</param>
    /// <param name="qop"><c>auth</c>, <c>auth-int</c>, or empty for servers that support neither.</param>
    /// <param name="opaque">The opaque value of the server; empty for none.</param>
    /// <returns>The credentials.</returns>
    /// <exception cref="ArgumentException">The nonce is empty, or the algorithm or the qop is not supported.</exception>
    public static DigestAuth FromChallenge(
        string userName, string password, string realm, string nonce, string algorithm = "MD5", string? qop = null, string? opaque = null)
    {
        ArgumentNullException.ThrowIfNull(realm);
        ArgumentException.ThrowIfNullOrEmpty(nonce);
        if (DigestHash.Find(algorithm) is null)
            throw new ArgumentException("The algorithm must be MD5 or SHA-256, or its -sess variant.", nameof(algorithm));
        if (qop is not (null or "" or "auth" or "auth-int"))
            throw new ArgumentException("The qop must be auth or auth-int, or empty.", nameof(qop));
        var challenge = new DigestChallenge(realm, nonce, algorithm, NullIfEmpty(qop), NullIfEmpty(opaque));
        var auth = FromCredentials(userName, password);
        auth._session = new(challenge, auth._newNonce(), quotesAlgorithm: true);
        return auth;
    }

    /// <inheritdoc/>
    public override async ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _session) is not { } session)
            return;
        var body = session.CoversBody ? await WireRequest.ReadBodyAsync(request, cancellationToken).ConfigureAwait(false) : default;
        SetAuthorization(request, session.Answer(_userName, _password, request.Method.Method, WireRequest.Target(request), body.Span));
        request.Options.Set(SentNonce, session.Nonce);
    }

    /// <inheritdoc/>
    public override ValueTask<bool> RenewAsync(
        HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (DigestChallenge.Strongest(response) is not { } challenge)
            return new(false);
        // If the request was refused with this nonce, the nonce is not the reason. Some servers send a new one without saying that the
        // old one is stale.
        if (request.Options.TryGetValue(SentNonce, out var sent) && sent == challenge.Nonce)
            return new(false);
        // Other requests may already use this nonce, and its count must continue.
        lock (_gate)
        {
            if (_session?.Nonce != challenge.Nonce)
                Volatile.Write(ref _session, new(challenge, _newNonce()));
        }
        return new(true);
    }

    /// <inheritdoc/>
    public override void ApplyPlaceholder(HttpRequestMessage request) =>
        SetAuthorization(request, "Digest " + SecretPlaceholder.Credentials);

    private static string? NullIfEmpty(string? text) => text is { Length: > 0 } ? text : null;
}
