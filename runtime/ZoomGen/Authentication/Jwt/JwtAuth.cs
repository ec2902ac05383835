using System.Text.Json;

namespace ZoomGen;

/// <summary>A JSON Web Token (RFC 7519) that is signed here.</summary>
public sealed class JwtAuth : Auth
{
    private readonly Func<string> _getToken;
    private readonly TokenPlace _place;

    private JwtAuth(Func<string> getToken, TokenPlace place)
    {
        _getToken = getToken;
        _place = place;
    }

    /// <summary>Sends one token with every request.</summary>
    /// <param name="key">Signs the token.</param>
    /// <param name="payload">The claims: a JSON object, signed as it stands.</param>
    /// <param name="header">
    /// The token's header: a JSON object, signed as it stands if it names the algorithm, which is put in front otherwise. Null for the algorithm alone.
    /// </param>
    /// <param name="headerPrefix">What stands before the token in the Authorization header; empty for the bare token.</param>
    /// <param name="queryName">The query parameter that holds the token instead; null for the Authorization header.</param>
    /// <returns>The credentials.</returns>
    /// <exception cref="ArgumentException">The header is no JSON object, or names another algorithm than that of the key.</exception>
    public static JwtAuth FromPayload(JwtKey key, string payload, string? header = null, string headerPrefix = "Bearer", string? queryName = null)
    {
        ArgumentNullException.ThrowIfNull(payload);
        var token = key.Sign(Header(key, header), payload);
        return new(() => token, new(headerPrefix, queryName));
    }

    /// <summary>Signs a token for every request, so that it can hold the time.</summary>
    /// <param name="key">Signs the tokens.</param>
    /// <param name="getPayload">Gives the claims: a JSON object, signed as it stands.</param>
    /// <param name="header">As in <see cref="FromPayload"/>.</param>
    /// <param name="headerPrefix">What stands before the token in the Authorization header; empty for the bare token.</param>
    /// <param name="queryName">The query parameter that holds the token instead; null for the Authorization header.</param>
    /// <returns>The credentials.</returns>
    /// <exception cref="ArgumentException">The header is no JSON object, or names another algorithm than that of the key.</exception>
    public static JwtAuth FromProvider(JwtKey key, Func<string> getPayload, string? header = null, string headerPrefix = "Bearer", string? queryName = null)
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
