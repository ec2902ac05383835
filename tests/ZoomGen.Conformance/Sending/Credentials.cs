using ZoomGen.Conformance.Collections;
using ZoomGen.Conformance.Records;

namespace ZoomGen.Conformance.Sending;

/// <summary>The credentials that a user would give to the client, from what the collection says of them.</summary>
internal static class Credentials
{
    private static readonly Func<string, Func<string, string?>, Auth?>[] Kinds = [Bearer, Basic, ApiKey, OAuth2];

    /// <summary>The credentials, or null where Postman would place none either.</summary>
    public static Auth? From(AuthBlock? block, RequestRecord record)
    {
        if (block is null)
            return null;
        return Kinds.Select(kind => kind(block.Type, Parameter)).FirstOrDefault(auth => auth is not null);

        string? Parameter(string name) => block.Parameters.TryGetValue(name, out var value) ? VariableText.Resolve(value, record) : null;
    }

    private static BearerAuth? Bearer(string type, Func<string, string?> parameter) =>
        type == "bearer" && parameter("token") is { Length: > 0 } token ? BearerAuth.FromToken(token) : null;

    // Postman sends empty ones too.
    private static BasicAuth? Basic(string type, Func<string, string?> parameter) =>
        type == "basic" && parameter("username") is var user && user?.Contains(':', StringComparison.Ordinal) != true
            ? BasicAuth.FromCredentials(user ?? "", parameter("password") ?? "")
            : null;

    private static ApiKeyAuth? ApiKey(string type, Func<string, string?> parameter)
    {
        if (type != "apikey" || parameter("key") is not { Length: > 0 } key)
            return null;
        var value = parameter("value") ?? "";
        return parameter("in") == "query" ? ApiKeyAuth.InQuery(key, value) : ApiKeyAuth.InHeader(key, value);
    }

    private static Auth? OAuth2(string type, Func<string, string?> parameter)
    {
        if (type != "oauth2" || parameter("accessToken") is not { Length: > 0 } token || parameter("tokenType") == "mac")
            return null;
        if (parameter("addTokenTo") == "queryParams")
            return ApiKeyAuth.InQuery("access_token", token);
        var prefix = (parameter("headerPrefix") ?? "Bearer").Trim();
        return prefix == "Bearer" ? BearerAuth.FromToken(token) : ApiKeyAuth.InHeader("Authorization", $"{prefix} {token}".TrimStart());
    }
}
