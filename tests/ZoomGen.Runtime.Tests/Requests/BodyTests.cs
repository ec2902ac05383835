using System.Text;
using ZoomGen.Buffers;
using ZoomGen.Requests.Bodies;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Requests;

public sealed class BodyTests
{
    [Theory]
    [InlineData(
        " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~",
        "%20%21%22%23%24%25%26%27%28%29%2A%2B%2C-.%2F%3A%3B%3C%3D%3E%3F%40%5B%5C%5D%5E_%60%7B%7C%7D~")]
    [InlineData("Zürich 東京 😀", "Z%C3%BCrich%20%E6%9D%B1%E4%BA%AC%20%F0%9F%98%80")]
    [InlineData("x%20y", "x%2520y")]
    [InlineData("x+y z", "x%2By%20z")]
    [InlineData("x\ny\r\nz", "x%0Ay%0D%0Az")]
    [InlineData("v\u0001\u007f", "v%01%7F")]
    [InlineData("x?y=1&z=2", "x%3Fy%3D1%26z%3D2")]
    [InlineData("azAZ09", "azAZ09")]
    [InlineData("", "")]
    public async Task A_value_of_a_form_is_encoded_as_postman_encodes_it(string value, string expected)
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) => request.StartUrlEncodedForm().WriteText("a"u8, value));

        Assert.Equal("a=" + expected, sent.Body);
        Assert.Equal("application/x-www-form-urlencoded", sent["Content-Type"]);
    }

    [Fact]
    public async Task Fields_keep_their_order_and_null_is_not_sent()
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) =>
        {
            var form = request.StartUrlEncodedForm();
            form.WriteText("none"u8, (string?)null);
            form.WriteText("a%20b"u8, 1);
            form.WriteText("a%20b"u8, 2.5);
            form.WriteJson("settings"u8, new UpdateStatusSettings { ShowLabel = true });
            form.WriteText("flag"u8, false);
            form.WriteText(""u8, 1.0m);
        });

        Assert.Equal("a%20b=1&a%20b=2.5&settings=%7B%22show_label%22%3Atrue%7D&flag=false&=1.0", sent.Body);
    }

    [Theory]
    [InlineData("a", "a=1")]
    [InlineData("a b&c=d", "a%20b%26c%3Dd=1")]
    [InlineData("\u00fc\"\r\n", "%C3%BC%22%0D%0A=1")]
    [InlineData("-._~", "-._~=1")]
    [InlineData("", "=1")]
    public async Task A_name_of_a_form_is_encoded_like_a_value(string name, string expected)
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) =>
        {
            var form = request.StartUrlEncodedForm();
            form.WriteText(form.EncodeName(name), "1");
        });

        Assert.Equal(expected, sent.Body);
    }

    [Fact]
    public async Task The_first_field_of_a_form_may_be_without_a_name_or_a_value()
    {
        var noName = await TestRequest.SendToAnywhereAsync((ref request) =>
        {
            var form = request.StartUrlEncodedForm();
            form.WriteText(""u8, "1");
            form.WriteText("a"u8, "");
        });
        var noValue = await TestRequest.SendToAnywhereAsync((ref request) =>
        {
            var form = request.StartUrlEncodedForm();
            form.WriteText("a"u8, "");
            form.WriteText("b"u8, 2);
        });

        Assert.Equal("=1&a=", noName.Body);
        Assert.Equal("a=&b=2", noValue.Body);
    }

    [Fact]
    public async Task Without_a_value_the_fallback_is_the_field()
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) =>
        {
            var form = request.StartUrlEncodedForm();
            form.WriteText("text"u8, (string?)null, "a b");
            form.WriteText("long"u8, (long?)null, "c");
            form.WriteText("double"u8, (double?)null, "d");
            form.WriteText("decimal"u8, (decimal?)null, "e");
            form.WriteText("bool"u8, (bool?)null, "f");
            form.WriteText("own"u8, false, "g");
        });

        Assert.Equal("text=a%20b&long=c&double=d&decimal=e&bool=f&own=false", sent.Body);
    }

    [Fact]
    public async Task What_only_parts_can_have_is_no_part_of_an_encoded_form()
    {
        var sent = await TestRequest.SendToAnywhereAsync(
            (ref request) => request.StartUrlEncodedForm().WriteText("a"u8, 1, contentType: "a/b", fileName: "c"));

        Assert.Equal("a=1", sent.Body);
        await TestRequest.RefuseAsync<NotSupportedException>(
            (ref request) => request.StartUrlEncodedForm().WriteFile("f"u8, ApiFile.FromText("a", "b")));
    }

    [Theory]
    [InlineData("{\r\n\t\"a\": 1\r\n}\r\n", "application/json")]
    [InlineData("{\"a\": ", "application/json")]
    [InlineData("Zürich 😀", "text/plain")]
    public async Task A_raw_body_is_sent_as_it_is_in_utf8(string body, string contentType)
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) => request.WriteRaw(body, contentType));

        Assert.Equal(body, sent.Body);
        Assert.Equal(contentType, sent["Content-Type"]);
    }

    [Fact]
    public async Task A_raw_body_may_be_larger_than_the_first_buffer()
    {
        var body = new string('ü', 100_000);

        var sent = await TestRequest.SendToAnywhereAsync((ref request) => request.WriteRaw(body, "text/plain"));

        Assert.Equal(body, sent.Body);
    }

    [Fact]
    public async Task An_empty_text_is_no_body()
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) => request.WriteRaw("", "text/plain"));

        Assert.Null(sent.Body);
        Assert.Null(sent["Content-Type"]);
    }

    [Fact]
    public async Task A_null_body_is_no_body()
    {
        var file = await TestRequest.SendToAnywhereAsync((ref request) => request.WriteFile(null));
        var raw = await TestRequest.SendToAnywhereAsync((ref request) => request.WriteRaw(null, "text/plain"));
        var json = await TestRequest.SendToAnywhereAsync((ref request) => request.WriteJson<UpdateStatusSettings>(null));

        Assert.Null(file.Body);
        Assert.Null(file["Content-Type"]);
        Assert.Null(raw.Body);
        Assert.Null(raw["Content-Type"]);
        Assert.Null(json.Body);
        Assert.Null(json["Content-Type"]);
    }

    [Fact]
    public async Task A_typed_body_is_compact_json()
    {
        var sent = await TestRequest.SendToAnywhereAsync(
            (ref request) => request.WriteJson(new UpdateStatusSettings { ShowLabel = false, DisplayName = "ü" }));

        Assert.Equal("""{"show_label":false,"display_name":"ü"}""", sent.Body);
        Assert.Equal("application/json", sent["Content-Type"]);
    }

    [Fact]
    public async Task A_body_can_be_sent_twice_as_a_redirect_or_a_replay_does()
    {
        using var content = new BufferedContent("text/plain");
        content.Buffer.Write("hello"u8);

        Assert.Equal("hello", await SerializeAsync(content));
        Assert.Equal("hello", await SerializeAsync(content));
        Assert.Equal("hello", await content.ReadAsStringAsync());
        using var synchronously = new MemoryStream();
        await using var stream = await content.ReadAsStreamAsync();
        await stream.CopyToAsync(synchronously);
        Assert.Equal("hello"u8.ToArray(), synchronously.ToArray());
    }

    [Fact]
    public void A_disposed_body_gives_its_buffer_back_once()
    {
        var buffer = new ByteBuffer();
        buffer.Write("hello"u8);

        buffer.Dispose();
        buffer.Dispose();

        Assert.Equal(0, buffer.Length);
        Assert.True(buffer.Written.IsEmpty);
    }

    // A server that answers before it has read the body, or a caller who gives up: the transport may still hold the bytes.
    [Fact]
    public async Task A_body_that_is_disposed_while_it_is_sent_keeps_its_bytes_until_it_is_out()
    {
        var content = new BufferedContent("text/plain");
        content.Buffer.Write("hello"u8);
        using var stream = new StuckStream();
        var sending = content.CopyToAsync(stream);

        content.Dispose();
        var held = Encoding.UTF8.GetString(stream.Held.Span);
        stream.Release();
        await sending;

        Assert.Equal("hello", held);
    }

    private static async Task<string> SerializeAsync(BufferedContent content)
    {
        using var stream = new MemoryStream();
        await content.CopyToAsync(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private sealed class StuckStream : MemoryStream
    {
        private readonly TaskCompletionSource _released = new();

        public ReadOnlyMemory<byte> Held { get; private set; }

        public void Release() => _released.SetResult();

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Held = buffer;
            return new(_released.Task);
        }
    }
}
