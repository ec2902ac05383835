using System.Net;
using System.Text;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Responses;

public sealed class JsonCharsetTests
{
    private const string Name = "Zürich 東京";

    public static TheoryData<string, string, bool> Charsets => new()
    {
        { "utf-8", "application/json", false },
        { "utf-8", "application/json", true },
        { "utf-8", "application/json; charset=utf-8", true },
        { "utf-8", "application/json; charset=\"UTF-8\"", false },
        { "utf-8", "application/json; charset=utf8", false },
        { "utf-8", "application/json; charset=unknown", false },
        { "utf-8", "application/json; charset=utf-16", false },
        { "utf-16", "application/json; charset=utf-16", true },
        { "utf-16", "application/json; charset=utf-16", false },
        { "utf-16", "application/json; charset=utf-16le", false },
        { "utf-16", "application/json", true },
        { "utf-16", "application/json", false },
        { "utf-16", "application/json; charset=utf-8", true },
        { "utf-16", "application/json; charset=iso-8859-1", true },
        { "utf-16BE", "application/json; charset=utf-16be", false },
        { "utf-16BE", "application/json; charset=utf-16", true },
        { "utf-16BE", "application/json; charset=utf-16", false },
        { "utf-16BE", "application/json", true },
        { "utf-32", "application/json", true },
        { "utf-32", "application/json; charset=utf-32", false },
        { "utf-32BE", "application/json; charset=utf-32be", false },
    };

    [Theory]
    [MemberData(nameof(Charsets))]
    public async Task Json_is_read_in_its_charset(string charset, string contentType, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(charset);
        var body = encoding.GetBytes($$"""{"manual_url":"https://a.test","name":"{{Name}}"}""");
        using var server = new Server(() => new(HttpStatusCode.OK)
        {
            Content = Server.Bytes(hasMark ? [.. encoding.GetPreamble(), .. body] : body, contentType),
        });

        var response = await server.Client().Gadgets.GetManualResponseAsync(new() { GadgetId = "1" });

        Assert.Equal("https://a.test", Assert.IsType<GetManualResponse.Ok>(response).Body.ManualUrl);
        Assert.Equal(Name, response.ReadJsonElement().GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("ISO-8859-1")]
    [InlineData("latin1")]
    public async Task Latin_1_is_one_of_them(string charset)
    {
        var response = await ReadAsync(Encoding.Latin1.GetBytes("\"Zürich\""), $"application/json; charset={charset}");

        Assert.Equal("Zürich", response.ReadJsonElement().GetString());
    }

    [Fact]
    public async Task A_charset_that_the_program_has_registered_is_one_of_them()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

        var response = await ReadAsync([(byte)'"', 0x80, (byte)'"'], "application/json; charset=windows-1252");

        Assert.Equal("€", response.ReadJsonElement().GetString());
    }

    [Fact]
    public async Task Errors_are_read_in_their_charset()
    {
        var body = Encoding.Unicode.GetBytes("""{"code":7,"message":"Zürich"}""");
        using var server = new Server(() => new(HttpStatusCode.BadRequest) { Content = Server.Bytes(body, "application/json") });

        var response = await server.Client().Gadgets.GetManualResponseAsync(new() { GadgetId = "1" });

        Assert.Equal("Zürich", response.Error?.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF{")]
    [InlineData("{")]
    public async Task What_is_no_json_is_unreadable_in_any_charset(string text)
    {
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32 })
        {
            var response = await ReadAsync(encoding.GetBytes(text), "application/json");

            Assert.Throws<UnreadableResponseException>(() => response.ReadJsonElement());
        }
    }

    private static async Task<TestResponse> ReadAsync(byte[] body, string contentType)
    {
        using var server = new Server(() => new(HttpStatusCode.OK) { Content = Server.Bytes(body, contentType) });
        return await server.Client().SendAsync(new TestRequest((ref request) => request.WriteVariable("baseUrl", "https://h.test/x")));
    }
}
