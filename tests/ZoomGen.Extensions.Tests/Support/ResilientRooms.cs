using Microsoft.Extensions.DependencyInjection;
using Rooms;

namespace ZoomGen.Extensions.Tests.Support;

/// <summary>A client with resilience whose clock stands still. Waits without a hint from the server are 2, 4 and 8 seconds.</summary>
internal sealed class ResilientRooms : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public ResilientRooms(
        HttpMessageHandler server,
        Action<ApiResilienceOptions>? configure = null,
        Action<IServiceCollection>? register = null,
        TestClock? clock = null)
    {
        Clock = clock ?? new();
        _services = TestHost.Build(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            register?.Invoke(services);
            services.AddRoomsClient(options => options.Host = "rooms.test")
                .ConfigurePrimaryHttpMessageHandler(() => server)
                .AddStandardResilience(options =>
                {
                    options.Retry!.Randomizer = () => 1;
                    configure?.Invoke(options);
                });
        });
    }

    public TestClock Clock { get; }

    public RoomsClient Client => _services.GetRequiredService<RoomsClient>();

    /// <summary>The HTTP client of the client.</summary>
    public HttpClient CreateHttpClient() => _services.GetRequiredService<IHttpClientFactory>().CreateClient("Rooms.RoomsClient");

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
