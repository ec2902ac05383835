using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Rooms;
using ZoomGen.Extensions.Tests.Support;
using ZoomGen.Testing;

namespace ZoomGen.Extensions.Tests.Registration;

public sealed class RegistrationTests : IDisposable
{
    private readonly ApiTestHandler _server = Answers.Server();

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task A_client_has_the_variables_and_the_credentials_of_the_configuration()
    {
        var settings = new Settings(
            ("Zoom:BaseUrl", "https://zoom.test/v3"), ("Zoom:Auth:Type", "Bearer"), ("Zoom:Auth:Token", "secret-token"));
        await using var services = TestHost.Build(services => services.AddZoomClient(settings.Zoom)
            .ConfigurePrimaryHttpMessageHandler(() => _server));

        await services.GetRequiredService<ZoomClient>().SendAsync(Answers.Details);

        var sent = Assert.Single(_server.Requests);
        Assert.Equal("https://zoom.test/v3/meetings/7/livestream", sent.Uri.ToString());
        Assert.Equal("Bearer secret-token", sent.Headers["Authorization"]);
    }

    [Fact]
    public async Task A_client_has_the_options_that_code_sets()
    {
        await using var services = TestHost.Build(services => services.AddZoomClient(options => options.BaseUrl = "https://zoom.test")
            .ConfigurePrimaryHttpMessageHandler(() => _server));

        await services.GetRequiredService<ZoomClient>().SendAsync(Answers.Details);

        Assert.Equal("zoom.test", Assert.Single(_server.Requests).Uri.Host);
    }

    [Fact]
    public async Task Code_can_set_what_the_configuration_leaves_out()
    {
        var settings = new Settings(("Zoom:BaseUrl", "https://zoom.test"));
        await using var services = TestHost.Build(services =>
        {
            services.AddZoomClient(settings.Zoom).ConfigurePrimaryHttpMessageHandler(() => _server);
            services.Configure<ZoomClientOptions>(options => options.Auth = new BearerAuth("from-code"));
        });

        await services.GetRequiredService<ZoomClient>().SendAsync(Answers.Details);

        Assert.Equal("Bearer from-code", Assert.Single(_server.Requests).Headers["Authorization"]);
    }

    [Fact]
    public async Task The_interface_is_the_same_client()
    {
        await using var services = TestHost.Build(services => services.AddZoomClient(options => { }));

        Assert.IsType<ZoomClient>(services.GetRequiredService<IZoomClient>());
    }

    [Fact]
    public async Task Tenants_are_keyed_services_with_options_of_their_own()
    {
        var settings = new Settings(("Zoom:BaseUrl", "https://a.test"), ("Zoom:Auth:Type", "None"));
        await using var services = TestHost.Build(services =>
        {
            services.AddZoomClient("tenant-a", settings.Zoom).ConfigurePrimaryHttpMessageHandler(() => _server);
            services.AddZoomClient("tenant-b", options => options.BaseUrl = "https://b.test")
                .ConfigurePrimaryHttpMessageHandler(() => _server);
        });

        await services.GetRequiredKeyedService<ZoomClient>("tenant-a").SendAsync(Answers.Details);
        await ((ZoomClient)services.GetRequiredKeyedService<IZoomClient>("tenant-b")).SendAsync(Answers.Details);

        Assert.Equal(["a.test", "b.test"], _server.Requests.Select(request => request.Uri.Host));
        Assert.Null(services.GetService<ZoomClient>());
    }

    [Fact]
    public async Task Clients_of_two_collections_are_apart()
    {
        await using var services = TestHost.Build(services =>
        {
            services.AddZoomClient(options => options.BaseUrl = "https://zoom.test").ConfigurePrimaryHttpMessageHandler(() => _server);
            services.AddRoomsClient(options => options.Host = "rooms.test")
                .ConfigurePrimaryHttpMessageHandler(() => new ApiTestHandler().On<ListRoomsRequest>(Answers.Ok));
        });

        await services.GetRequiredService<RoomsClient>().SendAsync(new ListRoomsRequest());

        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task The_handler_of_a_client_follows_no_redirects_and_has_no_cookies()
    {
        await using var services = TestHost.Build(services => services.AddZoomClient(options => { }));

        var handler = FindPrimaryHandler(services, "Zoom.ZoomClient");

        Assert.False(handler.AllowAutoRedirect);
        Assert.False(handler.UseCookies);
    }

    [Fact]
    public async Task The_handler_for_tokens_follows_no_redirects()
    {
        var settings = new Settings(("Zoom:Auth:Type", "None"));
        await using var services = TestHost.Build(services => services.AddZoomClient(settings.Zoom));

        Assert.False(FindPrimaryHandler(services, "Zoom.ZoomClient.Token").AllowAutoRedirect);
    }

    [Fact]
    public async Task Ntlm_authenticates_the_connections_to_one_origin()
    {
        var settings = new Settings(
            ("Zoom:Auth:Type", "Ntlm"), ("Zoom:Auth:Origin", "https://zoom.test"), ("Zoom:Auth:UserName", "ada"), ("Zoom:Auth:Password", "pass"));
        await using var services = TestHost.Build(services => services.AddZoomClient(settings.Zoom));

        var credentials = FindPrimaryHandler(services, "Zoom.ZoomClient").Credentials!;

        Assert.Equal("ada", credentials.GetCredential(new("https://zoom.test/v2"), "NTLM")?.UserName);
        Assert.Null(credentials.GetCredential(new("https://other.test/v2"), "NTLM"));
    }

    [Fact]
    public async Task Connections_are_no_longer_authenticated_once_the_configuration_says_so()
    {
        var settings = new Settings(
            ("Zoom:Auth:Type", "Ntlm"), ("Zoom:Auth:Origin", "https://zoom.test"), ("Zoom:Auth:UserName", "ada"), ("Zoom:Auth:Password", "pass"));
        await using var services = TestHost.Build(services => services.AddZoomClient(settings.Zoom));
        services.GetRequiredService<IOptionsMonitor<ZoomClientOptions>>().Get("");

        settings.Change("Zoom:Auth:Type", "None");

        Assert.Null(FindPrimaryHandler(services, "Zoom.ZoomClient").Credentials);
    }

    private static SocketsHttpHandler FindPrimaryHandler(IServiceProvider services, string name)
    {
        var handler = services.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(name);
        while (handler is DelegatingHandler { InnerHandler: { } inner })
            handler = inner;
        return Assert.IsType<SocketsHttpHandler>(handler);
    }
}
