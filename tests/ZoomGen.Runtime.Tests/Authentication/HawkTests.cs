using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Authentication;

public sealed class HawkTests
{
    private const string Url = "http://example.com:8000/resource/1?b=1&a=2";

    [Fact]
    public async Task The_request_of_hawks_protocol_example()
    {
        var header = await Signed.AuthorizationAsync(Example(ext: "some-app-ext-data"), Signed.Request(HttpMethod.Get, Url));

        Assert.Equal(
            """Hawk id="dh37fgj492je", ts="1353832234", nonce="j4h3g2", ext="some-app-ext-data", mac="6R4rV5iE+NPoym+WwjeHzjAGXUtLNIxmo1vpMofpLAE=" """.TrimEnd(), header);
    }

    [Fact]
    public async Task The_request_of_hawks_protocol_example_with_payload_validation()
    {
        using var request = Signed.Request(HttpMethod.Post, Url, "Thank you for flying Hawk", "Text/Plain; charset=utf-8");

        var header = await Signed.AuthorizationAsync(Example(ext: "some-app-ext-data", includeBodyHash: true), request);

        Assert.Equal(
            """Hawk id="dh37fgj492je", ts="1353832234", nonce="j4h3g2", hash="Yi9LfIIFRtBEPt74PVmbTF/xVAwPn7ub15ePICfgnuY=", ext="some-app-ext-data", mac="aSe1DERmZuRl3pI36/9BdZmnErTw3sNzOOAUlfeKjVw=" """.TrimEnd(),
            header);
    }

    [Fact]
    public async Task The_request_that_postman_was_observed_to_send()
    {
        var auth = new HawkAuth("i", "k", "sha256", null, null, null, false, Signed.Seal(1795219023, "zmCtlo"));

        var header = await Signed.AuthorizationAsync(auth, Signed.Request(HttpMethod.Get, "https://h.test/x?a=1"));

        Assert.Equal(
            """Hawk id="i", ts="1795219023", nonce="zmCtlo", mac="YPSVgq0WvB+sPjGnKzYS3BtXeuQ+YxrfHhyvzU1o38E=" """.TrimEnd(), header);
    }

    // Worked out with another implementation of the hash, over the text that Hawk's documentation describes.
    [Theory]
    [InlineData("sha1", null, null, null, "ic6931LDf4AXFTV+ikHjEoHh5AM=")]
    [InlineData("sha256", "a\\b\"c", null, null, "6XpzdsI4iKvl8CqYSIvrLdbLRj0QXIUWDPwZYlXTnj8=")]
    [InlineData("sha256", null, "app", null, "3jEcGz/oQObsXSLttfDA4BhyeqrD4nrHJR2/tC++9ew=")]
    [InlineData("sha256", null, "app", "dlg", "fh2xzH/pPv9uIoICD5uta1wa6IBxgBLvL6AewgSMZSM=")]
    [InlineData("sha256", null, null, "dlg", "nfp3t5BVkMvjhU3PrD0ftTp7NcVpETEX2HEi/Fo4S2g=")]
    public async Task What_is_optional_enters_the_signature(string algorithm, string? ext, string? app, string? dlg, string mac)
    {
        var header = await Signed.AuthorizationAsync(Example(algorithm, ext, app, dlg), Signed.Request(HttpMethod.Get, Url));

        Assert.EndsWith($"mac=\"{mac}\"", header, StringComparison.Ordinal);
        Assert.Equal(ext is not null, header.Contains(""", ext="a\\b\"c",""", StringComparison.Ordinal));
        Assert.Equal(app is not null, header.Contains(", app=\"app\",", StringComparison.Ordinal));
        Assert.Equal(app is not null && dlg is not null, header.Contains(", dlg=\"dlg\",", StringComparison.Ordinal));
    }

    [Fact]
    public void Credentials_that_cannot_sign_are_refused()
    {
        Assert.Throws<ArgumentException>(() => HawkAuth.FromCredentials("", "k"));
        Assert.Throws<ArgumentException>(() => HawkAuth.FromCredentials("i", ""));
        Assert.Throws<ArgumentException>(() => HawkAuth.FromCredentials("i", "k", "md5"));
    }

    private static HawkAuth Example(
        string algorithm = "sha256", string? ext = null, string? app = null, string? dlg = null, bool includeBodyHash = false) =>
        new(
            "dh37fgj492je",
            "werxhqb98rpaxn39848xrunpaw3489ruxnpa98w4rxn",
            algorithm,
            ext,
            app,
            dlg,
            includeBodyHash,
            Signed.Seal(1353832234, "j4h3g2"));
}
