using ZoomGen.Conformance.Collections;
using ZoomGen.Conformance.Records;

namespace ZoomGen.Conformance.Sending;

/// <summary>The credentials that a user would give to the client, from what the collection says of them.</summary>
internal static class Credentials
{
    private static readonly Func<AuthParameters, Auth?>[] Kinds =
    [
        Bearer, Basic, ApiKey, OAuth2,
        SignatureCredentials.Digest,
        SignatureCredentials.OAuth1,
        SignatureCredentials.AwsV4,
        SignatureCredentials.Hawk,
        SignatureCredentials.EdgeGrid,
        SignatureCredentials.Jwt, SignatureCredentials.Asap,
    ];

    /// <summary>The credentials, or null where Postman would place none either.</summary>
    public static Auth? From(AuthBlock? block, RequestRecord record)
    {
        if (block is null)
            return null;
        var parameters = new AuthParameters(block, record);
        try
        {
            return Kinds.Select(kind => kind(parameters)).FirstOrDefault(auth => auth is not null);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            // Credentials that the runtime does not take, no user can give: that they are missing will show.
            return null;
        }
    }

    private static BearerAuth? Bearer(AuthParameters auth) =>
        auth.Is("bearer") && auth["token"] is { Length: > 0 } token ? BearerAuth.FromToken(token) : null;

    // Postman sends empty ones too.
    private static BasicAuth? Basic(AuthParameters auth) =>
        auth.Is("basic") ? BasicAuth.FromCredentials(auth["username"], auth["password"]) : null;

    private static ApiKeyAuth? ApiKey(AuthParameters auth)
    {
        if (!auth.Is("apikey") || auth["key"].Length == 0)
            return null;
        return auth["in"] == "query" ? ApiKeyAuth.CreateForQuery(auth["key"], auth["value"]) : ApiKeyAuth.CreateForHeader(auth["key"], auth["value"]);
    }

    private static OAuth2Auth? OAuth2(AuthParameters auth)
    {
        if (!auth.Is("oauth2")
            || auth["accessToken"].Length == 0
            || auth["tokenType"] == "mac"
            || auth["addTokenTo"] is not ("" or "header" or "queryParams"))
            return null;
        return OAuth2Auth.FromToken(
            auth["accessToken"], auth.Find("headerPrefix") ?? "Bearer", inQuery: auth["addTokenTo"] == "queryParams");
    }
}
