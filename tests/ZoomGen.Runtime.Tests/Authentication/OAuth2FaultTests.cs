using System.IO.Compression;
using System.Net;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Authentication;

public sealed class OAuth2FaultTests
{
    private const string Hidden = "hidden-word";

    [Fact]
    public async Task Ten_thousand_calls_without_a_token_make_one_token_request()
    {
        using var tokens = new TokenServer();
        var gate = new TaskCompletionSource();
        tokens.Gate = gate.Task;
        var auth = OAuth2Auth.FromClientCredentials(tokens.Client());

        var calls = Enumerable.Range(0, 10_000).Select(_ => TokenAsync(auth)).ToList();
        gate.SetResult();
        var sent = await Task.WhenAll(calls);

        Assert.All(sent, token => Assert.Equal("Bearer token-1", token));
        Assert.Single(tokens.Requests);
    }

    [Fact]
    public async Task A_first_caller_who_cancels_does_not_break_the_others()
    {
        using var tokens = new TokenServer();
        using var source = new CancellationTokenSource();
        var gate = new TaskCompletionSource();
        tokens.Gate = gate.Task;
        var auth = OAuth2Auth.FromClientCredentials(tokens.Client());

        var first = TokenAsync(auth, source.Token);
        var second = TokenAsync(auth);
        await source.CancelAsync();
        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        gate.SetResult();

        Assert.Equal(source.Token, cancelled.CancellationToken);
        Assert.Equal("Bearer token-1", await second);
        Assert.Single(tokens.Requests);
    }

    [Fact]
    public async Task A_failed_request_is_not_kept()
    {
        using var tokens = new TokenServer();
        tokens.Answer = number => number == 1 ? throw new HttpRequestException("down") : TokenServer.Json(new { access_token = "good" });
        var auth = OAuth2Auth.FromClientCredentials(tokens.Client());

        await Assert.ThrowsAsync<HttpRequestException>(() => TokenAsync(auth));

        Assert.Equal("Bearer good", await TokenAsync(auth));
    }

    [Fact]
    public async Task A_refused_token_is_renewed_once_and_the_request_repeated_once()
    {
        using var tokens = new TokenServer();
        using var server = new Server(HttpStatusCode.Unauthorized);
        var client = server.Client(new() { Auth = OAuth2Auth.FromClientCredentials(tokens.Client()) });

        var response = await client.SendAsync(new TestRequest((ref request) => request.WriteVariable("baseUrl", "https://h.test/x")));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(["Bearer token-1", "Bearer token-2"], server.Requests.Select(request => request["Authorization"]));
        Assert.Equal(2, tokens.Requests.Count);
    }

    [Fact]
    public async Task Many_requests_refused_with_one_token_renew_it_once()
    {
        using var tokens = new TokenServer();
        var auth = OAuth2Auth.FromClientCredentials(tokens.Client());
        var refused = Enumerable.Range(0, 100).Select(_ => new HttpRequestMessage(HttpMethod.Get, "https://h.test/x")).ToList();
        foreach (var request in refused)
            await auth.ApplyAsync(request, default);

        foreach (var request in refused)
        {
            Assert.True(await RenewAsync(auth, request));
            Assert.Equal("Bearer token-2", await TokenAsync(auth));
        }

        Assert.Equal(2, tokens.Requests.Count);
    }

    [Fact]
    public async Task A_given_token_and_a_request_that_bore_none_cannot_be_renewed()
    {
        using var tokens = new TokenServer();
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://h.test/x");
        var given = OAuth2Auth.FromToken("tok");

        Assert.False(await RenewAsync(OAuth2Auth.FromClientCredentials(tokens.Client()), request));
        await given.ApplyAsync(request, default);
        Assert.False(await RenewAsync(given, request));
    }

    [Fact]
    public async Task An_error_of_the_token_endpoint_says_its_code_and_words()
    {
        var exception = await FailAsync(() => TokenServer.Json(
            new { error = "invalid_client", error_description = $"secret {Hidden} is\nwrong", access_token = "not on an error" },
            HttpStatusCode.BadRequest));

        Assert.Equal(HttpStatusCode.BadRequest, exception.StatusCode);
        Assert.Equal("invalid_client", exception.Error);
        Assert.Equal("secret <removed> is wrong", exception.ErrorDescription);
        Assert.Equal("The token endpoint gave no token: 400, invalid_client: secret <removed> is wrong", exception.Message);
    }

    [Theory]
    [InlineData(null, null, "The token endpoint gave no token: 400.")]
    [InlineData("invalid_grant", null, "The token endpoint gave no token: 400, invalid_grant.")]
    [InlineData(null, "no such user", "The token endpoint gave no token: 400: no such user")]
    public void A_message_has_what_the_server_says(string? error, string? description, string expected) =>
        Assert.Equal(expected, new OAuth2Exception(HttpStatusCode.BadRequest, error, description).Message);

