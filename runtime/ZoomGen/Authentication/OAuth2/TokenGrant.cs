namespace ZoomGen.Authentication.OAuth2;

/// <summary>
/// Exchanges a grant for tokens (RFC 6749, section 4). If the grant is a refresh token, the server may replace it (section 6).
/// </summary>
internal sealed class TokenGrant(OAuth2Client client, (string Name, string Value)[] parameters, Action<string>? onRotated = null)
{
    private const string RefreshParameter = "refresh_token";

    private readonly TokenEndpoint _endpoint = new(client);
    private readonly string? _firstToken = Array.Find(parameters, IsRefreshToken).Value;

    public OAuth2Client Client => client;

    /// <summary>The grant as the program has it, whatever the server has replaced since.</summary>
    public IReadOnlyList<(string Name, string Value)> Parameters => parameters;

    /// <summary>The refresh token that has replaced the one of the program, or null. Only one request at a time changes it.</summary>
    public string? RotatedToken { get; set; }

    /// <summary>Requests a token, and reports a new refresh token.</summary>
    public async Task<AccessToken> FetchAsync()
    {
        var token = await RequestAsync().ConfigureAwait(false);
        Report(token);
        return token.Token;
    }

    /// <summary>Requests a token. The refresh token of the response is null unless it is a new one.</summary>
    public async Task<TokenResponse> RequestAsync()
    {
        var sent = RotatedToken ?? _firstToken;
        var grant = Array.ConvertAll(parameters, parameter => IsRefreshToken(parameter) ? (parameter.Name, sent!) : parameter);
        var response = await _endpoint.AskAsync(grant).ConfigureAwait(false);
        if (sent is null || response.RefreshToken is not { Length: > 0 } rotated || rotated == sent)
            return response with { RefreshToken = null };
        RotatedToken = rotated;
        return response;
    }

    /// <summary>Reports a new refresh token.</summary>
    public void Report(TokenResponse response)
    {
        if (onRotated is null || response.RefreshToken is not { } rotated)
            return;
        try
        {
            onRotated(rotated);
        }
#pragma warning disable CA1031 // It is thrown again, by the call that takes the token.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            // The tokens have been spent on the server, and must not get lost with the exception.
            response.Token.AddFault(exception);
        }
    }

    private static bool IsRefreshToken((string Name, string Value) parameter) => parameter.Name == RefreshParameter;
}
