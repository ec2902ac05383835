using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Streams;

/// <summary>Copying a body to a file, and going on after the connection breaks (RFC 9110, section 14).</summary>
public sealed class DownloadTests : IDisposable
{
    private static readonly GetManualRequest Manual = new() { GadgetId = "1" };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
    private readonly Queue<Func<HttpResponseMessage>> _answers = new();
    private readonly Server _server;
    private readonly Progress _progress = new();

    public DownloadTests() => _server = new(() => _answers.Dequeue()());

    private string Target => Path.Combine(_folder.FullName, "manual.pdf");

    public void Dispose()
    {
        _server.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_body_becomes_a_file_that_replaces_the_one_before()
    {
        await File.WriteAllTextAsync(Target, "an older and longer manual");
        Answer(() => Whole("0123456789", "0123456789"));

        await CopyToFileAsync();

        Assert.Equal("0123456789", await File.ReadAllTextAsync(Target));
        Assert.Equal([Target], Directory.GetFiles(_folder.FullName));
        Assert.Equal([10], _progress.Reports);
    }

    [Fact]
    public async Task A_download_that_fails_leaves_the_old_file_and_no_other()
    {
        await File.WriteAllTextAsync(Target, "old");
        Answer(() => Whole("0123456789", "0123", tag: null));

        await Assert.ThrowsAsync<IOException>(CopyToFileAsync);

        Assert.Equal("old", await File.ReadAllTextAsync(Target));
        Assert.Equal([Target], Directory.GetFiles(_folder.FullName));
    }

    [Fact]
    public async Task A_broken_connection_is_followed_by_a_request_for_the_rest()
    {
        Answer(() => Whole("0123456789", "0123"));
        Answer(() => Rest(4, "45", isCut: true));
        Answer(() => Rest(6, "6789"));

        await CopyToFileAsync();

        Assert.Equal("0123456789", await File.ReadAllTextAsync(Target));
        Assert.Equal([null, "bytes=4-", "bytes=6-"], _server.Requests.Select(request => request["Range"]));
        Assert.Equal([null, "\"v1\"", "\"v1\""], _server.Requests.Select(request => request["If-Range"]));
        Assert.Equal([4, 6, 10], _progress.Reports);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_read_before_the_copy_counts_towards_the_start_of_the_rest(bool isAsync)
    {
        Answer(() => Whole("0123456789", "0123"));
        Answer(() => Rest(4, "456789"));
        await using var body = await _server.Client().OpenAsync(Manual);
        using var copy = new MemoryStream();
        var start = new byte[2];

        _ = isAsync ? await body.ReadAsync(start) : body.Read(start);
        await body.CopyToAsync(copy, _progress);

        Assert.Equal("23456789", Encoding.UTF8.GetString(copy.ToArray()));
        Assert.Equal("bytes=4-", _server.Requests[1]["Range"]);
        Assert.Equal([2, 8], _progress.Reports);
    }

    [Fact]
    public async Task Without_a_strong_tag_a_strong_date_identifies_the_content()
    {
        Answer(() =>
        {
            var response = Whole("0123", "01", tag: null);
            response.Headers.Date = new(2026, 11, 25, 10, 0, 2, TimeSpan.Zero);
            response.Content.Headers.LastModified = new(2026, 11, 25, 10, 0, 1, TimeSpan.Zero);
            return response;
        });
        Answer(() => Rest(2, "23", length: 4));

        await CopyToFileAsync();

        Assert.Equal("Wed, 25 Nov 2026 10:00:01 GMT", _server.Requests[1]["If-Range"]);
    }

    [Theory]
    [InlineData("W/\"v1\"", true, "bytes")]
    [InlineData(null, true, "bytes")]
    [InlineData("\"v1\"", false, "bytes")]
    [InlineData("\"v1\"", true, "none")]
    public async Task Content_that_cannot_be_identified_or_cut_is_not_asked_for_again(string? tag, bool hasLength, string ranges)
    {
        Answer(() =>
        {
            var response = Whole("0123", "01", tag);
            if (!hasLength)
                response.Content.Headers.ContentLength = null;
            response.Headers.AcceptRanges.Add(ranges);
            return response;
        });

        await Assert.ThrowsAsync<IOException>(CopyToFileAsync);

        Assert.Single(_server.Requests);
    }

    [Fact]
    public async Task A_server_that_sends_everything_again_does_not_continue_the_file()
    {
        Answer(() => Whole("0123", "01"));
        Answer(() => Whole("4567", "4567", "\"v2\""));

        await Assert.ThrowsAsync<IOException>(CopyToFileAsync);

        Assert.Equal(2, _server.Requests.Count);
    }

    [Fact]
    public async Task A_rest_that_starts_elsewhere_does_not_continue_the_file()
    {
        Answer(() => Whole("0123", "01"));
        Answer(() => Rest(1, "123", length: 4));

        await Assert.ThrowsAsync<IOException>(CopyToFileAsync);
    }

    [Fact]
    public async Task A_rest_of_another_length_does_not_continue_the_file()
    {
        Answer(() => Whole("0123", "01"));
        Answer(() => Rest(2, "2345", length: 6));

        await Assert.ThrowsAsync<IOException>(CopyToFileAsync);
    }

    [Theory]
    [InlineData("\"v2\"")]
    [InlineData("W/\"v1\"")]
    public async Task A_rest_with_another_tag_does_not_continue_the_file(string tag)
    {
        Answer(() => Whole("0123456789", "01"));
        Answer(() =>
        {
            var response = Rest(2, "23456789");
            response.Headers.ETag = EntityTagHeaderValue.Parse(tag);
            return response;
        });

        await Assert.ThrowsAsync<IOException>(CopyToFileAsync);
    }

    [Fact]
    public async Task The_proposed_name_is_still_there_after_the_connection_broke()
    {
        Answer(() =>
        {
            var response = Whole("0123456789", "0123");
            response.Content.Headers.ContentDisposition = new("attachment") { FileName = "manual.pdf" };
            return response;
        });
        Answer(() => Rest(4, "456789"));
        await using var body = await _server.Client().OpenAsync(Manual);

        await body.CopyToAsync(Stream.Null, _progress);

        Assert.Equal("manual.pdf", body.FileName);
    }

    [Fact]
    public async Task A_rest_that_ends_early_is_followed_by_another_request()
    {
        Answer(() => Whole("0123456789", "0123"));
        Answer(() => Rest(4, "45"));
        Answer(() => Rest(6, "6789"));

        await CopyToFileAsync();

        Assert.Equal("0123456789", await File.ReadAllTextAsync(Target));
        Assert.Equal("bytes=6-", _server.Requests[2]["Range"]);
    }

    [Fact]
    public async Task A_rest_that_ends_early_for_good_is_not_a_whole_file()
    {
        Answer(() => Whole("0123456789", "0123"));
        Answer(() => Rest(4, "45"));
        Answer(() => Create(HttpStatusCode.RequestedRangeNotSatisfiable, "", isCut: false));

        await Assert.ThrowsAsync<IOException>(CopyToFileAsync);

        Assert.False(File.Exists(Target));
    }

    [Fact]
    public async Task A_connection_that_brings_nothing_is_the_last()
    {
        Answer(() => Whole("0123", "01"));
        Answer(() => Rest(2, "", isCut: true, length: 4));

        await Assert.ThrowsAsync<IOException>(CopyToFileAsync);

        Assert.Equal(2, _server.Requests.Count);
    }

    [Fact]
    public async Task A_body_that_stops_coming_is_a_timeout()
    {
        using var server = new StreamServer("application/pdf", ["01"], ScriptedStream.Never);
        await using var body = await server.Client(new() { StreamTimeout = TimeSpan.FromMilliseconds(20) }).OpenAsync(Manual);

        var exception = await Assert.ThrowsAsync<IOException>(() => body.CopyToAsync(Stream.Null));

        Assert.IsType<TimeoutException>(exception.InnerException);
    }

    [Fact]
    public async Task The_caller_who_cancels_gets_no_timeout()
    {
        using var server = new StreamServer("application/pdf", ["01"], ScriptedStream.Never);
        await using var body = await server.Client(new() { StreamTimeout = TimeSpan.FromMinutes(1) }).OpenAsync(Manual);
        using var canceled = new CancellationTokenSource(TimeSpan.FromMilliseconds(20));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => body.CopyToAsync(Stream.Null, canceled.Token));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void A_timeout_that_no_body_can_keep_is_refused(int milliseconds) =>
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new WorkshopClientOptions { StreamTimeout = TimeSpan.FromMilliseconds(milliseconds) });

    private async Task CopyToFileAsync()
    {
        await using var body = await _server.Client().OpenAsync(Manual);
        await body.CopyToFileAsync(Target, _progress);
    }

    private void Answer(Func<HttpResponseMessage> answer) => _answers.Enqueue(answer);

    private static HttpResponseMessage Whole(string content, string sent, string? tag = "\"v1\"")
    {
        var response = Create(HttpStatusCode.OK, sent, isCut: sent.Length < content.Length);
        response.Content.Headers.ContentLength = content.Length;
        if (tag is not null)
            response.Headers.ETag = EntityTagHeaderValue.Parse(tag);
        return response;
    }

    private static HttpResponseMessage Rest(int from, string sent, bool isCut = false, int length = 10)
    {
        var response = Create(HttpStatusCode.PartialContent, sent, isCut);
        response.Content.Headers.ContentRange = new(from, length - 1, length);
        return response;
    }

    private static HttpResponseMessage Create(HttpStatusCode status, string sent, bool isCut)
    {
        byte[][] pieces = sent.Length == 0 ? [] : [Encoding.UTF8.GetBytes(sent)];
        var body = new ScriptedStream(pieces, isCut ? _ => throw new IOException("The connection broke.") : null);
        return new(status) { Content = new StreamContent(body) };
    }

    private sealed class Progress : IProgress<long>
    {
        public List<long> Reports { get; } = [];

        public void Report(long value) => Reports.Add(value);
    }
}