    [Theory]
    [InlineData("{\"reason\":\"b\"}", "b")]
    [InlineData("{\"reason\":\"b\",\"error_description\":\"a\"}", "a")]
    [InlineData("no", "the body is not JSON.")]
    public async Task The_description_is_that_of_RFC_6749_or_of_Zoom(string body, string expected)
    {
        var exception = await FailAsync(() => new(HttpStatusCode.BadRequest) { Content = new StringContent(body) });

        Assert.Equal(expected, exception.ErrorDescription);
    }

    [Fact]
    public async Task The_secrets_of_a_grant_are_removed_and_its_type_is_not()
    {
        using var tokens = new TokenServer();
        tokens.Answer = _ => TokenServer.Json(
            new { error_description = $"grant password of {Hidden} is wrong" }, HttpStatusCode.BadRequest);

        var exception = await Assert.ThrowsAsync<OAuth2Exception>(
            () => TokenAsync(OAuth2Auth.FromPassword(tokens.Client(), "u", Hidden)));

        Assert.Equal("grant password of <removed> is wrong", exception.ErrorDescription);
    }

    [Fact]
    public async Task A_redirect_with_a_token_is_no_token()
    {
        var exception = await FailAsync(() => TokenServer.Json(new { access_token = "t" }, HttpStatusCode.MultipleChoices));

        Assert.Equal(HttpStatusCode.MultipleChoices, exception.StatusCode);
    }

    [Fact]
    public async Task A_caller_who_has_cancelled_gets_no_token_even_if_there_is_one()
    {
        using var tokens = new TokenServer();
        var auth = OAuth2Auth.FromClientCredentials(tokens.Client());
        await TokenAsync(auth);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => TokenAsync(auth, new(canceled: true)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("hidden-word")]
    [InlineData("{\"access_token\": \"hidden-word")]
    [InlineData("[\"hidden-word\"]")]
    [InlineData("{\"access_token\": \"\"}")]
    [InlineData("{\"access_token\": {\"hidden-word\": 1}}")]
    [InlineData("{\"access_token\": \"\\ud800 hidden-word\"}")]
    [InlineData("{\"\\ud800\": \"hidden-word\"}")]
    public async Task A_response_without_a_token_is_an_error_that_does_not_tell_it(string body)
    {
        var exception = await FailAsync(() => new(HttpStatusCode.OK) { Content = new StringContent(body) });

        Assert.Null(exception.Error);
        Assert.DoesNotContain(Hidden, exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_of_a_hostile_server_are_cut()
    {
        var exception = await FailAsync(() => TokenServer.Json(
            new { error = new string('e', 10_000), error_description = new string('d', 10_000) }, HttpStatusCode.BadRequest));

        Assert.Equal(100, exception.Error!.Length);
        Assert.Equal(500, exception.ErrorDescription!.Length);
    }

    [Fact]
    public async Task A_response_that_inflates_beyond_its_limit_is_not_read()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(new byte[10_000_000]);
        var inflating = new GZipStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
        using var tokens = new TokenServer();
        tokens.Answer = _ => new(HttpStatusCode.OK) { Content = new StreamContent(inflating) };

        var exception = await Assert.ThrowsAsync<HttpRequestException>(
            () => TokenAsync(OAuth2Auth.FromClientCredentials(tokens.Client())));

        Assert.Equal("The response of the token endpoint exceeds 262144 bytes.", exception.Message);
    }

    [Fact]
    public async Task A_response_that_never_ends_is_a_time_out()
    {
        using var tokens = new TokenServer();
        tokens.Answer = _ => new(HttpStatusCode.OK)
        {
            Content = new StreamContent(new ScriptedStream([[(byte)'{']], ScriptedStream.Never)),
        };
        var client = tokens.Client();
        client.HttpClient!.Timeout = TimeSpan.FromMilliseconds(50);

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => TokenAsync(OAuth2Auth.FromClientCredentials(client)));

        Assert.IsType<TimeoutException>(exception.InnerException);
    }

    private static async Task<OAuth2Exception> FailAsync(Func<HttpResponseMessage> answer)
    {
        using var tokens = new TokenServer();
        tokens.Answer = _ => answer();
        return await Assert.ThrowsAsync<OAuth2Exception>(() => TokenAsync(OAuth2Auth.FromClientCredentials(tokens.Client(Hidden))));
    }

    private static async Task<string> TokenAsync(Auth auth, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://h.test/x");
        await auth.ApplyAsync(request, cancellationToken);
        return request.Headers.NonValidated["Authorization"].ToString();
    }

    private static async Task<bool> RenewAsync(Auth auth, HttpRequestMessage request)
    {
        using var response = new HttpResponseMessage(HttpStatusCode.Unauthorized);
        return await auth.RenewAsync(request, response, default);
    }
}
