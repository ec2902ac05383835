using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ZoomGen.Extensions.Tests.Support;
using ZoomGen.Testing;

namespace ZoomGen.Extensions.Tests.Configuration;

public sealed class ReloadTests : IDisposable
{
    private readonly ApiTestHandler _server = Answers.Server();

    private readonly Settings _settings = new(("Zoom:BaseUrl", "https://first.test"), ("Zoom:MaxPages", "5"), ("Zoom:Auth:Type", "None"));

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task A_client_that_is_created_after_a_change_has_the_new_values()
    {
        await using var services = Build();
        var before = services.GetRequiredService<ZoomClient>();
        _settings.Change("Zoom:BaseUrl", "https://second.test");
        var after = services.GetRequiredService<ZoomClient>();

        await before.SendAsync(Answers.Details);
        await after.SendAsync(Answers.Details);

        Assert.Equal(["first.test", "second.test"], _server.Requests.Select(request => request.Uri.Host));
    }

    [Fact]
    public async Task After_an_invalid_change_the_last_valid_values_stay_in_use()
    {
        await using var services = Build();
        services.GetRequiredService<ZoomClient>();
        Assert.ThrowsAny<Exception>(() => _settings.Change("Zoom:MaxPages", "many"));

        await services.GetRequiredService<ZoomClient>().SendAsync(Answers.Details);
        _settings.Change("Zoom:MaxPages", "6");
        _settings.Change("Zoom:BaseUrl", "https://second.test");
        await services.GetRequiredService<ZoomClient>().SendAsync(Answers.Details);

        Assert.Equal(["first.test", "second.test"], _server.Requests.Select(request => request.Uri.Host));
    }

    [Fact]
    public async Task An_invalid_change_is_logged_once_for_each_client_however_many_are_created()
    {
        using var log = new LogLines();
        var settings = new Settings(
            ("Zoom:BaseUrl", "https://first.test"), ("Zoom:Auth:Type", "None"), ("Rooms:BaseUrl", "https://eu.test"), ("Rooms:Auth:Type", "None"));
        await using var services = TestHost.Build(services =>
        {
            services.AddLogging(logging => logging.AddProvider(log));
            services.AddZoomClient(settings.Zoom);
            services.AddZoomClient("eu", settings.Rooms);
        });
        CreateBoth();
        Assert.ThrowsAny<Exception>(() => settings.Change("Zoom:MaxPages", "many"));
        Assert.ThrowsAny<Exception>(() => settings.Change("Rooms:MaxPages", "many"));

        CreateBoth();
        CreateBoth();

        Assert.Equal(2, log.All.Count(line => line.Text.Contains("MaxPages", StringComparison.Ordinal)));

        void CreateBoth()
        {
            services.GetRequiredService<ZoomClient>();
            services.GetRequiredKeyedService<ZoomClient>("eu");
        }
    }

    private ServiceProvider Build() => TestHost.Build(services => services.AddZoomClient(_settings.Zoom)
        .ConfigurePrimaryHttpMessageHandler(() => _server));
}
