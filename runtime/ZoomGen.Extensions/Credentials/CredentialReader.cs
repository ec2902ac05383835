using System.Runtime.Versioning;
using ZoomGen.Extensions.Configuration;

namespace ZoomGen.Extensions.Credentials;

/// <summary>
/// Reads credentials from a section of the configuration. <c>Type</c> is the name of a class without its suffix, and the other keys are the
/// parameters of the method that creates it.
/// </summary>
internal sealed class CredentialReader(SettingReader settings, TokenServices services)
{
    public const string TypeKey = "Type";

    /// <summary>The credentials, or null after a fault.</summary>
    public static CredentialSettings? Read(SettingReader settings, TokenServices services)
    {
        var count = settings.FaultCount;
        if (settings.Find(TypeKey) is not { } type)
            return null;
        try
        {
            var credentials = new CredentialReader(settings, services).Read(type);
            return settings.FaultCount == count ? credentials : null;
        }
        catch (ArgumentException exception)
        {
            // What is missing has been said. The message of the exception is left out, because it could contain a value.
            if (settings.FaultCount == count)
                settings.AddFault(KeyOf(exception.ParamName), $"is not valid for {type}.");
            return null;
        }
    }

    private CredentialSettings? Read(string type) => type.ToUpperInvariant() switch
    {
        "NONE" => CredentialSettings.None,
        "APIKEY" => ReadApiKey(),
        "ASAP" => ReadAsap(),
        "AWSV4" => ReadAwsV4(),
        "BASIC" => new BasicAuth(settings.Require("UserName"), settings.RequireOrEmpty("Password")),
        "BEARER" => new BearerAuth(settings.Require("Token")),
        "DIGEST" => DigestAuth.FromCredentials(settings.Require("UserName"), settings.RequireOrEmpty("Password")),
        "EDGEGRID" => ReadEdgeGrid(),
        "HAWK" => ReadHawk(),
        "JWT" => ReadJwt(),
        "NTLM" when !OperatingSystem.IsBrowser() => ReadNtlm(),
        "OAUTH1" => ReadOAuth1(),
        "OAUTH2" => new OAuth2Reader(settings, services).Read(),
        _ => Refuse(),
    };

    private CredentialSettings? Refuse()
    {
        settings.AddFault(TypeKey, "is not a type of credentials.");
        return null;
    }

    private ApiKeyAuth ReadApiKey()
    {
        var (name, value) = (settings.Require("Name"), settings.Require("Value"));
        return settings.FindChoice<ApiKeyPlace>("In") == ApiKeyPlace.Query
            ? ApiKeyAuth.CreateForQuery(name, value)
            : ApiKeyAuth.CreateForHeader(name, value);
    }

    private AsapAuth ReadAsap()
    {
        var (keyId, issuer, audience) = (settings.Require("KeyId"), settings.Require("Issuer"), settings.Require("Audience"));
        return AsapAuth.FromKey(
            ReadKey(), keyId, issuer, audience, settings.Find("Subject"), settings.FindDuration("Lifetime"));
    }

    private AwsV4Auth ReadAwsV4() => AwsV4Auth.FromCredentials(
        settings.Require("AccessKey"),
        settings.Require("SecretKey"),
        settings.Require("Region"),
        settings.Require("Service"),
        settings.Find("SessionToken"));

    private EdgeGridAuth ReadEdgeGrid()
    {
        var (clientToken, clientSecret) = (settings.Require("ClientToken"), settings.Require("ClientSecret"));
        var (accessToken, headers) = (settings.Require("AccessToken"), settings.FindList("HeadersToSign"));
        return settings.FindNumber("MaxBodyBytes") is { } maxBodyBytes
            ? EdgeGridAuth.FromCredentials(clientToken, clientSecret, accessToken, headers, maxBodyBytes)
            : EdgeGridAuth.FromCredentials(clientToken, clientSecret, accessToken, headers);
    }

    private HawkAuth ReadHawk() => HawkAuth.FromCredentials(
        settings.Require("Id"),
        settings.Require("Key"),
        settings.Find("Algorithm") ?? "sha256",
        settings.Find("Ext"),
        settings.Find("App"),
        settings.Find("Dlg"),
        settings.ReadFlag("IncludeBodyHash"));

    private JwtAuth ReadJwt()
    {
        var payload = settings.Require("Payload");
        return JwtAuth.FromPayload(
            ReadKey(), payload, settings.Find("Header"), settings.FindPrefix("HeaderPrefix"), settings.Find("QueryName"));
    }

    private JwtKey ReadKey() => settings.Find("PrivateKey") is { } pem && !OperatingSystem.IsBrowser()
        ? JwtKey.FromPem(pem, settings.Find("Algorithm") ?? "RS256")
        : JwtKey.FromSecret(settings.Require("Secret"), settings.Find("Algorithm") ?? "HS256");

    [UnsupportedOSPlatform("browser")]
    private CredentialSettings ReadNtlm()
    {
        var origin = settings.RequireUrl("Origin");
        var (userName, password) = (settings.Require("UserName"), settings.RequireOrEmpty("Password"));
        var domain = settings.Find("Domain");
        return new(null, () => NtlmAuth.CreateHandler(origin, userName, password, domain));
    }

    private OAuth1Auth ReadOAuth1()
    {
        var (consumerKey, token, realm) = (settings.Require("ConsumerKey"), settings.Find("Token"), settings.Find("Realm"));
        var (inQuery, includeBodyHash) = (settings.ReadFlag("InQuery"), settings.ReadFlag("IncludeBodyHash"));
        var method = settings.FindChoice<OAuth1SignatureMethod>("Method");
        return settings.Find("PrivateKey") is { } pem && !OperatingSystem.IsBrowser()
            ? OAuth1Auth.FromPem(consumerKey, pem, token, method ?? OAuth1SignatureMethod.RsaSha256, realm, inQuery, includeBodyHash)
            : OAuth1Auth.FromCredentials(
                consumerKey,
                settings.Require("ConsumerSecret"),
                token,
                settings.Find("TokenSecret"),
                method ?? OAuth1SignatureMethod.HmacSha1,
                realm,
                inQuery,
                includeBodyHash);
    }

    private static string KeyOf(string? parameter) => parameter switch
    {
        null => TypeKey,
        "pem" => "PrivateKey",
        _ => $"{char.ToUpperInvariant(parameter[0])}{parameter[1..]}",
    };

    private enum ApiKeyPlace
    {
        Header,
        Query,
    }
}
