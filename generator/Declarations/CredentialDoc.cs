using ZoomGen.Generator.Contract.Credentials;

namespace ZoomGen.Generator.Declarations;

/// <summary>Says in the documentation which credentials a collection declares, and what makes them.</summary>
internal static class CredentialDoc
{
    public static string Of(ApiCredential? credential) => credential switch
    {
        null => "The collection declares no authentication.",
        { Type: "apikey" } => $"The collection declares an API key {Place(credential)}: use ApiKeyAuth.{(credential.InQuery ? "InQuery" : "InHeader")}.",
        { Type: "ntlm" } => "The collection declares ntlm authentication: it belongs to the connection, see NtlmAuth.",
        _ when Factory(credential.Type) is { } factory => $"The collection declares {credential.Type} authentication: use {factory}.",
        _ => $"The collection declares {credential.Type} authentication.",
    };

    private static string Place(ApiCredential credential) =>
        $"in the {(credential.InQuery ? "query" : "header")}{(credential.KeyName is { Length: > 0 } name ? " " + name : "")}";

    private static string? Factory(string type) => type switch
    {
        "asap" => "AsapAuth",
        "awsv4" => "AwsV4Auth",
        "basic" => "BasicAuth",
        "bearer" => "BearerAuth",
        "digest" => "DigestAuth",
        "edgegrid" => "EdgeGridAuth",
        "hawk" => "HawkAuth",
        "jwt" => "JwtAuth",
        "oauth1" => "OAuth1Auth",
        "oauth2" => "BearerAuth with a token of yours, or OAuth2Auth to have one fetched",
        _ => null,
    };
}
