using System.Security.Cryptography;
using ZoomGen.Authentication.OAuth1;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Authentication;

/// <summary>OAuth 1.0 with a private key, and with the hash of the body.</summary>
public sealed class OAuth1KeyTests
{
    private const string PhotosUrl = "http://photos.example.net/photos?file=vacaction.jpg&size=original";

    // The key of the test cases that OAuth's wiki published.
    private const string Key = """
        -----BEGIN PRIVATE KEY-----
        MIICdgIBADANBgkqhkiG9w0BAQEFAASCAmAwggJcAgEAAoGBALRiMLAh9iimur8V
        A7qVvdqxevEuUkW4K+2KdMXmnQbG9Aa7k7eBjK1S+0LYmVjPKlJGNXHDGuy5Fw/d
        7rjVJ0BLB+ubPK8iA/Tw3hLQgXMRRGRXXCn8ikfuQfjUS1uZSatdLB81mydBETlJ
        hI6GH4twrbDJCR2Bwy/XWXgqgGRzAgMBAAECgYBYWVtleUzavkbrPjy0T5FMou8H
        X9u2AC2ry8vD/l7cqedtwMPp9k7TubgNFo+NGvKsl2ynyprOZR1xjQ7WgrgVB+mm
        uScOM/5HVceFuGRDhYTCObE+y1kxRloNYXnx3ei1zbeYLPCHdhxRYW7T0qcynNmw
        rn05/KO2RLjgQNalsQJBANeA3Q4Nugqy4QBUCEC09SqylT2K9FrrItqL2QKc9v0Z
        zO2uwllCbg0dwpVuYPYXYvikNHHg+aCWF+VXsb9rpPsCQQDWR9TT4ORdzoj+Nccn
        qkMsDmzt0EfNaAOwHOmVJ2RVBspPcxt5iN4HI7HNeG6U5YsFBb+/GZbgfBT3kpNG
        WPTpAkBI+gFhjfJvRw38n3g/+UeAkwMI2TJQS4n8+hid0uus3/zOjDySH3XHCUno
        cn1xOJAyZODBo47E+67R4jV1/gzbAkEAklJaspRPXP877NssM5nAZMU0/O/NGCZ+
        3jPgDUno6WbJn5cqm8MqWhW1xGkImgRk+fkDBquiq4gPiT898jusgQJAd5Zrr6Q8
        AO/0isr/3aa6O6NLQxISLKcPDk2NOccAfS/xOtfOz4sJYM3+Bs4Io9+dZGSDCA54
        Lw03eHTNQghS0A==
        -----END PRIVATE KEY-----
        """;

    // The first signature is that of the test cases, section 9.3. The others were worked out with OpenSSL over the same text, with the
    // method's name in it.
    [Theory]
    [InlineData(OAuth1SignatureMethod.RsaSha1, "RSA-SHA1", "jvTp/wX1TYtByB1m+Pbyo0lnCOLIsyGCH7wke8AUs3BpnwZJtAuEJkvQL2/9n4s5wUmUl4aCI4BwpraNx4RtEXMe5qg5T1LVTGliMRpKasKsW//e+RinhejgCuzoH26dyF8iY2ZZ/5D1ilgeijhV/vBka5twt399mXwaYdCwFYE=")]
    [InlineData(OAuth1SignatureMethod.RsaSha256, "RSA-SHA256", "kd2wjpiASoDx6BqAMHy/k8CqNdyZv4opl1U4bBN1EBi8vmSHRVfw4h72BDerCp7M8pNEZEAUtvTOhgGNPh04cMmTeB/89Ok8GxYqIqVeYfKK5buzrNoOOAhjRUFpTvNOChNbRnlE04/d3hAITJjjykQtIZ2FWxJ4JO0gOdfKY0c=")]
    [InlineData(OAuth1SignatureMethod.RsaSha512, "RSA-SHA512", "UsVvwfiFFOJrF0dB+YrGvUotQJfv2KhGEZ9jnXDSyK/6uu0EyzA5WrmRTMAPyuWQr6kVHS9e8IvOlemZo8MvOJjF0o2KtpoINXO5mO/09fyFHw0dUC+zgTSMJ+KaGOgkBQvfKNCTQ0dZYgnSSZsJZKcxl17rzZVr8m32ybPYvF8=")]
    public async Task Every_method_with_a_key_signs_under_its_name(OAuth1SignatureMethod method, string name, string signature)
    {
        var auth = new OAuth1Auth(
            "dpf43f3p2l4k3l03", null, OAuth1Signature.FromPem(method, Key), new(), Signed.Seal(1196666512, "13917289812797014437"));

        var header = await Signed.AuthorizationAsync(auth, Signed.Request(HttpMethod.Get, PhotosUrl));

        Assert.Contains($"oauth_signature_method=\"{name}\"", header, StringComparison.Ordinal);
        Assert.EndsWith($"oauth_signature=\"{Uri.EscapeDataString(signature)}\"", header, StringComparison.Ordinal);
    }

