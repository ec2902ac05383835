using StackExchange.Redis;
using ZoomGen.Extensions.Tests.Support;

namespace ZoomGen.Extensions.Tests.Tokens;

/// <summary>Processes of the operating system share tokens through a server.</summary>
public sealed class SharedTokenProcessTests(RedisServer redis) : IClassFixture<RedisServer>
{
    // Other runs may have used the same server.
    private readonly string _clientId = Guid.NewGuid().ToString("N");

    [Fact]
    public async Task Four_processes_with_a_thousand_calls_each_request_one_token()
    {
        using var tokens = new TokenListener();
        var children = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => StartAsync(tokens, calls: 1000)));

        await Task.WhenAll(children.Select(child => child.GoAsync()));

        foreach (var child in children)
        {
            Assert.Equal($"1000 Bearer token-1{Environment.NewLine}", await child.ReadToEndAsync());
            await child.DisposeAsync();
        }
        Assert.Equal(1, tokens.Count);
    }

    [Fact]
    public async Task The_lock_of_a_process_that_is_killed_expires_and_another_process_takes_over()
    {
        using var tokens = new TokenListener(unanswered: 1);
        await using var dead = await StartAsync(tokens, calls: 1);
        await using var next = await StartAsync(tokens, calls: 1);
        await dead.GoAsync();
        await tokens.Asked;

        await dead.KillAsync();

        await using var connection = await redis.ConnectAsync();
        var key = Assert.Single(await FindLocksAsync(connection));
        Assert.InRange((await connection.GetDatabase().KeyTimeToLiveAsync(key))!.Value.TotalSeconds, 1, 35);
        await next.GoAsync();
        // The test does not wait for it.
        await connection.GetDatabase().KeyExpireAsync(key, TimeSpan.Zero);
        Assert.Equal($"1 Bearer token-2{Environment.NewLine}", await next.ReadToEndAsync());
    }

    private Task<ChildProcess> StartAsync(TokenListener tokens, int calls) =>
        ChildProcess.StartAsync(redis.Address, tokens.Url, _clientId, $"{calls}");

    private static async Task<RedisKey[]> FindLocksAsync(ConnectionMultiplexer connection)
    {
        var keys = new List<RedisKey>();
        await foreach (var key in connection.GetServers()[0].KeysAsync(pattern: "ZoomGen.Lock.*"))
            keys.Add(key);
        return [.. keys];
    }
}
