using ZoomGen.Extensions.Configuration;

namespace ZoomGen.Extensions.Credentials;

/// <summary>Reads OAuth 2 credentials: a token, or a client with the grant that requests one.</summary>
internal sealed class OAuth2Reader(SettingReader settings, TokenServices services)
{
    public OAuth2Auth Read() => settings.Find("Token") is { } token ? ReadToken(token) : ReadGrant();

    private OAuth2Auth ReadToken(string token) =>
        OAuth2Auth.FromToken(token, settings.FindPrefix("HeaderPrefix"), settings.ReadFlag("SendTokenInQuery"));

    private OAuth2Auth ReadGrant()
    {
        var client = ReadClient();
        return (settings.FindChoice<Grant>("Grant") ?? Grant.ClientCredentials) switch
        {
            Grant.Password => OAuth2Auth.FromPassword(client, settings.Require("UserName"), settings.RequireOrEmpty("Password")),
            Grant.RefreshToken => OAuth2Auth.FromRefreshToken(client, settings.Require("RefreshToken")),
            Grant.AccountCredentials => OAuth2Auth.FromAccountCredentials(client, settings.Require("AccountId")),
            _ => OAuth2Auth.FromClientCredentials(client),
        };
    }

    private OAuth2Client ReadClient() => new()
    {
        HttpClient = services.CreateClient(),
        TokenUrl = settings.RequireUrl("TokenUrl"),
        ClientId = settings.Require("ClientId"),
        ClientSecret = settings.ReadFlag("IsPublic") ? null : settings.Require("ClientSecret"),
        Scope = settings.Find("Scope"),
        SendCredentialsInBody = settings.ReadFlag("SendCredentialsInBody"),
        HeaderPrefix = settings.FindPrefix("HeaderPrefix"),
        SendTokenInQuery = settings.ReadFlag("SendTokenInQuery"),
        Clock = services.Clock,
        TokenStore = services.Store,
    };

    private enum Grant
    {
        ClientCredentials,
        Password,
        RefreshToken,
        AccountCredentials,
    }
}
