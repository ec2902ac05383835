using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Authentication;

public sealed class AuthTests
{
    [Theory]
    [InlineData("tok", "Bearer tok")]
    [InlineData("  tok  ", "Bearer   tok  ")]
    public async Task A_bearer_token_is_sent_as_it_is(string token, string expected)
    {
        var sent = await SendAsync(BearerAuth.FromToken(token));

        Assert.Equal(expected, sent["Authorization"]);
        Assert.Equal("/x?a=1", sent.Target);
    }

    [Fact]
    public async Task A_provider_is_asked_for_a_token_at_every_request()
    {
        var tokens = new Queue<string>(["first", "second"]);
        var auth = BearerAuth.FromProvider(_ => new(tokens.Dequeue()));
        using var server = new Server();
        var client = server.Client(new() { Auth = auth });

        await client.SendAsync(Request());
        await client.SendAsync(Request());

        Assert.Equal(["Bearer first", "Bearer second"], server.Requests.Select(request => request["Authorization"]));
    }

    [Theory]
    [InlineData("u", "p:w", "Basic dTpwOnc=")]
    [InlineData("", "", "Basic Og==")]
    [InlineData("ü", "東", "Basic w7w65p2x")]
    public async Task User_name_and_password_are_sent_in_utf8(string userName, string password, string expected)
    {
        var sent = await SendAsync(BasicAuth.FromCredentials(userName, password));

        Assert.Equal(expected, sent["Authorization"]);
    }

    [Fact]
    public async Task An_empty_token_places_no_credentials()
    {
        using var server = new Server();

        await server.Client(new() { Auth = BearerAuth.FromProvider(_ => new("")) }).SendAsync(Request());

        Assert.Null(server.Request["Authorization"]);
    }

    [Fact]
    public void A_colon_in_a_user_name_is_refused()
    {
        var exception = Assert.Throws<ArgumentException>(() => BasicAuth.FromCredentials("hidden:word", "p"));

        Assert.DoesNotContain("hidden", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X-Key", "k v")]
    [InlineData("X-Key", "")]
    public async Task An_api_key_is_sent_in_its_header(string name, string value)
    {
        var sent = await SendAsync(ApiKeyAuth.CreateForHeader(name, value));

        Assert.Equal(value, sent[name]);
        Assert.Null(sent["Authorization"]);
    }

    [Theory]
    [InlineData("api key", "k&v=1 #x", "/x?a=1&api%20key=k%26v=1%20%23x")]
    [InlineData("known-value", "x?y=1&z=2", "/x?a=1&known-value=x?y=1%26z=2")]
    [InlineData("access_token", "to k&=", "/x?a=1&access_token=to%20k%26=")]
    [InlineData("k", "a+b/c==%0D", "/x?a=1&k=a%2Bb/c==%250D")]
    [InlineData("k=1&m", "ü", "/x?a=1&k%3D1%26m=%C3%BC")]
    public async Task An_api_key_is_appended_to_the_query(string name, string value, string expected)
    {
        var sent = await SendAsync(ApiKeyAuth.CreateForQuery(name, value));

        Assert.Equal(expected, sent.Target);
        Assert.Null(sent["Authorization"]);
    }

    [Fact]
    public async Task An_api_key_starts_a_query_where_there_is_none()
    {
        var sent = await TestRequest.SendToAnywhereAsync(
            (ref request) => { }, options: new() { Auth = ApiKeyAuth.CreateForQuery("k", "v") });

        Assert.Equal("/x?k=v", sent.Target);
    }

    [Fact]
    public async Task An_api_key_replaces_an_own_parameter_and_moves_to_the_end()
    {
        var sent = await TestRequest.SendToAnywhereAsync(
            (ref request) =>
            {
                request.WriteQuery("a", "old");
                request.WriteQuery("b", 2);
                request.WriteQueryLiteral("a");
            },
            options: new() { Auth = ApiKeyAuth.CreateForQuery("a", "new") });

        Assert.Equal("/x?b=2&a=new", sent.Target);
    }

    [Theory]
    [InlineData("X-Key")]
    [InlineData("x-key")]
    public async Task An_api_key_replaces_an_own_header(string name)
    {
        var sent = await TestRequest.SendToAnywhereAsync(
            (ref request) => request.WriteHeader(name, "old"), options: new() { Auth = ApiKeyAuth.CreateForHeader("X-Key", "new") });

        Assert.Equal("new", sent["X-Key"]);
    }

    [Fact]
    public async Task An_own_authorization_is_replaced_whatever_its_case()
    {
        var sent = await TestRequest.SendToAnywhereAsync(
            (ref request) =>
            {
                request.WriteHeader("X-A", "1");
                request.WriteHeader("authorization", "Old");
            },
            options: new() { Auth = BearerAuth.FromToken("tok") });

        Assert.Equal("Bearer tok", sent["Authorization"]);
        Assert.Equal("1", sent["X-A"]);
    }

    [Fact]
    public async Task An_own_authorization_is_kept_where_the_client_has_no_credentials()
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) => request.WriteHeader("Authorization", "Mine"));

