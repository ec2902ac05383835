using System.IO.Compression;
using System.Net;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Responses;

/// <summary>
/// What a body may cost: its size up to the limit, and 2 MiB. A body of unknown length arrives outside the managed heap, where each byte
/// that was read takes one byte. The managed heap gets the result.
/// </summary>
public sealed class BodyMemoryTests
{
    private const int Mebibyte = 1024 * 1024;
    private const int Limit = 16 * Mebibyte;

    // What is not the body: the decoder, the call, and the exception.
    private const int Overhead = Mebibyte;

    private static readonly TestRequest Request = new((ref request) => request.WriteVariable("baseUrl", "https://h.test/"));

    [Fact]
    public async Task A_body_beyond_the_limit_costs_the_limit()
    {
        using var body = new EndlessStream("", "x");
        using var server = new Server(() => new(HttpStatusCode.OK) { Content = new StreamContent(body) });
        var client = server.Client(new() { MaxResponseBytes = Limit });

        var cost = await CostAsync(() => Assert.ThrowsAsync<ResponseTooLargeException>(() => client.SendAsync(Request)));

        Assert.InRange(cost, 0, (2 * Mebibyte) + Overhead);
        Assert.InRange(body.BytesRead, Limit, Limit + Mebibyte);
    }

    [Fact]
    public async Task A_body_of_unknown_length_costs_its_size()
    {
        var packed = Pack(new byte[Limit]);
        using var server = new Server(() => new(HttpStatusCode.OK) { Content = Inflating(packed) });
        var client = server.Client(new() { MaxResponseBytes = Limit });

        var cost = await CostAsync(async () => Assert.Equal(Limit, (await client.SendAsync(Request)).RawBody.Length));

        Assert.InRange(cost, Limit, Limit + (2 * Mebibyte) + Overhead);
    }

    [Fact]
    public async Task A_body_of_announced_length_is_not_copied()
    {
        var body = new byte[Limit];
        using var server = new Server(() => new(HttpStatusCode.OK) { Content = Announced(body) });
        var client = server.Client(new() { MaxResponseBytes = Limit });

        var cost = await CostAsync(async () => Assert.Equal(Limit, (await client.SendAsync(Request)).RawBody.Length));

        Assert.InRange(cost, 0, Limit + (2 * Mebibyte) + Overhead);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_that_is_not_returned_costs_nothing(bool isAnnounced)
    {
        var body = new byte[Mebibyte - 1];
        body.AsSpan().Fill((byte)' ');
        """{"manual_url":"https://a.test"}"""u8.CopyTo(body);
        var packed = Pack(body);
        using var server = new Server(() => new(HttpStatusCode.OK)
        {
            Content = isAnnounced ? Announced(body) : Inflating(packed),
        });
        var gadgets = server.Client().Gadgets;

        var cost = await CostAsync(() => gadgets.GetManualAsync(new() { GadgetId = "1" }));

        Assert.InRange(cost, 0, Mebibyte / 10);
    }

    [Fact]
    public async Task An_announced_length_costs_nothing_before_a_megabyte_has_come()
    {
        using var server = new Server(() => new(HttpStatusCode.OK) { Content = Announced(new byte[1000], Limit) });
        var client = server.Client(new() { MaxResponseBytes = Limit });

        var cost = await CostAsync(async () => Assert.Equal(1000, (await client.SendAsync(Request)).RawBody.Length));

        Assert.InRange(cost, 0, (2 * Mebibyte) + Overhead);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1000)]
    public async Task An_event_beyond_the_limit_costs_the_limit(int lineLength)
    {
        using var body = lineLength == 0
            ? new EndlessStream("data: ", "x")
            : new EndlessStream("", $"data: {new string('x', lineLength)}\n");
        using var server = new Server(() =>
        {
            var content = new StreamContent(body);
            content.Headers.Add("Content-Type", "text/event-stream");
            return new(HttpStatusCode.OK) { Content = content };
        });
        var client = server.Client(new() { MaxResponseBytes = Limit });

        var cost = await CostAsync(() => Assert.ThrowsAsync<ResponseTooLargeException>(
            () => client.Gadgets.WatchGadgetAsync(new() { GadgetId = "1" }).ToListAsync().AsTask()));

        Assert.InRange(cost, 0, (4 * Mebibyte) + Overhead);
        Assert.InRange(body.BytesRead, Limit, Limit + (2 * Mebibyte));
    }

