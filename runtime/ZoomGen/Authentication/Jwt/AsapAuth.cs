using System.Text;
using System.Text.Json;
using ZoomGen.Authentication;
using ZoomGen.Authentication.Signing;

namespace ZoomGen;

/// <summary>Atlassian ASAP (S2S Authentication Protocol), which signs a token for each request.</summary>
public sealed class AsapAuth : Auth
{
    private static readonly TimeSpan MaxLifetime = TimeSpan.FromHours(1);

    private readonly JwtKey _key;
    private readonly string _keyId;
    private readonly string _issuer;
    private readonly string _audience;
    private readonly string _subject;
    private readonly TimeSpan _lifetime;
    private readonly RequestSeal _seal;

    internal AsapAuth(JwtKey key, string keyId, string issuer, string audience, string? subject, TimeSpan? lifetime, RequestSeal seal)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentException.ThrowIfNullOrEmpty(keyId);
        ArgumentException.ThrowIfNullOrEmpty(issuer);
        ArgumentException.ThrowIfNullOrEmpty(audience);
        _lifetime = lifetime ?? MaxLifetime;
        if (_lifetime <= TimeSpan.Zero || _lifetime > MaxLifetime)
            throw new ArgumentOutOfRangeException(nameof(lifetime));
        _key = key;
        _keyId = keyId;
        _issuer = issuer;
        _audience = audience;
        _subject = subject is { Length: > 0 } ? subject : issuer;
        _seal = seal;
    }

    /// <summary>Creates credentials that sign a token for each request.</summary>
    /// <param name="key">The private key of the issuer.</param>
    /// <param name="keyId">The ID of the public key: the claim <c>kid</c>.</param>
    /// <param name="issuer">The sender: the claim <c>iss</c>.</param>
    /// <param name="audience">The receiver: the claim <c>aud</c>.</param>
    /// <param name="subject">The subject: the claim <c>sub</c>. Null means the issuer.</param>
    /// <param name="lifetime">The lifetime of a token. Null means one hour, the maximum that ASAP allows.</param>
    /// <returns>The credentials.</returns>
    /// <exception cref="ArgumentException">
    /// The key ID, issuer or audience is empty, or the lifetime is not positive or exceeds one hour.
    /// </exception>
    public static AsapAuth FromKey(
        JwtKey key, string keyId, string issuer, string audience, string? subject = null, TimeSpan? lifetime = null) =>
        new(key, keyId, issuer, audience, subject, lifetime, RequestSeal.System);

    /// <inheritdoc/>
    public override ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        SetAuthorization(request, "Bearer " + _key.Sign(Json(WriteHeader), Json(WriteClaims)));
        return default;
    }

    /// <inheritdoc/>
    public override void ApplyPlaceholder(HttpRequestMessage request) => SetAuthorization(request, "Bearer " + SecretPlaceholder.Token);

    private void WriteHeader(Utf8JsonWriter json)
    {
        json.WriteString("alg", _key.Algorithm);
        json.WriteString("kid", _keyId);
    }

    private void WriteClaims(Utf8JsonWriter json)
    {
        var now = _seal.Now;
        json.WriteString("iss", _issuer);
        json.WriteString("sub", _subject);
        json.WriteString("aud", _audience);
        json.WriteNumber("iat", now.ToUnixTimeSeconds());
        json.WriteNumber("exp", (now + _lifetime).ToUnixTimeSeconds());
        json.WriteString("jti", _seal.NewNonce());
    }

    private static string Json(Action<Utf8JsonWriter> writeMembers)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            writeMembers(json);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
