using System.Security.Cryptography;
using System.Text;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Authentication;

/// <summary>What every authentication that signs has in common.</summary>
public sealed class SignatureTests
{
    private const string Hidden = "hidden-word";

    public static TheoryData<string> Names => [.. Signers("name").Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Secrets_are_not_told_as_text_nor_in_a_described_request(string name)
    {
        using var server = new Server();
        var auth = Signers("name")[name];

        var curl = server.Client(new() { Auth = auth }).ToCurl(new TestRequest(Write));

        Assert.DoesNotContain(Hidden, curl + auth, StringComparison.Ordinal);
        Assert.Matches("-H 'Authorization: [A-Za-z0-9-]+ <(signature|token|credentials)>'", curl);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_line_break_in_a_public_part_cannot_start_another_header(string name)
    {
        var auth = Signers("public\r\nX-Injected: 1")[name];

        // Base64 hides what a token holds.
        if (auth is JwtAuth or AsapAuth)
        {
            Assert.Null((await SendAsync(auth))["X-Injected"]);
            return;
        }
        var exception = await TestRequest.RefuseAsync<ArgumentException>(Write, new() { Auth = auth });
        Assert.DoesNotContain(Hidden, exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_body_that_is_not_in_memory_is_read_and_sent_all_the_same(string name)
    {
        using var request = Signed.Request(HttpMethod.Post, "https://h.test/x");
        request.Content = new StreamContent(new ScriptedStream(["a=1&"u8.ToArray(), "b=2"u8.ToArray()]));
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/x-www-form-urlencoded");

        await Signers("name")[name].ApplyAsync(request, default);

        Assert.True(request.Headers.NonValidated.Contains("Authorization"));
        Assert.Equal("a=1&b=2", await request.Content.ReadAsStringAsync());
    }

    // Worked out with another implementation of the hash.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_is_part_of_the_body_that_is_signed(bool isRepeatable)
    {
        var file = isRepeatable
            ? ApiFile.FromText("a.txt", "hello")
            : ApiFile.FromStream("a.txt", new ScriptedStream(["hello"u8.ToArray()]));

        var sent = await TestRequest.SendToAnywhereAsync(
            (ref request) => request.WriteFile(file), "PUT", new() { Auth = AwsV4Auth.FromCredentials("k", Hidden, "r", "s3") });

        Assert.Equal("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824", sent["X-Amz-Content-Sha256"]);
        Assert.Equal("hello", sent.Body);
    }

    [Fact]
    public async Task The_files_of_a_form_are_part_of_the_body_that_is_signed()
    {
        var sent = await TestRequest.SendToAnywhereAsync(
            (ref request) =>
            {
                var form = request.StartMultipartForm();
                form.WriteFile("f"u8, ApiFile.FromText("a.txt", "hello"));
                form.WriteText("t"u8, "1");
            },
            options: new() { Auth = AwsV4Auth.FromCredentials("k", Hidden, "r", "s3") });

        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(sent.Body!)));
        Assert.Equal(hash, sent["X-Amz-Content-Sha256"], ignoreCase: true);
        Assert.Contains("hello", sent.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AwsV4")]
    [InlineData("Digest")]
    [InlineData("EdgeGrid")]
    [InlineData("Hawk")]
    [InlineData("OAuth1")]
    public async Task Reading_a_body_ends_when_the_caller_cancels(string name)
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        using var request = Signed.Request(HttpMethod.Post, "https://h.test/x");
        request.Content = new StreamContent(new ScriptedStream([], ScriptedStream.Never));
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/x-www-form-urlencoded");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Signers("name")[name].ApplyAsync(request, source.Token).AsTask());
    }

    [Fact]
    public async Task An_own_authorization_is_replaced()
    {
        foreach (var auth in Signers("name").Values)
        {
            var sent = await TestRequest.SendToAnywhereAsync(
                (ref request) => request.WriteHeader("authorization", "Old"), options: new() { Auth = auth });

            Assert.DoesNotContain("Old", sent["Authorization"], StringComparison.Ordinal);
        }
    }

    private static Dictionary<string, Auth> Signers(string id) => new()
    {
        ["AwsV4"] = AwsV4Auth.FromCredentials(id, Hidden, "r", "s3"),
        ["Asap"] = AsapAuth.FromKey(JwtKey.FromSecret(Hidden), id, "i", "a"),
        ["Digest"] = DigestAuth.FromChallenge(id, Hidden, "r", "n", qop: "auth-int"),
        ["EdgeGrid"] = EdgeGridAuth.FromCredentials(id, Hidden, "a"),
        ["Hawk"] = HawkAuth.FromCredentials(id, Hidden, includeBodyHash: true),
        ["Jwt"] = JwtAuth.FromPayload(JwtKey.FromSecret(Hidden), id),
        ["OAuth1"] = OAuth1Auth.FromCredentials("k", Hidden, realm: id),
    };

    private static Task<SentRequest> SendAsync(Auth auth) => TestRequest.SendAsync(Write, options: new() { Auth = auth });

    private static void Write(ref RequestWriter request) => request.WriteVariable("baseUrl", "https://h.test/x");
}