    [Fact]
    public async Task A_line_beyond_the_limit_costs_the_limit()
    {
        using var body = new EndlessStream("[", "1,");
        using var server = new Server(() => new(HttpStatusCode.OK) { Content = new StreamContent(body) });
        var client = server.Client(new() { MaxResponseBytes = Limit });

        var cost = await CostAsync(() => Assert.ThrowsAsync<ResponseTooLargeException>(
            () => client.Gadgets.ExportReadingsAsync().ToListAsync().AsTask()));

        Assert.InRange(cost, 0, (4 * Mebibyte) + Overhead);
        Assert.InRange(body.BytesRead, Limit, Limit + (2 * Mebibyte));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(Mebibyte - 1)]
    [InlineData(Mebibyte)]
    [InlineData(Mebibyte + 1)]
    [InlineData((3 * Mebibyte) + 7)]
    public async Task A_body_of_any_length_arrives_whole(int length)
    {
        var body = Random(length);
        using var announced = new Server(() => new(HttpStatusCode.OK) { Content = Announced(body) });
        using var inflating = new Server(() => new(HttpStatusCode.OK) { Content = Inflating(Pack(body)) });

        Assert.True((await announced.Client().SendAsync(Request)).RawBody.Span.SequenceEqual(body));
        Assert.True((await inflating.Client().SendAsync(Request)).RawBody.Span.SequenceEqual(body));
    }

    [Theory]
    [InlineData(Mebibyte - 8)]
    [InlineData(Mebibyte)]
    [InlineData((3 * Mebibyte) + 7)]
    public async Task Events_and_lines_of_any_length_arrive_whole(int length)
    {
        var text = new string('x', length);
        using var events = new StreamServer("text/event-stream", [$"data: a\r\ndata: {text}\r\n\r\ndata: b\r\n\r\n"]);
        using var lines = new StreamServer("application/jsonl", [$"\"a\"\n\"{text}\"\n\"b\""]);

        Assert.Equal(["a\n" + text, "b"], (await events.Events().ToListAsync()).Select(item => item.Data));
        Assert.Equal(["a", text, "b"], (await lines.Readings().ToListAsync()).Select(item => item.GetString()));
    }

    // All of it happens on this thread, because no stream of these tests is asynchronous.
    private static async Task<long> CostAsync(Func<Task> work)
    {
        await work();
        var before = GC.GetAllocatedBytesForCurrentThread();
        await work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static HttpContent Announced(byte[] body, long? length = null)
    {
        var content = new StreamContent(new MemoryStream(body));
        content.Headers.ContentLength = length ?? body.Length;
        return content;
    }

    private static HttpContent Inflating(byte[] packed) =>
        new StreamContent(new GZipStream(new MemoryStream(packed), CompressionMode.Decompress));

    private static byte[] Pack(byte[] body)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(body);
        return packed.ToArray();
    }

    private static byte[] Random(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        return bytes;
    }

    /// <summary>A text, and then another one again and again.</summary>
    private sealed class EndlessStream(string start, string repeated) : Stream
    {
        private readonly byte[] _repeated = System.Text.Encoding.ASCII.GetBytes(repeated);
        private readonly byte[] _start = System.Text.Encoding.ASCII.GetBytes(start);
        private long _position;

        /// <summary>The bytes of the longest call.</summary>
        public long BytesRead { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            foreach (ref var value in buffer.Span)
            {
                value = _position < _start.Length ? _start[_position] : _repeated[(_position - _start.Length) % _repeated.Length];
                _position++;
            }
            BytesRead = Math.Max(BytesRead, _position);
            return new(buffer.Length);
        }

        protected override void Dispose(bool disposing)
        {
            // The next call starts anew.
            _position = 0;
            base.Dispose(disposing);
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
