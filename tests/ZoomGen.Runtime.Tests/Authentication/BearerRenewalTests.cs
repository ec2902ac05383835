using System.Net;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Authentication;

public sealed class BearerRenewalTests
{
    private static readonly TestRequest Request = new((ref request) => request.WriteVariable("baseUrl", "https://h.test/x"));

    [Fact]
    public async Task A_provider_hears_of_a_refused_token_and_the_request_is_sent_once_more_with_another()
    {
        using var server = new Server(HttpStatusCode.Unauthorized);
        var (token, refused) = ("old", new List<string>());
        var auth = BearerAuth.FromProvider(_ => new(token), old =>
        {
            refused.Add(old);
            token = "new";
        });

        await server.Client(new() { Auth = auth }).SendAsync(Request);

        Assert.Equal(["Bearer old", "Bearer new"], server.Requests.Select(request => request["Authorization"]));
        Assert.Equal(["old"], refused);
    }

    [Theory]
    [InlineData("same")]
    [InlineData("")]
    public async Task Without_another_token_the_refusal_stands(string token)
    {
        using var server = new Server(HttpStatusCode.Unauthorized);

        await server.Client(new() { Auth = BearerAuth.FromProvider(_ => new(token)) }).SendAsync(Request);

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_header_of_the_request_itself_is_not_taken_for_the_providers_token()
    {
        using var server = new Server(HttpStatusCode.Unauthorized);
        var refused = new List<string>();

        await server.Client(new() { Auth = BearerAuth.FromProvider(_ => new(""), refused.Add) }).SendAsync(new TestRequest((ref request) =>
        {
            request.WriteVariable("baseUrl", "https://h.test/x");
            request.WriteHeader("Authorization", "own");
        }));

        Assert.Empty(refused);
    }

    [Fact]
    public async Task A_given_token_is_not_sent_twice()
    {
        using var server = new Server(HttpStatusCode.Unauthorized);

        await server.Client(new() { Auth = BearerAuth.FromToken("t") }).SendAsync(Request);

        Assert.Single(server.Requests);
    }
}