        Assert.Equal("Mine", sent["Authorization"]);
    }

    [Fact]
    public async Task An_operation_without_authentication_carries_no_credentials()
    {
        using var server = new Server();
        var client = server.Client(new() { Auth = ApiKeyAuth.CreateForQuery("k", "v") });

        await client.SendAsync(new TestRequest(Write, authenticated: false));

        Assert.Equal("/x?a=1", server.Request.Target);
        Assert.Null(server.Request["Authorization"]);
    }

    [Fact]
    public async Task Credentials_with_control_characters_are_refused_without_being_told()
    {
        Auth[] credentials =
        [
            BearerAuth.FromToken("hidden-word\r\nX: 1"),
            BearerAuth.FromProvider(_ => new("hidden-word\0")),
            ApiKeyAuth.CreateForHeader("X-Key", "hidden-word\n"),
        ];
        foreach (var auth in credentials)
        {
            var exception = await TestRequest.RefuseAsync<ArgumentException>(Write, new() { Auth = auth });

            Assert.DoesNotContain("hidden-word", exception.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("X Key")]
    [InlineData("Host")]
    [InlineData("Content-Type")]
    public async Task A_header_that_cannot_hold_a_key_is_refused(string name)
    {
        var exception = await TestRequest.RefuseAsync<ArgumentException>(
            Write, new() { Auth = ApiKeyAuth.CreateForHeader(name, "hidden-word") });

        Assert.DoesNotContain("hidden-word", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Credentials_without_a_token_or_a_name_are_refused()
    {
        Assert.Throws<ArgumentException>(() => BearerAuth.FromToken(""));
        Assert.Throws<ArgumentException>(() => ApiKeyAuth.CreateForHeader("", "v"));
        Assert.Throws<ArgumentException>(() => ApiKeyAuth.CreateForQuery("", "v"));
    }

    [Fact]
    public void Credentials_do_not_tell_themselves_as_text()
    {
        Auth[] credentials =
        [
            BearerAuth.FromToken("hidden-word"),
            BasicAuth.FromCredentials("hidden-word", "hidden-word"),
            ApiKeyAuth.CreateForHeader("X-Key", "hidden-word"),
            ApiKeyAuth.CreateForQuery("k", "hidden-word"),
        ];

        Assert.All(credentials, auth => Assert.DoesNotContain("hidden-word", auth.ToString(), StringComparison.Ordinal));
    }

    private static TestRequest Request() => new(Write);

    private static Task<SentRequest> SendAsync(Auth auth) =>
        TestRequest.SendToAnywhereAsync((ref request) => request.WriteQuery("a", 1), options: new() { Auth = auth });

    private static void Write(ref RequestWriter request)
    {
        request.WriteVariable("baseUrl", "https://h.test/x");
        request.WriteQuery("a", 1);
    }
}
