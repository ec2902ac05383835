using System.Security.Cryptography;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Authentication;

public sealed class JwtTests
{
    // RFC 7515, appendixes A.1.1 and A.2.1.
    private const string Payload = "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}";

    private const string Rfc7515Key = """
        -----BEGIN RSA PRIVATE KEY-----
        MIIEowIBAAKCAQEAofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd/wWJcyQoTbji9k0l8W26mPddxHmfHQp+Vaw+4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL+yRT+SF
        d2lZS+pCgNMsD1W/YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb/7OMg0LOL+bSf63kpaSHSXndS5z5rexMdbBYUsLA9e+KXBdQOS+UTo7WTBEMa2R2CapHg6
        65xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6/I5IhlJH7aGhyxXFvUK+DWNmoudF8NAco9/h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQID
        AQABAoIBABKucaRpzQorw35SbEUAVx8dYXUdZOlJcHtiWQ+dC6V8ljxAHj/PLyzTveyI5QO/xkObCyjIL303l2cfUhPu2MFaJdjVzqACXuOrLot/eSFvxjvq
        VidTtAZExqFRJ9mylUVAoLvhowVWmC1On95fZCXxTUtxNEG1Xcc7m0rtzJKs45J+N/V9DP1edYH6USyPSWGp6wuA+KgHRnKKVf9GRx80JQY7nVNkL17eHoTW
        Ewga+lwi0FEoW9Y7lDtWXYmKBWhUE+U8PGxlJf8f40493HDw1WRQ/aSLoS4QTp3rn7gYgeHEvfJdkkf0UMhlknlo53M09EFPdadQ4TlUbjqKc50CgYEA4BzE
        EOtIpmVdVEZNCqS7baC4crd0pqnRH/5IB3jw3bcxGn6QLvnEtfdUdiYrqBdss1l58BQ3KhooKeQTa9AB0Hw/Py5PJdTJNPY8cQn7ouZ2KKDcmnPGBY5t7yLc
        1QlQ5xHdwW1VhvKn+nXqhJTBgIPgtldC+KDV5z+y2XDwGUcCgYEAuQPEfgmVtjL0Uyyx88GZFF1fOunH3+7cepKmtH4pxhtCoHqpWmT8YAmZxaewHgHAjLYs
        p1ZSe7zFYHj7C6ul7TjeLQeZD/YwD66t62wDmpe/HlB+TnBA+njbglfIsRLtXlnDzQkv5dTltRJ11BKBBypeeF6689rjcJIDEz9RWdcCgYAHAp9XcCSrn8wV
        kMVkKdb7DOX4IKjzdahm+ctDAJN4O/y7OW5FKebvUjdAIt2GuoTZ71iTG+7F0F+lP88jtjP4U4qe7VHoewl4MKOfXZKTe+YCS1XbNvfgwJ3Ltyl1OH9hWvu2
        yza7q+d5PCsDzqtm27kxuvULVeya+TEdAB1ijQKBgQCH/3r6YrVH/uCWGy6bzV1nGNOdjKc9tmkfOJmN54dxdixdpozCQ6U4OxZrsj3FcOhHBsqAHvX2uuYj
        agqvo3cOj1TRqNocX40omfCCMx3bD1yPPf/6TI2XECva/ggqEY2mYzmIiA5LVVmc5nrybr+lssFKneeyxN2Wq93S0iJMdQKBgCGHewxzoa1r8ZMD0LETNrTo
        K423K377UCYqXfg5XMclbrjPbEC3YI1ZNqMtuhdBJqUnBi6tjKMF+34Xf0CUN8ncuXGO2CAYvO8PdyCixHX52ybaDjy1FtCE6yUXjoKNXKvUm7MWGsAYH6f4
        IegOetN5NvmUMFStCSkh7ixZLkN1
        -----END RSA PRIVATE KEY-----
        """;

