using ZoomGen.Generator.Contract.Credentials;

namespace ZoomGen.Generator.Declarations.Clients;

/// <summary>Documents which credentials a collection declares, and how to create them.</summary>
internal static class CredentialDoc
{
    public static string Of(ApiCredential? credential) => credential switch
    {
        null => "The collection declares no authentication.",
        { Type: "apikey" } =>
            $"The collection declares an API key {Place(credential)}: use ApiKeyAuth.{(credential.InQuery ? "CreateForQuery" : "CreateForHeader")}.",
        { Type: "ntlm" } => "The collection declares ntlm authentication: it belongs to the connection, see NtlmAuth.",
        { Type: "oauth2" } =>
            "The collection declares oauth2 authentication: use BearerAuth with a token of yours, or OAuth2Auth to have one fetched.",
        _ when ClassOf(credential.Type) is { } name => $"The collection declares {credential.Type} authentication: use {name}.",
        _ => $"The collection declares {credential.Type} authentication.",
    };

    private static string Place(ApiCredential credential) =>
        $"in the {(credential.InQuery ? "query" : "header")}{(credential.KeyName is { Length: > 0 } name ? " " + name : "")}";

    /// <summary>The runtime class for an auth type in Postman, or null if the type is unknown.</summary>
    public static string? ClassOf(string type) => type switch
    {
        "apikey" => "ApiKeyAuth",
        "asap" => "AsapAuth",
        "awsv4" => "AwsV4Auth",
        "basic" => "BasicAuth",
        "bearer" => "BearerAuth",
        "digest" => "DigestAuth",
        "edgegrid" => "EdgeGridAuth",
        "hawk" => "HawkAuth",
        "jwt" => "JwtAuth",
        "oauth1" => "OAuth1Auth",
        "ntlm" => "NtlmAuth",
        "oauth2" => "OAuth2Auth",
        _ => null,
    };
}
