using System.Net;
using System.Net.Sockets;
using System.Text;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Requests.Bodies;

public sealed class ApiFileTests
{
    [Fact]
    public async Task Bytes_are_sent_as_they_are()
    {
        var sent = await SendAsync(ApiFile.FromBytes("a.bin", "\0\r\n--ü"u8.ToArray()));

        Assert.Equal("\0\r\n--ü", sent.Body);
        Assert.Equal("7", sent["Content-Length"]);
        Assert.Equal("application/octet-stream", sent["Content-Type"]);
    }

    [Fact]
    public async Task A_text_is_sent_in_utf8()
    {
        var sent = await SendAsync(ApiFile.FromText("a.txt", "Zürich 😀"));

        Assert.Equal("Zürich 😀", sent.Body);
        Assert.Equal("12", sent["Content-Length"]);
        Assert.Equal("text/plain", sent["Content-Type"]);
    }

    [Fact]
    public async Task A_file_of_the_disk_is_sent_by_the_last_part_of_its_path_and_again_at_each_call()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var path = Path.Combine(folder.FullName, "Zü pic.png");
            await File.WriteAllBytesAsync(path, [1, 2, 3]);
            var file = ApiFile.FromPath(path);

            var first = await SendAsync(file);
            var second = await SendAsync(file);

            Assert.Equal("Zü pic.png", file.Name);
            Assert.Equal("\u0001\u0002\u0003", first.Body);
            Assert.Equal("3", first["Content-Length"]);
            Assert.Equal("image/png", first["Content-Type"]);
            Assert.Equal("\u0001\u0002\u0003", second.Body);
            // Nothing holds the file open.
            File.Delete(path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_file_of_the_disk_that_has_changed_is_sent_as_it_is_now()
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, "123");
            var file = ApiFile.FromPath(path);
            await File.WriteAllTextAsync(path, "45678");

            var sent = await SendAsync(file);

            Assert.Equal(("45678", "5"), (sent.Body, sent["Content-Length"]));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task A_file_of_the_disk_that_is_gone_is_the_cause_of_the_failure()
    {
        var path = Path.GetTempFileName();
        var file = ApiFile.FromPath(path);
        File.Delete(path);

        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => SendAsync(file));

