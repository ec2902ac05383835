using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;
using ZoomGen.Testing;

namespace ZoomGen.Extensions.Tests.Support;

/// <summary>What one process of a program has: services, a connection to the cache, and clients.</summary>
internal sealed class TokenProcess : IAsyncDisposable
{
    private readonly ApiTestHandler _server = Answers.Server();
    private readonly ServiceProvider _services;

    /// <param name="share">Registers the cache and the store.</param>
    /// <param name="tokens">Answers token requests.</param>
    /// <param name="clientId">The client of the credentials.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="settings">The configuration in addition to client credentials.</param>
    public TokenProcess(
        Action<IServiceCollection> share,
        HttpMessageHandler tokens,
        string clientId,
        TimeProvider clock,
        params (string Key, string? Value)[] settings)
    {
        _services = TestHost.Build(services =>
        {
            services.AddLogging(logging => logging.AddProvider(Log));
            services.AddSingleton(clock);
            share(services);
            var configuration = new Settings(
                ("Zoom:Auth:Type", "OAuth2"),
                ("Zoom:Auth:TokenUrl", "https://zoom.test/token"),
                ("Zoom:Auth:ClientId", clientId),
                ("Zoom:Auth:ClientSecret", "secret"));
            foreach (var (key, value) in settings)
                configuration.Change(key, value);
            var builder = services.AddZoomClient(configuration.Zoom);
            builder.ConfigurePrimaryHttpMessageHandler(() => _server);
            services.AddHttpClient(builder.Name + ".Token").ConfigurePrimaryHttpMessageHandler(() => tokens);
        });
    }

    /// <summary>Registers a server as the store, with its lock.</summary>
    public static void ShareOver(IServiceCollection services, IConnectionMultiplexer redis)
    {
        services.AddStackExchangeRedisCache(options => options.ConnectionMultiplexerFactory = () => Task.FromResult(redis));
        services.AddDistributedTokenStore(options => options.UseLock(
            (name, owner, duration) => redis.GetDatabase().LockTakeAsync(name, owner, duration),
            (name, owner) => redis.GetDatabase().LockReleaseAsync(name, owner)));
    }

    public LogLines Log { get; } = new();

    /// <summary>The credentials of each call so far.</summary>
    public IEnumerable<string> Sent => _server.Requests.Select(request => request.Headers["Authorization"]);

    /// <summary>The next call is refused with 401.</summary>
    public void RefuseOnce() => _server.On<GetLiveStreamDetailsRequest>(TestAnswer.FromStatus(401), Answers.Ok);

    /// <summary>Sends one call, and returns its credentials.</summary>
    public async Task<string> CallAsync()
    {
        await _services.GetRequiredService<ZoomClient>().SendAsync(Answers.Details);
        return Sent.Last();
    }

    /// <summary>Sends many calls at once.</summary>
    public Task CallAsync(int count) => Task.WhenAll(Enumerable.Range(0, count).Select(
        _ => _services.GetRequiredService<ZoomClient>().SendAsync(Answers.Details)));

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _server.Dispose();
    }
}
