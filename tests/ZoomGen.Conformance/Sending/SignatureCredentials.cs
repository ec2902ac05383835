namespace ZoomGen.Conformance.Sending;

/// <summary>Credentials that sign each request, or answer a challenge.</summary>
internal static class SignatureCredentials
{
    // Without a nonce the first request goes out bare, and learns it from the refusal.
    public static DigestAuth? Digest(AuthParameters auth)
    {
        if (!auth.Is("digest"))
            return null;
        return auth["nonce"].Length > 0
            ? DigestAuth.FromChallenge(auth["username"], auth["password"], auth["realm"], auth["nonce"], auth.Find("algorithm")
                ?? "MD5", QualityOf(auth), auth["opaque"])
            : DigestAuth.FromCredentials(auth["username"], auth["password"]);
    }

    public static OAuth1Auth? OAuth1(AuthParameters auth)
    {
        if (!auth.Is("oauth1"))
            return null;
        var (realm, inQuery, hash) = (auth.Find("realm"), auth["addParamsToHeader"] != "true", auth["includeBodyHash"] == "true");
        var method = auth["signatureMethod"] switch
        {
            "HMAC-SHA256" => OAuth1SignatureMethod.HmacSha256,
            "HMAC-SHA512" => OAuth1SignatureMethod.HmacSha512,
            "PLAINTEXT" => OAuth1SignatureMethod.Plaintext,
            "RSA-SHA1" => OAuth1SignatureMethod.RsaSha1,
            "RSA-SHA256" => OAuth1SignatureMethod.RsaSha256,
            "RSA-SHA512" => OAuth1SignatureMethod.RsaSha512,
            _ => OAuth1SignatureMethod.HmacSha1,
        };
        return method >= OAuth1SignatureMethod.RsaSha1
            ? OAuth1Auth.FromPem(auth["consumerKey"], auth["privateKey"], auth.Find("token"), method, realm, inQuery, hash)
            : OAuth1Auth.FromCredentials(
                auth["consumerKey"], auth["consumerSecret"], auth.Find("token"), auth.Find("tokenSecret"), method, realm, inQuery, hash);
    }

    public static AwsV4Auth? AwsV4(AuthParameters auth) => auth.Is("awsv4")
        ? AwsV4Auth.FromCredentials(
            auth["accessKey"],
            auth["secretKey"],
            auth["region"] is { Length: > 0 } region ? region : "us-east-1",
            auth["service"] is { Length: > 0 } service ? service : "execute-api",
            auth.Find("sessionToken"))
        : null;

    public static HawkAuth? Hawk(AuthParameters auth) => auth.Is("hawk")
        ? HawkAuth.FromCredentials(
            auth["authId"], auth["authKey"], auth.Find("algorithm")
                ?? "sha256", auth.Find("extraData"), auth.Find("app"), auth.Find("delegation"), auth["includePayloadHash"] == "true")
        : null;

    public static EdgeGridAuth? EdgeGrid(AuthParameters auth) => auth.Is("edgegrid")
        ? EdgeGridAuth.FromCredentials(
            auth["clientToken"], auth["clientSecret"], auth["accessToken"], auth["headersToSign"].Split(
                ',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        : null;

    public static JwtAuth? Jwt(AuthParameters auth) => !auth.Is("jwt") ? null : JwtAuth.FromPayload(
        KeyOf(auth),
        auth["payload"].Length > 0 ? auth["payload"] : "{}",
        auth["header"].Length > 0 ? auth["header"] : null,
        auth.Find("headerPrefix") ?? "Bearer",
        auth["addTokenTo"] == "queryParam" ? auth.Find("queryParamKey") ?? "token" : null);

    public static AsapAuth? Asap(AuthParameters auth) =>
        auth.Is("asap") ? AsapAuth.FromKey(KeyOf(auth), auth["kid"], auth["iss"], auth["aud"], auth.Find("sub")) : null;

    private static JwtKey KeyOf(AuthParameters auth)
    {
        if (auth["privateKey"].Length > 0)
            return JwtKey.FromPem(auth["privateKey"], auth.Find("algorithm") ?? auth.Find("alg") ?? "RS256");
        var algorithm = auth.Find("algorithm") ?? "HS256";
        return auth["isSecretBase64Encoded"] == "true"
            ? JwtKey.FromSecret(Convert.FromBase64String(auth["secret"]), algorithm)
            : JwtKey.FromSecret(auth["secret"], algorithm);
    }

    private static string? QualityOf(AuthParameters auth) => auth["qop"] is ("auth" or "auth-int") and var quality ? quality : null;
}