        Assert.IsType<FileNotFoundException>(exception.InnerException);
    }

    [Fact]
    public async Task A_stream_that_has_grown_is_sent_to_its_end()
    {
        using var stream = new MemoryStream();
        var file = ApiFile.FromStream("a.txt", stream);
        stream.Write("0123"u8);

        var sent = await SendAsync(file);

        Assert.Equal(("0123", "4"), (sent.Body, sent["Content-Length"]));
    }

    [Fact]
    public void A_path_where_there_is_no_file_is_refused_at_once() =>
        Assert.Throws<FileNotFoundException>(() => ApiFile.FromPath(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString())));

    [Fact]
    public void A_folder_is_no_file() => Assert.Throws<FileNotFoundException>(() => ApiFile.FromPath(Path.GetTempPath()));

    [Fact]
    public async Task A_stream_that_can_seek_is_sent_from_its_present_position_at_each_call()
    {
        using var stream = new MemoryStream("0123456789"u8.ToArray()) { Position = 4 };
        var file = ApiFile.FromStream("a.txt", stream);

        var first = await SendAsync(file);
        var second = await SendAsync(file);

        Assert.Equal("456789", first.Body);
        Assert.Equal("6", first["Content-Length"]);
        Assert.Equal("456789", second.Body);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task A_stream_that_stands_behind_its_end_holds_nothing()
    {
        using var stream = new MemoryStream("01"u8.ToArray()) { Position = 4 };

        var sent = await SendAsync(ApiFile.FromStream("a.txt", stream));

        Assert.Equal("", sent.Body);
        Assert.Equal("0", sent["Content-Length"]);
    }

    [Fact]
    public async Task A_stream_that_cannot_seek_is_sent_without_a_length()
    {
        await using var stream = ForwardOnly("01", "23");

        var sent = await SendAsync(ApiFile.FromStream("a.txt", stream));

        Assert.Equal("0123", sent.Body);
        Assert.Null(sent["Content-Length"]);
    }

    [Fact]
    public async Task A_form_with_a_stream_that_cannot_seek_has_no_length_either()
    {
        await using var stream = ForwardOnly("01");
        var file = ApiFile.FromStream("a.txt", stream);

        var sent = await TestRequest.SendToAnywhereAsync((ref request) => request.StartMultipartForm().WriteFile("f"u8, file));

        Assert.Contains("\r\n\r\n01\r\n--", sent.Body, StringComparison.Ordinal);
        Assert.Null(sent["Content-Length"]);
    }

    [Fact]
    public async Task A_stream_that_cannot_seek_is_not_sent_a_second_time()
    {
        await using var stream = ForwardOnly("0123");
        var file = ApiFile.FromStream("a.txt", stream);
        using var server = new Server();
        var client = server.Client();
        var request = new TestRequest((ref request) =>
        {
            request.WriteVariable("baseUrl", "https://h.test/x");
            var form = request.StartMultipartForm();
            form.WriteText("a"u8, "1");
            form.WriteFile("f"u8, file);
        });
        await client.SendAsync(request);

        await Assert.ThrowsAsync<InvalidOperationException>(() => client.SendAsync(request));

        Assert.Contains("0123", server.Request.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_factory_opens_the_content_for_each_call_and_nothing_holds_it_after()
    {
        var opened = new List<MemoryStream>();
        var file = ApiFile.FromFactory("a.txt", _ =>
        {
            opened.Add(new("0123"u8.ToArray()));
            return new(opened[^1]);
        });

        var first = await SendAsync(file);
        var second = await SendAsync(file);

        Assert.Equal(("0123", "0123"), (first.Body, second.Body));
        Assert.Equal([false, false], opened.Select(stream => stream.CanRead));
        Assert.Null(first["Content-Length"]);
    }

    [Fact]
    public async Task The_length_of_a_factory_is_sent_if_it_is_known()
    {
        var sent = await SendAsync(ApiFile.FromFactory("a.txt", _ => new(new MemoryStream("0123"u8.ToArray())), length: 4));

        Assert.Equal("4", sent["Content-Length"]);
    }

    [Fact]
    public async Task Progress_counts_the_bytes_of_the_whole_body()
    {
        var progress = new Reports();
        using var server = new Server();
        await server.Client().SendAsync(new TestRequest((ref request) =>
        {
            request.WriteVariable("baseUrl", "https://h.test/x");
            request.StartMultipartForm().WriteFile("f"u8, ApiFile.FromText("a.txt", "0123"));
        })
        {
            CallOptions = new() { UploadProgress = progress },
        });

        Assert.Equal(server.Request.Body!.Length, progress.Values[^1]);
        Assert.Equal(progress.Values.Order(), progress.Values);
    }

    // Over a real connection HttpClient would take the failure for one of the connection.
    [Fact]
    public async Task A_stream_that_is_used_up_is_found_out_before_anything_is_sent()
    {
        await using var stream = ForwardOnly("0123");
        var file = ApiFile.FromStream("a.txt", stream);
        await file.CopyToAsync(Stream.Null, default);
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var http = new HttpClient();
        var client = new WorkshopClient(http);

        await Assert.ThrowsAsync<InvalidOperationException>(() => client.SendAsync(To(listener, file)));

        Assert.False(listener.Pending());
    }

    [Fact]
    public async Task Over_a_connection_a_stream_that_cannot_seek_goes_out_in_chunks()
    {
        await using var stream = ForwardOnly("0123");
        var file = ApiFile.FromStream("a.txt", stream);
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var http = new HttpClient();

        var client = new WorkshopClient(http);

        var received = await ReceiveAsync(listener, () => client.SendAsync(To(listener, file)));

        Assert.Contains("Transfer-Encoding: chunked\r\n", received, StringComparison.Ordinal);
        Assert.DoesNotContain("Content-Length", received, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n4\r\n0123\r\n0\r\n\r\n", received, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pic.png", "file:pic.png", "image/png")]
    [InlineData("README", "file:README", "application/octet-stream")]
    [InlineData("Zü.txt", "file:Zü.txt", "text/plain")]
    [InlineData("", "", null)]
    public async Task A_placeholder_is_a_text_that_names_the_file(string name, string body, string? contentType)
    {
        var file = ApiFile.CreatePlaceholder(name);

        var sent = await SendAsync(file);

        Assert.Equal(name, file.Name);
        Assert.Equal(body, sent.Body);
        Assert.Equal(contentType, sent["Content-Type"]);
    }

    [Fact]
    public async Task A_placeholder_that_is_sent_by_another_name_keeps_text_and_type_of_its_own()
    {
        var file = ApiFile.CreatePlaceholder("a.txt", "other.bin");

        var sent = await SendAsync(file);

        Assert.Equal("other.bin", file.Name);
        Assert.Equal("file:a.txt", sent.Body);
        Assert.Equal("text/plain", sent["Content-Type"]);
    }

    [Theory]
    [InlineData("a.png", "image/png")]
    [InlineData("a.PNG", "image/png")]
    [InlineData("a.tar.gz", "application/gzip")]
    [InlineData("a.json", "application/json")]
    [InlineData("a.unknown", "application/octet-stream")]
    [InlineData("README", "application/octet-stream")]
    [InlineData(".png", "image/png")]
    [InlineData("png", "application/octet-stream")]
    [InlineData("a.", "application/octet-stream")]
    [InlineData("a.png/b", "application/octet-stream")]
    [InlineData("", null)]
    [InlineData(null, null)]
    public async Task Without_a_type_of_its_own_a_file_has_that_of_its_extension(string? name, string? expected)
    {
        var sent = await SendAsync(ApiFile.FromText(name, "x"));

        Assert.Equal("x", sent.Body);
        Assert.Equal(expected, sent["Content-Type"]);
    }

    [Fact]
    public async Task A_type_of_its_own_counts_more_than_the_extension()
    {
        using var stream = new MemoryStream();
        await using var forwardOnly = ForwardOnly();
        var path = Path.GetTempFileName();
        try
        {
            Assert.Equal("image/png", (await SendAsync(ApiFile.FromBytes("a.txt", default, "image/png")))["Content-Type"]);
            Assert.Equal("image/png", (await SendAsync(ApiFile.FromText("a.txt", "", "image/png")))["Content-Type"]);
            Assert.Equal("image/png", (await SendAsync(ApiFile.FromText(null, "", "image/png")))["Content-Type"]);
            Assert.Equal("image/png", (await SendAsync(ApiFile.FromPath(path, "image/png")))["Content-Type"]);
            Assert.Equal("image/png", (await SendAsync(ApiFile.FromStream("a.txt", stream, "image/png")))["Content-Type"]);
            Assert.Equal("image/png", (await SendAsync(ApiFile.FromStream("a.txt", forwardOnly, "image/png")))["Content-Type"]);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("image/png\r\nX-B: 1")]
    [InlineData("image/png\n")]
    [InlineData("image/png\0")]
    [InlineData("東京")]
    public async Task A_type_that_no_header_can_hold_is_refused_before_anything_is_sent(string contentType)
    {
        var file = ApiFile.FromText("a.png", "x", contentType);

        var asBody = await TestRequest.RefuseAsync<ArgumentException>((ref request) =>
        {
            request.WriteVariable("baseUrl", "https://h.test/x");
            request.WriteFile(file);
        });
        var asPart = await TestRequest.RefuseAsync<ArgumentException>((ref request) =>
        {
            request.WriteVariable("baseUrl", "https://h.test/x");
            request.StartMultipartForm().WriteFile("f"u8, file);
        });

        Assert.Contains("Content-Type", asBody.Message, StringComparison.Ordinal);
        Assert.Contains("Content-Type", asPart.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_there_cannot_be_a_file()
    {
        Assert.Throws<ArgumentNullException>(() => ApiFile.FromText("a", null!));
        Assert.Throws<ArgumentNullException>(() => ApiFile.FromStream("a", null!));
        Assert.Throws<ArgumentNullException>(() => ApiFile.FromPath(null!));
        Assert.Throws<ArgumentException>(() => ApiFile.FromPath(""));
        Assert.Throws<ArgumentNullException>(() => ApiFile.CreatePlaceholder(null!));
    }

    private static ScriptedStream ForwardOnly(params string[] pieces) => new([.. pieces.Select(Encoding.UTF8.GetBytes)]);

    private static Task<SentRequest> SendAsync(ApiFile file) => TestRequest.SendToAnywhereAsync((ref request) => request.WriteFile(file));

    private static TestRequest To(TcpListener listener, ApiFile file)
    {
        var url = $"http://{listener.LocalEndpoint}/x";
        return new((ref request) =>
        {
            request.WriteVariable("baseUrl", url);
            request.WriteFile(file);
        });
    }

    /// <summary>What comes over a connection, until a chunked body ends.</summary>
    private static async Task<string> ReceiveAsync(TcpListener listener, Func<Task> send)
    {
        var sending = send();
        using var connection = await listener.AcceptTcpClientAsync();
        await using var stream = connection.GetStream();
        var text = "";
        var buffer = new byte[4096];
        while (!text.EndsWith("0\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(buffer) is var read and > 0)
            text += Encoding.UTF8.GetString(buffer, 0, read);
        await stream.WriteAsync("HTTP/1.1 204 No Content\r\n\r\n"u8.ToArray());
        await sending;
        return text;
    }

    private sealed class Reports : IProgress<long>
    {
        public List<long> Values { get; } = [];

        public void Report(long value) => Values.Add(value);
    }
}