    [Fact]
    public void Anything_but_a_private_key_is_refused_without_a_word_of_it()
    {
        using var rsa = RSA.Create();
        rsa.ImportFromPem(Key);
        using var curve = ECDsa.Create();

        foreach (var pem in new[] { "hidden-word", rsa.ExportSubjectPublicKeyInfoPem(), curve.ExportPkcs8PrivateKeyPem() })
        {
            var exception = Assert.Throws<ArgumentException>(() => OAuth1Auth.FromPem("ck", pem));

            Assert.Equal("pem", exception.ParamName);
            Assert.DoesNotContain("hidden-word", exception.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_method_without_a_key_is_refused_with_one() => Assert.Throws<ArgumentOutOfRangeException>(
        () => OAuth1Auth.FromPem("ck", Key, method: OAuth1SignatureMethod.HmacSha1));

    // The first hash is that of draft-eaton-oauth-bodyhash, section 3.2; the second was worked out with OpenSSL.
    [Theory]
    [InlineData("Hello World!", "text/plain", "Lve95gjOVATpfV8EL5X4nxwjKHE=")]
    [InlineData(null, null, "2jmj7l5rSw0yVb/vlWAYkK/YBwk=")]
    public async Task The_hash_of_the_body_is_signed_on_demand(string? body, string? contentType, string hash)
    {
        var auth = OAuth1Auth.FromCredentials("ck", "cs", includeBodyHash: true);

        var header = await Signed.AuthorizationAsync(auth, Signed.Request(HttpMethod.Put, "https://h.test/x", body, contentType));

        Assert.Contains(
            $",oauth_version=\"1.0\",oauth_body_hash=\"{Uri.EscapeDataString(hash)}\",oauth_signature=", header, StringComparison.Ordinal);
    }

    // Section 4.1.1 of the draft: the fields of a form are signed anyway. A text has no hash.
    [Theory]
    [InlineData("application/x-www-form-urlencoded", OAuth1SignatureMethod.HmacSha1)]
    [InlineData("text/plain", OAuth1SignatureMethod.Plaintext)]
    public async Task Forms_and_plain_secrets_have_no_hash(string contentType, OAuth1SignatureMethod method)
    {
        var auth = OAuth1Auth.FromCredentials("ck", "cs", method: method, includeBodyHash: true);

        var header = await Signed.AuthorizationAsync(auth, Signed.Request(HttpMethod.Post, "https://h.test/x", "a=1", contentType));

        Assert.DoesNotContain("oauth_body_hash", header, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_was_hashed_is_still_sent()
    {
        var sent = await TestRequest.SendToAnywhereAsync(
            (ref request) => request.WriteRaw("Hello World!", "text/plain"),
            "PUT",
            new() { Auth = OAuth1Auth.FromCredentials("ck", "cs", includeBodyHash: true) });

        Assert.Equal("Hello World!", sent.Body);
        Assert.Contains("oauth_body_hash=\"Lve95gjOVATpfV8EL5X4nxwjKHE%3D\"", sent["Authorization"], StringComparison.Ordinal);
    }
}
