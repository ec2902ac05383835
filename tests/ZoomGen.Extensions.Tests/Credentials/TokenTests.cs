using Microsoft.Extensions.DependencyInjection;
using ZoomGen.Extensions.Tests.Support;
using ZoomGen.Testing;

namespace ZoomGen.Extensions.Tests.Credentials;

/// <summary>Credentials have one token for all clients, however short these live.</summary>
public sealed class TokenTests : IDisposable
{
    private readonly ApiTestHandler _server = Answers.Server();
    private readonly ApiTestHandler _tokens = new();
    private int _tokenCount;

    private readonly Settings _settings = new(
        ("Zoom:BaseUrl", "https://zoom.test"),
        ("Zoom:Auth:Type", "OAuth2"),
        ("Zoom:Auth:TokenUrl", "https://zoom.test/token"),
        ("Zoom:Auth:ClientId", "id"),
        ("Zoom:Auth:ClientSecret", "secret"));

    public TokenTests() => _tokens.OnOther(_ => TestAnswer.FromText(
        200, $$"""{"access_token":"token-{{Interlocked.Increment(ref _tokenCount)}}","expires_in":3600}"""));

    public void Dispose()
    {
        _server.Dispose();
        _tokens.Dispose();
    }

    [Fact]
    public async Task A_thousand_clients_request_one_token()
    {
        await using var services = TestHost.Build(services => Add(services.AddZoomClient(_settings.Zoom)));

        await Parallel.ForAsync(0, 1000, async (_, cancellation) =>
            await services.GetRequiredService<ZoomClient>().SendAsync(Answers.Details, cancellation));

        Assert.Equal(1, _tokenCount);
        Assert.All(_server.Requests, request => Assert.Equal("Bearer token-1", request.Headers["Authorization"]));
    }

    [Fact]
    public async Task A_change_elsewhere_in_the_configuration_keeps_the_token()
    {
        await using var services = TestHost.Build(services => Add(services.AddZoomClient(_settings.Zoom)));
        await services.GetRequiredService<ZoomClient>().SendAsync(Answers.Details);

        _settings.Change("Zoom:BaseUrl", "https://other.test");
        await services.GetRequiredService<ZoomClient>().SendAsync(Answers.Details);

        Assert.Equal(1, _tokenCount);
        Assert.Equal("other.test", _server.Requests[1].Uri.Host);
    }

    [Fact]
    public async Task Changed_credentials_request_a_token_of_their_own()
    {
        await using var services = TestHost.Build(services => Add(services.AddZoomClient(_settings.Zoom)));
        await services.GetRequiredService<ZoomClient>().SendAsync(Answers.Details);

        _settings.Change("Zoom:Auth:ClientSecret", "another");
        await services.GetRequiredService<ZoomClient>().SendAsync(Answers.Details);

        Assert.Equal(["Bearer token-1", "Bearer token-2"], _server.Requests.Select(request => request.Headers["Authorization"]));
    }

    [Fact]
    public async Task Tenants_do_not_share_a_token()
    {
        await using var services = TestHost.Build(services =>
        {
            Add(services.AddZoomClient("tenant-a", _settings.Zoom));
            Add(services.AddZoomClient("tenant-b", _settings.Zoom));
        });

        await services.GetRequiredKeyedService<ZoomClient>("tenant-a").SendAsync(Answers.Details);
        await services.GetRequiredKeyedService<ZoomClient>("tenant-b").SendAsync(Answers.Details);

        Assert.Equal(["Bearer token-1", "Bearer token-2"], _server.Requests.Select(request => request.Headers["Authorization"]));
    }

    [Theory]
    [InlineData("grant_type=client_credentials")]
    [InlineData("grant_type=password&username=ada&password=pass", "Grant:Password", "UserName:ada", "Password:pass")]
    [InlineData("grant_type=refresh_token&refresh_token=r", "Grant:RefreshToken", "RefreshToken:r")]
    [InlineData("grant_type=account_credentials&account_id=a", "Grant:AccountCredentials", "AccountId:a")]
    [InlineData("grant_type=client_credentials&scope=read&client_id=id&client_secret=secret", "Scope:read", "SendCredentialsInBody:true")]
    [InlineData("grant_type=client_credentials&client_id=id", "IsPublic:true")]
    public async Task The_configuration_says_which_grant_requests_the_token(string body, params string[] settings)
    {
        foreach (var pair in settings.Select(setting => setting.Split(':')))
            _settings.Change($"Zoom:Auth:{pair[0]}", pair[1]);
        await using var services = TestHost.Build(services => Add(services.AddZoomClient(_settings.Zoom)));

        await services.GetRequiredService<ZoomClient>().SendAsync(Answers.Details);

        Assert.Equal(body, Assert.Single(_tokens.Requests).BodyText);
    }

    private void Add(IHttpClientBuilder builder)
    {
        builder.ConfigurePrimaryHttpMessageHandler(() => _server);
        builder.Services.AddHttpClient(builder.Name + ".Token").ConfigurePrimaryHttpMessageHandler(() => _tokens);
    }
}
