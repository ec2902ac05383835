using System.Text;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Authentication;

public sealed class OAuth2Tests
{
    // The cases of wire.md, section 11, as Postman was observed to send them.
    [Theory]
    [InlineData("tok", "Bearer", false, "Bearer tok", "/x?a=1")]
    [InlineData("tok", "Token ", false, "Token tok", "/x?a=1")]
    [InlineData("tok", "", false, "tok", "/x?a=1")]
    [InlineData("to k&=", "Bearer", true, null, "/x?a=1&access_token=to%20k%26=")]
    public async Task A_given_token_is_placed_as_postman_does(string token, string prefix, bool inQuery, string? header, string target)
    {
        var sent = await TestRequest.SendToAnywhereAsync(
            (ref request) => request.WriteQuery("a", 1), options: new() { Auth = OAuth2Auth.FromToken(token, prefix, inQuery) });

        Assert.Equal(header, sent["Authorization"]);
        Assert.Equal(target, sent.Target);
    }

    [Theory]
    [InlineData("access_token=old&b=2", "/x?b=2")]
    [InlineData("access_token=old", "/x")]
    [InlineData("b=2", "/x?b=2")]
    public async Task A_token_in_the_header_removes_one_in_the_query_as_postman_does(string query, string target)
    {
        var sent = await TestRequest.SendToAnywhereAsync(
            (ref request) => request.WriteQueryLiteral(query), options: new() { Auth = OAuth2Auth.FromToken("new") });

        Assert.Equal("Bearer new", sent["Authorization"]);
        Assert.Equal(target, sent.Target);
    }

    [Fact]
    public async Task A_token_in_the_query_removes_one_in_the_header_as_postman_does()
    {
        var sent = await TestRequest.SendToAnywhereAsync(
            (ref request) => request.WriteHeader("authorization", "Mine"),
            options: new() { Auth = OAuth2Auth.FromToken("new", inQuery: true) });

        Assert.Null(sent["Authorization"]);
        Assert.Equal("/x?access_token=new", sent.Target);
    }

    [Fact]
    public async Task Id_and_secret_are_form_encoded_before_they_become_basic_credentials_as_rfc_6749_section_2_3_1_has_it()
    {
        using var tokens = new TokenServer();

        var sent = await SendAsync(OAuth2Auth.FromClientCredentials(tokens.Client(scope: "a b")));

        Assert.Equal("Bearer token-1", sent["Authorization"]);
        var asked = Assert.Single(tokens.Requests);
        Assert.Equal("https://auth.test/token", asked.Uri.ToString());
        Assert.Equal("Basic " + Convert.ToBase64String(Encoding.ASCII.GetBytes("id%3A1:s%3A1")), asked["Authorization"]);
        Assert.Equal("application/x-www-form-urlencoded", asked["Content-Type"]);
        Assert.Equal("application/json", asked["Accept"]);
        Assert.Equal("grant_type=client_credentials&scope=a+b", asked.Body);
    }

    [Theory]
    [InlineData("s:1", "grant_type=client_credentials&client_id=id%3A1&client_secret=s%3A1")]
    [InlineData(null, "grant_type=client_credentials&client_id=id%3A1")]
    public async Task A_client_may_authenticate_in_the_body(string? secret, string body)
    {
        using var tokens = new TokenServer();

        await SendAsync(OAuth2Auth.FromClientCredentials(tokens.Client(secret, inBody: true)));

        Assert.Null(tokens.Requests[0]["Authorization"]);
        Assert.Equal(body, tokens.Requests[0].Body);
    }

    [Fact]
    public async Task Each_grant_sends_its_parameters()
    {
        using var tokens = new TokenServer();

        await SendAsync(OAuth2Auth.FromPassword(tokens.Client(), "u&", "p"));
        await SendAsync(OAuth2Auth.FromAccountCredentials(tokens.Client(), "account"));
        await SendAsync(OAuth2Auth.FromRefreshToken(tokens.Client(), "refresh"));

        Assert.Equal(
            [
                "grant_type=password&username=u%26&password=p",
                "grant_type=account_credentials&account_id=account",
                "grant_type=refresh_token&refresh_token=refresh",
            ],
            tokens.Requests.Select(request => request.Body));
    }

    [Fact]
    public async Task A_rotated_refresh_token_takes_the_place_of_the_old_one_and_is_told()
    {
        using var tokens = new TokenServer();
        tokens.Answer = number => TokenServer.Json(
            new { access_token = $"token-{number}", expires_in = 60, refresh_token = number == 3 ? null : $"refresh-{number}" });
        var told = new List<string>();
        var auth = OAuth2Auth.FromRefreshToken(tokens.Client(), "refresh-0", told.Add);

        for (var call = 0; call < 4; call++)
        {
            await SendAsync(auth);
            tokens.Clock.Advance(TimeSpan.FromHours(1));
        }

        Assert.Equal(
            ["refresh-0", "refresh-1", "refresh-2", "refresh-2"],
            tokens.Requests.Select(request => request.Body!.Split("refresh_token=")[1]));
        Assert.Equal(["refresh-1", "refresh-2", "refresh-4"], told);
    }

    [Fact]
    public void Given_credentials_are_refused_where_nothing_can_be_sent_for_them()
    {
        using var tokens = new TokenServer();
        var relative = new OAuth2Client { HttpClient = new(tokens, false), TokenUrl = new("/token", UriKind.Relative), ClientId = "i" };

        Assert.Throws<ArgumentException>(() => OAuth2Auth.FromToken(""));
        Assert.Throws<ArgumentException>(() => OAuth2Auth.FromRefreshToken(tokens.Client(), ""));
        Assert.Throws<ArgumentException>(() => OAuth2Auth.FromAccountCredentials(tokens.Client(), ""));
        var exception = Assert.Throws<ArgumentException>(() => OAuth2Auth.FromClientCredentials(relative));
        Assert.StartsWith("The token URL must be an absolute http or https URL.", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => OAuth2Auth.FromClientCredentials(null!));
        Assert.Throws<ArgumentNullException>(() => OAuth2Auth.FromPassword(tokens.Client(), null!, "p"));
        Assert.Throws<ArgumentNullException>(() => OAuth2Auth.FromPassword(tokens.Client(), "u", null!));
    }

    [Fact]
    public void Neither_credentials_nor_client_tell_themselves_as_text()
    {
        using var tokens = new TokenServer();
        var client = tokens.Client("hidden-word");

        Assert.DoesNotContain("hidden-word", client.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("hidden-word", OAuth2Auth.FromPassword(client, "u", "hidden-word").ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bearer", false, "-H 'Authorization: Bearer <token>'")]
    [InlineData("Token", false, "-H 'Authorization: Token <token>'")]
    [InlineData("", false, "-H 'Authorization: <token>'")]
    [InlineData("", true, "access_token=<access_token>'")]
    public void A_described_request_shows_a_placeholder(string prefix, bool inQuery, string expected)
    {
        using var server = new Server();

        var curl = server.Client(new() { Auth = OAuth2Auth.FromToken("hidden-word", prefix, inQuery) })
            .ToCurl(new TestRequest((ref request) => request.WriteVariable("baseUrl", "https://h.test/x")));

        Assert.Contains(expected, curl, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden-word", curl, StringComparison.Ordinal);
    }

    private static Task<SentRequest> SendAsync(Auth auth) =>
        TestRequest.SendToAnywhereAsync((ref request) => { }, options: new() { Auth = auth });
}
