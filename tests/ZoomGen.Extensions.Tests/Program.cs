using System.Globalization;
using StackExchange.Redis;
using ZoomGen.Extensions.Tests.Support;

namespace ZoomGen.Extensions.Tests;

/// <summary>
/// A process that shares tokens with others. It says when it is ready, waits for a line, sends calls at once, and says how many had which
/// credentials.
/// </summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        if (args is not [var redisAddress, var tokenUrl, var clientId, var calls])
            return 1;
        await using var redis = await ConnectionMultiplexer.ConnectAsync(redisAddress);
        using var tokens = new SocketsHttpHandler();
        await using var process = new TokenProcess(
            services => TokenProcess.ShareOver(services, redis), tokens, clientId, TimeProvider.System, ("Zoom:Auth:TokenUrl", tokenUrl));
        Console.WriteLine("ready");
        Console.ReadLine();
        await process.CallAsync(int.Parse(calls, CultureInfo.InvariantCulture));
        foreach (var (credentials, count) in process.Sent.CountBy(sent => sent))
            Console.WriteLine($"{count} {credentials}");
        return 0;
    }
}
