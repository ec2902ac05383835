using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Requests;

public sealed class AuthenticateTests
{
    private static readonly WorkshopClientOptions Options = new() { Auth = BearerAuth.FromToken("of-the-options") };

    [Fact]
    public async Task A_request_that_says_nothing_carries_the_credentials_of_the_options() =>
        Assert.Equal("Bearer of-the-options", await AuthorizationAsync((ref _) => { }));

    [Fact]
    public async Task Other_credentials_take_the_place_of_those_of_the_options() =>
        Assert.Equal(
            "Bearer of-its-own", await AuthorizationAsync((ref request) => request.Authenticate(BearerAuth.FromToken("of-its-own"))));

    [Fact]
    public async Task Null_sends_no_credentials() => Assert.Null(await AuthorizationAsync((ref request) => request.Authenticate(null)));

    [Fact]
    public async Task An_own_header_stays_where_no_credentials_are_sent()
    {
        var authorization = await AuthorizationAsync((ref request) =>
        {
            request.Authenticate(null);
            request.WriteHeader("Authorization", "Own");
        });

        Assert.Equal("Own", authorization);
    }

    [Fact]
    public async Task The_options_need_no_credentials_for_it()
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) => request.Authenticate(BearerAuth.FromToken("of-its-own")));

        Assert.Equal("Bearer of-its-own", sent["Authorization"]);
    }

    [Fact]
    public void A_described_request_shows_the_placeholder_of_its_own_credentials()
    {
        using var server = new Server();

        var curl = server.Client(Options).ToCurl(new TestRequest((ref request) =>
        {
            request.WriteVariable("baseUrl", "https://h.test/x");
            request.Authenticate(ApiKeyAuth.CreateForHeader("X-Own", "hidden-word"));
        }));

        Assert.Contains("-H 'X-Own: <key>'", curl, StringComparison.Ordinal);
        Assert.DoesNotContain("Authorization", curl, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden-word", curl, StringComparison.Ordinal);
    }

    private static async Task<string?> AuthorizationAsync(WriteRequest write) =>
        (await TestRequest.SendToAnywhereAsync(write, options: Options))["Authorization"];
}
