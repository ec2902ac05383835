using System.Globalization;
using System.Net;
using System.Text.Json;
using ZoomGen.Http;

namespace ZoomGen.Authentication.OAuth2;

/// <summary>Reads the response of a token endpoint (RFC 6749, sections 5.1 and 5.2).</summary>
internal static class TokenResponseReader
{
    private const int MaxCodeLength = 100;

    /// <param name="statusCode">The status.</param>
    /// <param name="body">The body.</param>
    /// <param name="asked">The timestamp of the request, when the lifetime of the token starts.</param>
    /// <param name="secrets">Texts that must not get from the response into an exception.</param>
    /// <exception cref="OAuth2Exception">The response does not contain a token.</exception>
    public static TokenResponse Read(HttpStatusCode statusCode, ReadOnlyMemory<byte> body, long asked, IEnumerable<string?> secrets)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return Read(statusCode, json.RootElement, asked, secrets);
        }
        catch (JsonException)
        {
            // Its message may quote the body.
            throw new OAuth2Exception(statusCode, null, "the body is not JSON.");
        }
    }

    /// <summary>Whether a text can be an access token (RFC 6749, appendix A.12).</summary>
    public static bool IsToken(string text) => !text.AsSpan().ContainsAnyExceptInRange(' ', '~');

    private static TokenResponse Read(HttpStatusCode statusCode, JsonElement json, long asked, IEnumerable<string?> secrets)
    {
        if ((int)statusCode is >= 200 and < 300 && Text(json, "access_token") is { Length: > 0 } token)
        {
            return IsToken(token)
                ? new(new(token, asked, Lifetime(json)), Text(json, "refresh_token"))
                : throw new OAuth2Exception(statusCode, null, "the token contains characters that RFC 6749 does not allow.");
        }
        var error = Clean(Text(json, "error"), secrets, MaxCodeLength);
        // The name that Zoom uses.
        var description = Clean(Text(json, "error_description") ?? Text(json, "reason"), secrets, ServerText.MaxLength);
        throw new OAuth2Exception(statusCode, error, description);
    }

    private static TimeSpan? Lifetime(JsonElement json) =>
        Seconds(json) is { } seconds ? TimeSpan.FromSeconds(Math.Clamp(seconds, 0, int.MaxValue)) : null;

    // Some servers write the number as a string.
    private static double? Seconds(JsonElement json) => Member(json, "expires_in") switch
    {
        { ValueKind: JsonValueKind.Number } number when number.TryGetDouble(out var seconds) => seconds,
        { ValueKind: JsonValueKind.String }
            when long.TryParse(Text(json, "expires_in"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) => seconds,
        _ => null,
    };

    private static string? Text(JsonElement json, string name)
    {
        try
        {
            return Member(json, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // No .NET string can represent a lone surrogate.
            return null;
        }
    }

    private static JsonElement? Member(JsonElement json, string name)
    {
        try
        {
            return json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member) ? member : null;
        }
        catch (InvalidOperationException)
        {
            // System.Text.Json cannot compare a name with a lone surrogate.
            return null;
        }
    }

    private static string? Clean(string? text, IEnumerable<string?> secrets, int maxLength) =>
        text is null ? null : ServerText.Clean(text, secrets, maxLength);
}
