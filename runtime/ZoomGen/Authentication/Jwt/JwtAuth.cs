using System.Text.Json;
using ZoomGen.Authentication;

namespace ZoomGen;

/// <summary>A JSON Web Token (RFC 7519) that is signed by the client.</summary>
public sealed class JwtAuth : Auth
{
    private readonly Func<string> _getToken;
    private readonly TokenPlace _place;

    private JwtAuth(Func<string> getToken, TokenPlace place)
    {
        _getToken = getToken;
        _place = place;
    }

    /// <summary>Creates credentials that send the same token with each request.</summary>
    /// <param name="key">The key that signs the token.</param>
    /// <param name="payload">The claims: a JSON object, which is signed as it is.</param>
    /// <param name="header">
    /// The header of the token: a JSON object. If it does not contain the algorithm, the algorithm is inserted first. Null means the
    /// algorithm alone.
    /// </param>
    /// <param name="headerPrefix">The text before the token in the Authorization header, or empty for the token alone.</param>
    /// <param name="queryName">The query parameter for the token, or null to send it in the Authorization header.</param>
    /// <returns>The credentials.</returns>
    /// <exception cref="ArgumentException">
    /// The header is not a JSON object, or contains another algorithm than that of the key.
    /// </exception>
    public static JwtAuth FromPayload(
        JwtKey key, string payload, string? header = null, string headerPrefix = "Bearer", string? queryName = null)
    {
        ArgumentNullException.ThrowIfNull(payload);
        var token = key.Sign(Header(key, header), payload);
        return new(() => token, new(headerPrefix, queryName));
    }

    /// <summary>Creates credentials that sign a token for each request, which can contain the time.</summary>
    /// <param name="key">The key that signs the tokens.</param>
    /// <param name="getPayload">Returns the claims: a JSON object, which is signed as it is.</param>
    /// <param name="header">See <see cref="FromPayload"/>.</param>
    /// <param name="headerPrefix">The text before the token in the Authorization header, or empty for the token alone.</param>
    /// <param name="queryName">The query parameter for the token, or null to send it in the Authorization header.</param>
    /// <returns>The credentials.</returns>
    /// <exception cref="ArgumentException">
    /// The header is not a JSON object, or contains another algorithm than that of the key.
    /// </exception>
    public static JwtAuth FromProvider(
        JwtKey key, Func<string> getPayload, string? header = null, string headerPrefix = "Bearer", string? queryName = null)
    {
        ArgumentNullException.ThrowIfNull(getPayload);
        var whole = Header(key, header);
        return new(() => key.Sign(whole, getPayload()), new(headerPrefix, queryName));
    }

    /// <inheritdoc/>
    public override ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _place.Put(request, _getToken());
        return default;
    }

    /// <inheritdoc/>
    public override void ApplyPlaceholder(HttpRequestMessage request) => _place.Put(request, SecretPlaceholder.Token);

    private static string Header(JwtKey key, string? header)
    {
        ArgumentNullException.ThrowIfNull(key);
        var own = $"{{\"alg\":\"{key.Algorithm}\"";
        if (string.IsNullOrWhiteSpace(header))
            return own + "}";
        try
        {
            using var json = JsonDocument.Parse(header);
            if (!json.RootElement.TryGetProperty("alg", out var algorithm))
                return own + (json.RootElement.EnumerateObject().Any() ? "," : "") + header.TrimStart()[1..];
            return algorithm.ValueEquals(key.Algorithm)
                ? header
                : throw new ArgumentException($"The header names another algorithm than the key's {key.Algorithm}.", nameof(header));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new ArgumentException("The header must be a JSON object, and its algorithm a string.", nameof(header));
        }
    }
}