    [Fact]
    public async Task The_token_of_rfc_7515_appendix_a_1()
    {
        var secret = Convert.FromBase64String("AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ+EstJQLr/T+1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow==");
        var auth = JwtAuth.FromPayload(JwtKey.FromSecret(secret), Payload, "{\"typ\":\"JWT\",\r\n \"alg\":\"HS256\"}");

        Assert.Equal(
            "Bearer eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
            await AuthorizationAsync(auth));
    }

    [Fact]
    public async Task The_token_of_rfc_7515_appendix_a_2()
    {
        var auth = JwtAuth.FromPayload(JwtKey.FromPem(Rfc7515Key), Payload);

        Assert.Equal(
            "Bearer eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw",
            await AuthorizationAsync(auth));
    }

    [Fact]
    public async Task The_token_that_postman_was_observed_to_put_into_the_query()
    {
        var auth = JwtAuth.FromPayload(JwtKey.FromSecret("s"), "{\"a\":1}", queryName: "tok");

        var sent = await TestRequest.SendToAnywhereAsync((ref request) => request.WriteQuery("a", 1), options: new() { Auth = auth });

        Assert.Equal("/x?a=1&tok=eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.q5svP8-9Y8YkbKwCTWnDkAYZWxobPBkDcuFueOgdFd8", sent.Target);
        Assert.Null(sent["Authorization"]);
    }

    [Theory]
    [InlineData("HS384", 48)]
    [InlineData("HS512", 64)]
    public async Task A_secret_signs_with_its_algorithm(string algorithm, int length)
    {
        var token = await TokenAsync(JwtAuth.FromPayload(JwtKey.FromSecret("s", algorithm), "{}", headerPrefix: ""));

        var expected = length == 48 ? HMACSHA384.HashData("s"u8, token.Text) : HMACSHA512.HashData("s"u8, token.Text);
        Assert.Equal(expected, token.Signature);
        Assert.Equal($"{{\"alg\":\"{algorithm}\"}}", token.Header);
    }

    [Theory]
    [InlineData("RS256")]
    [InlineData("RS384")]
    [InlineData("RS512")]
    [InlineData("PS256")]
    [InlineData("PS384")]
    [InlineData("PS512")]
    public async Task An_rsa_key_signs_with_its_algorithm(string algorithm)
    {
        using var rsa = RSA.Create();
        rsa.ImportFromPem(Rfc7515Key);

        var token = await TokenAsync(
            JwtAuth.FromPayload(JwtKey.FromPem(rsa.ExportPkcs8PrivateKeyPem(), algorithm), "{}", headerPrefix: ""));

        var padding = algorithm[0] == 'P' ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1;
        Assert.True(rsa.VerifyData(token.Text, token.Signature, new("SHA" + algorithm[2..]), padding));
    }

    [Theory]
    [InlineData("ES256", "1.2.840.10045.3.1.7", 64)]
    [InlineData("ES384", "1.3.132.0.34", 96)]
    [InlineData("ES512", "1.3.132.0.35", 132)]
    public async Task A_curve_signs_with_its_algorithm(string algorithm, string curve, int length)
    {
        using var key = ECDsa.Create(ECCurve.CreateFromValue(curve));

        var token = await TokenAsync(JwtAuth.FromPayload(JwtKey.FromPem(key.ExportECPrivateKeyPem(), algorithm), "{}", headerPrefix: ""));

        Assert.Equal(length, token.Signature.Length);
        Assert.True(key.VerifyData(token.Text, token.Signature, new("SHA" + algorithm[2..])));
    }

    [Theory]
    [InlineData(null, "{\"alg\":\"HS256\"}")]
    [InlineData(" {} ", "{\"alg\":\"HS256\"} ")]
    [InlineData("{\"kid\":\"k\"}", "{\"alg\":\"HS256\",\"kid\":\"k\"}")]
    [InlineData("{ \"alg\" : \"HS256\" }", "{ \"alg\" : \"HS256\" }")]
    public async Task The_header_names_the_algorithm(string? given, string header)
    {
        var token = await TokenAsync(JwtAuth.FromPayload(JwtKey.FromSecret("s"), "{}", given, headerPrefix: ""));

        Assert.Equal(header, token.Header);
    }

