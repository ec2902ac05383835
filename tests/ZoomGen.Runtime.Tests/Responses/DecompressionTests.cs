using System.IO.Compression;
using System.Net;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Responses;

public sealed class DecompressionTests
{
    // Each decoder of .NET has exceptions of its own.
    public static TheoryData<string> Decoders => ["gzip", "deflate", "br"];

    [Theory]
    [MemberData(nameof(Decoders))]
    public async Task A_body_that_cannot_be_decompressed_is_a_broken_connection(string decoder)
    {
        using var server = Broken(decoder, "application/json");

        await Assert.ThrowsAsync<HttpRequestException>(() => server.Client().Gadgets.GetManualAsync(new() { GadgetId = "1" }));
    }

    [Theory]
    [MemberData(nameof(Decoders))]
    public async Task So_is_a_body_of_events_or_lines(string decoder)
    {
        using var events = Broken(decoder, "text/event-stream");
        using var lines = Broken(decoder, "application/jsonl");

        await Assert.ThrowsAsync<HttpRequestException>(
            () => events.Client().Gadgets.WatchGadgetAsync(new() { GadgetId = "1" }).ToListAsync().AsTask());
        await Assert.ThrowsAsync<HttpRequestException>(() => lines.Client().Gadgets.ExportReadingsAsync().ToListAsync().AsTask());
    }

    [Theory]
    [MemberData(nameof(Decoders))]
    public async Task So_is_a_token(string decoder)
    {
        using var tokens = new TokenServer { Answer = _ => new(HttpStatusCode.OK) { Content = Inflating(decoder) } };

        await TestRequest.RefuseAsync<HttpRequestException>(
            (ref request) => request.WriteVariable("baseUrl", "https://h.test/x"),
            new() { Auth = OAuth2Auth.FromClientCredentials(tokens.Client()) });
    }

    [Theory]
    [MemberData(nameof(Decoders))]
    public async Task A_download_throws_an_IOException_however_it_is_read(string decoder)
    {
        Func<Stream, Task>[] readings =
        [
            stream => stream.CopyToAsync(Stream.Null),
            stream => stream.ReadExactlyAsync(new byte[100]).AsTask(),
            stream => stream.ReadAsync(new byte[100], 0, 100),
            stream => Task.Run(() => stream.ReadByte()),
            stream => Task.Run(() => stream.Read(new byte[100], 0, 100)),
            stream => Task.Run(() => stream.CopyTo(Stream.Null)),
            stream => new StreamReader(stream).ReadToEndAsync(),
        ];
        foreach (var read in readings)
        {
            using var server = Broken(decoder, "image/png");
            await using var stream = await server.Client().Gadgets.DownloadDrawingAsync(new() { GadgetId = "1" });

            await Assert.ThrowsAnyAsync<IOException>(() => read(stream));
        }
    }

    private static Server Broken(string decoder, string contentType) => new(() =>
    {
        var content = Inflating(decoder);
        content.Headers.Add("Content-Type", contentType);
        return new(HttpStatusCode.OK) { Content = content };
    });

    private static StreamContent Inflating(string decoder)
    {
        var packed = new MemoryStream(Enumerable.Repeat((byte)0xFF, 1000).ToArray());
        return new(decoder switch
        {
            "gzip" => new GZipStream(packed, CompressionMode.Decompress),
            "deflate" => new ZLibStream(packed, CompressionMode.Decompress),
            _ => new BrotliStream(packed, CompressionMode.Decompress),
        });
    }
}
