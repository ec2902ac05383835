using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Authentication;

public sealed class DigestTests
{
    private const string Rfc7616 =
        """realm="http-auth@example.org", qop="auth, auth-int", nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS", algorithm=""";

    private const string Rfc2617 = """Digest realm="testrealm@host.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093" """;

    [Theory]
    [InlineData("MD5", "8ca523f5e9506fed4657c9700eebdbec")]
    [InlineData("SHA-256", "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1")]
    public async Task The_examples_of_rfc_7616_section_3_9_1(string algorithm, string response)
    {
        var auth = new DigestAuth("Mufasa", "Circle of Life", () => "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ");

        var answer = await AnswerAsync(auth, "Digest " + Rfc7616 + algorithm);

        Assert.Equal(
            $"""Digest username="Mufasa", realm="http-auth@example.org", nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", uri="/dir/index.html", algorithm={algorithm}, qop=auth, nc=00000001, cnonce="f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ", response="{response}", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS" """.TrimEnd(),
            answer);
    }

    // The example of RFC 2617, section 3.5, and the same values under other algorithms, worked out with another implementation of the
    // hashes.
    [Theory]
    [InlineData(""", qop="auth,auth-int" """, "6629fae49393a05397450978507c4ef1")]
    [InlineData("", "670fd8c2df070c60b045671b8b24ff02")]
    [InlineData(", qop=auth, algorithm=MD5-sess", "8e3825c57e897f5a0dec6c2d4e5059d0")]
    [InlineData(", qop=auth, algorithm=SHA-256", "5abdd07184ba512a22c53f41470e5eea7dcaa3a93a59b630c13dfe0a5dc6e38b")]
    [InlineData(", qop=auth, algorithm=sha-256-SESS", "b8822e12417cb7750f4e2b8515f0dcf25b7dd26993e80bee1426201446a7f59b")]
    public async Task The_example_of_rfc_2617_section_3_5_and_its_variants(string parameters, string response)
    {
        var answer = await AnswerAsync(Mufasa(), Rfc2617 + parameters);

        Assert.Contains($"response=\"{response}\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_known_challenge_is_answered_at_once_as_postman_was_observed_to_do()
    {
        var sent = await TestRequest.SendToAnywhereAsync(
            (ref request) => request.WriteQuery("a", 1), "GET", new() { Auth = DigestAuth.FromChallenge("u", "p", "r", "n", qop: "") });

        Assert.Equal(
            """Digest username="u", realm="r", nonce="n", uri="/x?a=1", algorithm="MD5", response="26c2cbe5fd83d5378bf5f49f0108645f" """
                .TrimEnd(),
            sent["Authorization"]);
    }

    [Fact]
    public async Task The_first_request_goes_out_without_credentials_and_is_repeated_with_them()
    {
        using var server = new Server(() => Refusal(Rfc2617 + ", qop=auth"));

        await server.Client(new() { Auth = Mufasa() }).SendAsync(
            new TestRequest((ref request) => request.WriteVariable("baseUrl", "https://h.test/dir/index.html"), "GET"));

        Assert.Equal(2, server.Requests.Count);
        Assert.Null(server.Requests[0]["Authorization"]);
        Assert.Contains("6629fae49393a05397450978507c4ef1", server.Requests[1]["Authorization"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_nonce_is_used_again_with_a_count_until_the_server_sends_another()
    {
        var auth = Mufasa();

        await AnswerAsync(auth, Rfc2617 + ", qop=auth");
        var second = await ApplyAsync(auth);
        var renewed = await AnswerAsync(auth, """Digest realm="r", nonce="other", qop=auth, stale=true""");

        Assert.Contains("nc=00000002", second, StringComparison.Ordinal);
        Assert.Contains("nonce=\"other\"", renewed, StringComparison.Ordinal);
        Assert.Contains("nc=00000001", renewed, StringComparison.Ordinal);
    }

    // RFC 7616, section 3.4: a count that comes twice is a replay.
    [Fact]
    public async Task Requests_that_are_refused_at_once_with_one_nonce_count_on()
    {
        for (var round = 0; round < 500; round++)
        {
            var auth = DigestAuth.FromCredentials("u", "p");
            using var start = new Barrier(2);

            var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
            {
                start.SignalAndWait();
                return AnswerAsync(auth, Rfc2617 + ", qop=auth");
            })));

            Assert.Equal(2, answers.Select(answer => answer.Split("nc=")[1].Split(',')[0]).Distinct().Count());
        }
    }

    [Fact]
    public async Task An_answer_refused_with_its_own_nonce_is_not_repeated()
    {
        var auth = Mufasa();
        await AnswerAsync(auth, Rfc2617);
        using var request = Request();
        await auth.ApplyAsync(request, default);

        Assert.False(await RenewAsync(auth, request, Rfc2617));
    }

    [Fact]
    public async Task The_body_is_hashed_where_the_server_wants_nothing_less()
    {
        var auth = Mufasa();
        await AnswerAsync(auth, Rfc2617 + ", qop=auth-int");

        var sent = await TestRequest.SendToAnywhereAsync(
            (ref request) => request.WriteRaw("hello", "text/plain"), options: new() { Auth = auth });

        var secret = Md5("Mufasa:testrealm@host.com:Circle Of Life");
        var expected = Md5($"{secret}:dcd98b7102dd2f0e8b11d0f600bfb0c093:00000002:0a4f113b:auth-int:{Md5($"POST:/x:{Md5("hello")}")}");
        Assert.Contains(
            $"qop=auth-int, nc=00000002, cnonce=\"0a4f113b\", response=\"{expected}\"", sent["Authorization"], StringComparison.Ordinal);
        Assert.Equal("hello", sent.Body);
    }

    [Fact]
    public async Task The_strongest_challenge_is_answered_wherever_it_stands()
    {
        var joined = await AnswerAsync(
            Mufasa(),
            $"Basic realm=\"a, b\", {Rfc2617}, algorithm=MD5, Digest {Rfc7616}SHA-256, Digest {Rfc7616}SHA-512-256");
        var repeated = await AnswerAsync(Mufasa(), "Negotiate YII=", $"Digest {Rfc7616}SHA-256", Rfc2617);

        Assert.Contains("algorithm=SHA-256", joined, StringComparison.Ordinal);
        Assert.Contains("algorithm=SHA-256", repeated, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quotes_and_backslashes_are_escaped_in_the_answer()
    {
        var answer = await AnswerAsync(new DigestAuth("u\"\\", "p", () => "c"), """Digest realm="a \"b\" \\", nonce="n" """);

        Assert.Contains("""username="u\"\\", realm="a \"b\" \\", nonce="n",""", answer, StringComparison.Ordinal);
        var expected = Md5($"{Md5("u\"\\:a \"b\" \\:p")}:n:{Md5("GET:/dir/index.html")}");
        Assert.Contains($"response=\"{expected}\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_name_outside_ascii_is_sent_as_rfc_7616_section_3_4_has_it()
    {
        var plain = await AnswerAsync(new DigestAuth("Jäsøn Doe", "p", () => "c"), """Digest realm="r", nonce="n" """);
        var hashed = await AnswerAsync(new DigestAuth("Jäsøn Doe", "p", () => "c"), """Digest realm="r", nonce="n", userhash=true""");

        Assert.StartsWith("Digest username*=UTF-8''J%C3%A4s%C3%B8n%20Doe, realm", plain, StringComparison.Ordinal);
        Assert.StartsWith($"Digest username=\"{Md5("Jäsøn Doe:r")}\", realm", hashed, StringComparison.Ordinal);
        Assert.EndsWith(", userhash=true", hashed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Digest")]
    [InlineData("Basic realm=\"r\"")]
    [InlineData("Digest nonce=\"n\"")]
    [InlineData("Digest realm=\"r\"")]
    [InlineData("Digest realm=\"r\", nonce=\"\"")]
    [InlineData("Digest realm=\"r\", nonce=\"n\", algorithm=SHA-512-256")]
    [InlineData("Digest realm=\"r\", nonce=\"n\", algorithm=\"\"")]
    [InlineData("Digest realm=\"r\", nonce=\"n\", qop=auth-conf")]
    [InlineData("Digest realm=\"r\u00e9\", nonce=\"n\"")]
    [InlineData("Digest realm=\"r, nonce=\"n")]
    [InlineData("realm=\"r\", nonce=\"n\"")]
    [InlineData("=,,=\"\"\\, Digest ==")]
    public async Task A_challenge_that_cannot_be_answered_ends_it(string challenge)
    {
        using var request = Request();

        Assert.False(await RenewAsync(Mufasa(), request, challenge));
    }

    [Fact]
    public async Task A_huge_challenge_ends_it()
    {
        using var request = Request();
        var many = string.Concat(Enumerable.Repeat("Basic realm=\"r\", ", 400));

        Assert.False(await RenewAsync(Mufasa(), request, Rfc2617 + ", opaque=\"" + new string('x', 1_000_000)));
        Assert.False(await RenewAsync(Mufasa(), request, many + Rfc2617));
        Assert.False(await RenewAsync(Mufasa(), request));
    }

    [Fact]
    public void A_known_challenge_that_cannot_be_answered_is_refused()
    {
        Assert.Throws<ArgumentException>(() => DigestAuth.FromChallenge("u", "p", "r", ""));
        Assert.Throws<ArgumentException>(() => DigestAuth.FromChallenge("u", "p", "r", "n", "SHA-1"));
        Assert.Throws<ArgumentException>(() => DigestAuth.FromChallenge("u", "p", "r", "n", qop: "auth\r\nX: 1"));
    }

    [Fact]
    public async Task Line_breaks_in_a_user_name_are_refused_and_nothing_is_told()
    {
        var auth = DigestAuth.FromChallenge("hidden-word\r\nX: 1", "hidden-word", "r", "n");

        var exception = await TestRequest.RefuseAsync<ArgumentException>(
            (ref request) => request.WriteVariable("baseUrl", "https://h.test/x"), new() { Auth = auth });

        Assert.DoesNotContain("hidden-word", exception.ToString() + auth, StringComparison.Ordinal);
    }

    private static DigestAuth Mufasa() => new("Mufasa", "Circle Of Life", () => "0a4f113b");

    private static HttpRequestMessage Request() => new(HttpMethod.Get, "https://h.test/dir/index.html");

    private static HttpResponseMessage Refusal(params string[] challenges)
    {
        var response = new HttpResponseMessage(HttpStatusCode.Unauthorized);
        foreach (var challenge in challenges)
            response.Headers.TryAddWithoutValidation("WWW-Authenticate", challenge);
        return response;
    }

    private static async Task<bool> RenewAsync(DigestAuth auth, HttpRequestMessage request, params string[] challenges)
    {
        using var response = Refusal(challenges);
        return await auth.RenewAsync(request, response, default);
    }

    /// <summary>The credentials after a request was refused with these challenges.</summary>
    private static async Task<string> AnswerAsync(DigestAuth auth, params string[] challenges)
    {
        using var request = Request();
        Assert.True(await RenewAsync(auth, request, challenges));
        return await ApplyAsync(auth);
    }

    private static async Task<string> ApplyAsync(DigestAuth auth)
    {
        using var request = Request();
        await auth.ApplyAsync(request, default);
        return request.Headers.NonValidated["Authorization"].ToString();
    }

    [SuppressMessage("Security", "CA5351", Justification = "The tests say again what RFC 7616 has.")]
    private static string Md5(string text) => Convert.ToHexString(MD5.HashData(Encoding.UTF8.GetBytes(text))).ToLowerInvariant();
}
