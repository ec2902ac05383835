using System.Net;
using System.Text;
using Places;
using Sensors;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Integration.Tests.Stress;

/// <summary>
/// What a program may notice only after a long time. Nothing else runs meanwhile, because memory and tasks are those of the process.
/// </summary>
[Collection(nameof(StressTests))]
public sealed class StressTests
{
    private const int CallCount = 100_000;
    private const int Downloads = 1_000;
    private const int AtOnce = 50;
    private const long Mebibyte = 1 << 20;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly Func<SensorsClient, Task>[] Abandonments =
        [DisposeUnreadAsync, DisposeHalfReadAsync, CancelAsync, BreakOffAsync];

    private static readonly string[] Answers =
    [
        "",
        "garbage\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\nContent-Type: application/json\r\n\r\n{",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/event-stream\r\n\r\n9\r\ndata: a\n\n\r\nzz",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\n\u001F\u008B\u0008\u0000",
        "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 4\r\n\r\nabcd",
        "HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 401 Unauthorized\r\nContent-Length: 100\r\n\r\n{",
        "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 0\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
    ];

    [CollectionDefinition(nameof(StressTests), DisableParallelization = true)]
    public sealed class Alone;

    [Fact]
    public async Task A_hundred_thousand_calls_leave_no_memory_behind()
    {
        using var handler = new AlarmHandler();
        using var http = new HttpClient(handler);
        var client = new SensorsClient(http, new() { BaseUrl = "https://sensors.test", Auth = BearerAuth.FromToken("t") });
        await CallAsync(client, CallCount / 100);
        var before = LiveBytes();

        await CallAsync(client, CallCount);

        Assert.InRange(LiveBytes() - before, long.MinValue, Mebibyte);
    }

    [Fact]
    public async Task A_thousand_abandoned_downloads_leave_no_connection_open()
    {
        await using var server = await EndlessServer.StartAsync();
        var client = new SensorsClient(new SensorsClientOptions { BaseUrl = server.Address });

        await Parallel.ForAsync(
            0,
            Downloads,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (number, _) => await Abandonments[number % Abandonments.Length](client));

        using var deadline = new CancellationTokenSource(Patience);
        while (server.Connections > 0)
            await Task.Delay(50, deadline.Token);
    }

    [Fact]
    public async Task No_fault_is_left_unobserved()
    {
        Collect();
        var unobserved = new List<Exception>();
        void Keep(object? sender, UnobservedTaskExceptionEventArgs args) => unobserved.Add(args.Exception);
        TaskScheduler.UnobservedTaskException += Keep;
        try
        {
            await FailAsync();
            Collect();
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= Keep;
        }

        Assert.Empty(unobserved);
    }

    private static async Task CallAsync(SensorsClient client, int calls)
    {
        for (var call = 0; call < calls; call++)
        {
            if (call % 10 > 0)
                await client.GetAlarmAsync(new());
            else
                await client.GetAlarmResponseAsync(new());
        }
    }

    private static async Task DisposeUnreadAsync(SensorsClient client)
    {
        await using var report = await client.DownloadReportAsync(new());
    }

    private static async Task DisposeHalfReadAsync(SensorsClient client)
    {
        await using var report = await client.DownloadReportAsync(new());
        await report.ReadExactlyAsync(new byte[4]);
    }

    private static async Task CancelAsync(SensorsClient client)
    {
        using var cancellation = new CancellationTokenSource();
        await using var report = await client.DownloadReportAsync(new());
        await report.ReadExactlyAsync(new byte[9]);
        var reading = report.ReadAsync(new byte[1], cancellation.Token);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading.AsTask());
    }

    private static async Task BreakOffAsync(SensorsClient client)
    {
        await foreach (var item in client.WatchReadingsAsync(new()))
            break;
    }

    // In a method of its own, so that nothing of it is alive afterwards.
    private static async Task FailAsync()
    {
        const string nobody = "http://127.0.0.1:1";
        foreach (var answer in Answers)
        {
            await using var server = new RawServer(_ => Encoding.Latin1.GetBytes(answer));
            await FailAsync(Calls(new SensorsClient(new SensorsClientOptions { BaseUrl = server.Address })));
            await FailAsync(CallsWith(OAuth2Auth.FromClientCredentials(
                new() { TokenUrl = new(server.Address), ClientId = "i", ClientSecret = "s" })));
        }
        await FailAsync(Calls(new SensorsClient(new SensorsClientOptions { BaseUrl = nobody })));
        await FailAsync(CallsWith(BearerAuth.FromProvider(_ => throw new IOException())));
        await using var endless = await EndlessServer.StartAsync();
        using var impatient = new HttpClient { Timeout = TimeSpan.FromMilliseconds(20) };
        var late = new SensorsClient(impatient, new() { BaseUrl = endless.Address });
        await FailAsync([token => late.GetAlarmAsync(new(), token), token => late.GetFeedResponseAsync(new(), token)]);

        static Func<CancellationToken, Task>[] CallsWith(Auth auth)
        {
            var client = new PlacesClient(new PlacesClientOptions { BaseUrl = nobody, Auth = auth });
            return [token => client.SendTextAsync(new() { Body = "a" }, token), token => client.GetPlaceAsync("r", "p", token)];
        }
    }

    private static Func<CancellationToken, Task>[] Calls(SensorsClient client) =>
    [
        token => client.GetAlarmAsync(new(), token),
        token => client.GetAlarmResponseAsync(new(), token),
        token => client.GetFeedAsync(new(), token),
        async token =>
        {
            await using var report = await client.DownloadReportAsync(new(), token);
            await report.CopyToAsync(Stream.Null, token);
        },
        token => client.WatchReadingsAsync(new(), token).CountAsync(token).AsTask(),
        token => client.ExportReadingsAsync(new(), token).CountAsync(token).AsTask(),
    ];

    private static async Task FailAsync(Func<CancellationToken, Task>[] calls)
    {
        foreach (var call in calls)
        {
            await Record.ExceptionAsync(() => call(default));
            using var cancelled = new CancellationTokenSource();
            var running = call(cancelled.Token);
            await cancelled.CancelAsync();
            await Record.ExceptionAsync(() => running);
        }
    }

    private static long LiveBytes()
    {
        Collect();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private static void Collect()
    {
        for (var round = 0; round < 3; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }

    private sealed class AlarmHandler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
            {
                RequestMessage = request,
                Content = new StringContent("""{"sensor":"a","limit":1.5}""", Encoding.UTF8, "application/json"),
            });
    }
}
