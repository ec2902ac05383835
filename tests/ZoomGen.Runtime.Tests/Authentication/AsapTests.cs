using System.Security.Cryptography;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Authentication;

// ASAP publishes no vectors: the signature is verified with the public key, and the claims are read back.
public sealed class AsapTests
{
    [Fact]
    public async Task An_rsa_key_signs_the_claims_of_asap()
    {
        using var rsa = RSA.Create(2048);
        var key = JwtKey.FromPem(rsa.ExportPkcs8PrivateKeyPem());

        var token = await TokenAsync(new(key, "issuer/key", "issuer", "audience", null, null, Signed.Seal(1_000_000, "id")));

        Assert.Equal("""{"alg":"RS256","kid":"issuer/key"}""", token.Header);
        Assert.Equal("""{"iss":"issuer","sub":"issuer","aud":"audience","iat":1000000,"exp":1003600,"jti":"id"}""", token.Payload);
        Assert.True(rsa.VerifyData(token.Text, token.Signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
    }

    [Fact]
    public async Task A_curve_signs_them_as_well_with_a_subject_and_a_lifetime_of_their_own()
    {
        using var curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var key = JwtKey.FromPem(curve.ExportPkcs8PrivateKeyPem(), "ES256");

        var token = await TokenAsync(new(key, "k", "i", "a", "subject", TimeSpan.FromMinutes(1), Signed.Seal(1_000_000, "id")));

        Assert.Equal("""{"alg":"ES256","kid":"k"}""", token.Header);
        Assert.Equal("""{"iss":"i","sub":"subject","aud":"a","iat":1000000,"exp":1000060,"jti":"id"}""", token.Payload);
        Assert.True(curve.VerifyData(token.Text, token.Signature, HashAlgorithmName.SHA256));
    }

    [Fact]
    public async Task Every_request_has_a_token_of_its_own()
    {
        var auth = AsapAuth.FromKey(JwtKey.FromSecret("s"), "k", "i", "a");

        Assert.NotEqual((await TokenAsync(auth)).Payload, (await TokenAsync(auth)).Payload);
    }

    [Fact]
    public void Credentials_that_cannot_sign_are_refused()
    {
        var key = JwtKey.FromSecret("s");

        Assert.Throws<ArgumentException>(() => AsapAuth.FromKey(key, "", "i", "a"));
        Assert.Throws<ArgumentException>(() => AsapAuth.FromKey(key, "k", "", "a"));
        Assert.Throws<ArgumentException>(() => AsapAuth.FromKey(key, "k", "i", ""));
        Assert.Throws<ArgumentOutOfRangeException>(() => AsapAuth.FromKey(key, "k", "i", "a", lifetime: TimeSpan.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => AsapAuth.FromKey(key, "k", "i", "a", lifetime: TimeSpan.FromSeconds(3601)));
    }

    private static async Task<JwtText> TokenAsync(AsapAuth auth)
    {
        var header = await Signed.AuthorizationAsync(auth, Signed.Request(HttpMethod.Get, "https://h.test/x"));
        Assert.StartsWith("Bearer ", header, StringComparison.Ordinal);
        return JwtText.Of(header["Bearer ".Length..]);
    }
}