    [Theory]
    [InlineData("{\"alg\":\"none\"}")]
    [InlineData("{\"alg\":1}")]
    [InlineData("[]")]
    [InlineData("{")]
    public void A_header_that_would_lie_is_refused(string header) =>
        Assert.Throws<ArgumentException>(() => JwtAuth.FromPayload(JwtKey.FromSecret("s"), "{}", header));

    [Fact]
    public async Task A_provider_is_asked_for_the_payload_of_every_request()
    {
        var payloads = new Queue<string>(["{\"n\":1}", "{\"n\":2}"]);
        var auth = JwtAuth.FromProvider(JwtKey.FromSecret("s"), payloads.Dequeue, headerPrefix: " JWT ");

        var first = await AuthorizationAsync(auth);
        var second = await AuthorizationAsync(auth);

        Assert.StartsWith("JWT eyJhbGciOiJIUzI1NiJ9.eyJuIjoxfQ.", first, StringComparison.Ordinal);
        Assert.StartsWith("JWT eyJhbGciOiJIUzI1NiJ9.eyJuIjoyfQ.", second, StringComparison.Ordinal);
    }

    // A key on secp256k1, which is as long as one on P-256 (RFC 7518, section 3.4).
    [Fact]
    public void A_key_on_another_curve_of_the_same_size_is_refused()
    {
        const string key = """
            -----BEGIN PRIVATE KEY-----
            MIGEAgEAMBAGByqGSM49AgEGBSuBBAAKBG0wawIBAQQgAlEmftMVKxqgs/7S80bG
            Q0hL0vQaQSBgihi96F2aGrehRANCAASqgfmiDD7KgJH+1dJW29y1313xudoEkuym
            dC+QuffQ2CAVhtWmWuK8Zb1YGyPNr6SZsowq7GKwIznetOd2NmY/
            -----END PRIVATE KEY-----
            """;

        Assert.Throws<ArgumentException>(() => JwtKey.FromPem(key, "ES256"));
    }

    [Fact]
    public void A_key_that_cannot_sign_is_refused_without_being_told()
    {
        using var rsa = RSA.Create();
        rsa.ImportFromPem(Rfc7515Key);
        using var curve = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        Action[] refused =
        [
            () => JwtKey.FromSecret(""),
            () => JwtKey.FromSecret("hidden-word", "none"),
            () => JwtKey.FromSecret("hidden-word", "RS256"),
            () => JwtKey.FromPem(Rfc7515Key, "HS256"),
            () => JwtKey.FromPem("hidden-word"),
            () => JwtKey.FromPem("-----BEGIN PRIVATE KEY-----\nhidden-word\n-----END PRIVATE KEY-----"),
            () => JwtKey.FromPem(rsa.ExportSubjectPublicKeyInfoPem()),
            () => JwtKey.FromPem(Rfc7515Key, "ES256"),
            () => JwtKey.FromPem(curve.ExportECPrivateKeyPem(), "ES256"),
        ];

        Assert.All(
            refused,
            make => Assert.DoesNotContain("hidden-word", Assert.Throws<ArgumentException>(make).ToString(), StringComparison.Ordinal));
        Assert.DoesNotContain("hidden-word", JwtKey.FromSecret("hidden-word").ToString(), StringComparison.Ordinal);
    }

    private static Task<string> AuthorizationAsync(JwtAuth auth) =>
        Signed.AuthorizationAsync(auth, Signed.Request(HttpMethod.Get, "https://h.test/x"));

    private static async Task<JwtText> TokenAsync(JwtAuth auth) => JwtText.Of(await AuthorizationAsync(auth));
}
