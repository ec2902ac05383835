using Sensors;

namespace ZoomGen.Integration.Tests.Streams;

/// <summary>Generated clients read what comes while it comes, over real connections.</summary>
public class StreamTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Events_arrive_before_the_stream_ends()
    {
        await using var server =
            await StreamingServer.StartAsync("text/event-stream", "id: 1\ndata: a\n\n"u8.ToArray(), "data: b\n\n"u8.ToArray());
        using var http = new HttpClient();
        var seen = new List<string>();

        await foreach (var item in Client(http, server).WatchReadingsAsync(new()))
        {
            seen.Add($"{item.Id} {item.Data}");
            // Only now does the server send the rest.
            server.GoOn();
        }

        Assert.Equal(["1 a", "1 b"], seen);
    }

    [Fact]
    public async Task Json_lines_arrive_typed_before_the_stream_ends()
    {
        await using var server = await StreamingServer.StartAsync(
            "application/x-ndjson", """{"sensor":"a","value":1.50}"""u8.ToArray()
                .Append((byte)'\n')
                .ToArray(), """{"sensor":"b","new":true}"""u8.ToArray());
        using var http = new HttpClient();
        var seen = new List<Reading>();

        await foreach (var line in Client(http, server).ExportReadingsAsync(new()))
        {
            seen.Add(line);
            server.GoOn();
        }

        Assert.Equal([("a", 1.50m), ("b", null)], seen.Select(line => (line.Sensor, line.Value)));
        Assert.True(seen[1].AdditionalProperties["new"].GetBoolean());
    }

    [Fact]
    public async Task A_download_is_read_from_the_connection()
    {
        await using var server = await StreamingServer.StartAsync("application/pdf", "%PDF"u8.ToArray(), "-1.7"u8.ToArray());
        using var http = new HttpClient();

        await using var report = await Client(http, server).DownloadReportAsync(new());
        var start = new byte[4];
        await report.ReadExactlyAsync(start);
        server.GoOn();
        using var rest = new StreamReader(report);

        Assert.Equal("%PDF"u8.ToArray(), start);
        Assert.Equal("-1.7", await rest.ReadToEndAsync());
    }

    [Fact]
    public async Task A_reader_that_stops_closes_the_connection()
    {
        await using var server = await StreamingServer.StartAsync("text/event-stream", "data: a\n\n"u8.ToArray(), []);
        using var http = new HttpClient();

        await foreach (var item in Client(http, server).WatchReadingsAsync(new()))
            break;

        await server.IsGone.WaitAsync(Patience);
    }

    [Fact]
    public async Task A_response_that_is_disposed_unread_closes_the_connection()
    {
        await using var server = await StreamingServer.StartAsync("application/pdf", "%PDF"u8.ToArray(), []);
        using var http = new HttpClient();

        await using (var response = await Client(http, server).DownloadReportResponseAsync(new()))
            Assert.IsType<DownloadReportResponse.Ok>(response);

        await server.IsGone.WaitAsync(Patience);
    }

    private static SensorsClient Client(HttpClient http, StreamingServer server) => new(http, new() { BaseUrl = server.Address });
}
