using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Requests;

/// <summary>Postman's <c>disableUrlEncoding</c>.</summary>
public sealed class KeepUrlTests
{
    private const string Marks = "!\"$&'()*+,-.:;<=>@[]^_`{|}~";

    [Fact]
    public async Task Literals_stay_as_they_are()
    {
        var sent = await KeptAsync((ref request) =>
        {
            request.WriteLiteral(Marks);
            request.WriteQueryLiteral(Marks);
        });

        Assert.Equal($"/{Marks}?{Marks}", sent.Target);
    }

    [Theory]
    [InlineData(Marks, Marks)]
    [InlineData("100%/%zz/a%2Fb", "100%/%zz/a%2Fb")]
    [InlineData("a?" + Marks, "a?" + Marks)]
    [InlineData("a b?c d", "a%20b?c%20d")]
    [InlineData("Zürich?東京=😀", "Z%C3%BCrich?%E6%9D%B1%E4%BA%AC=%F0%9F%98%80")]
    [InlineData("a\r\n\u0001\u007f?b\r\n\u0001\u007f", "a%0D%0A%01%7F?b%0D%0A%01%7F")]
    [InlineData("a\\b", "a/b")]
    [InlineData("a#b", "a")]
    public async Task Of_the_text_of_a_variable_only_what_http_needs_is_encoded(string variable, string expected)
    {
        var sent = await KeptAsync((ref request) => request.WriteVariable("baseUrl", variable));

        Assert.Equal("/" + expected, sent.Target);
    }

    [Theory]
    [InlineData(Marks, Marks)]
    [InlineData("a/b?c#d%e\\f", "a%2Fb%3Fc%23d%25e%5Cf")]
    [InlineData("a b", "a%20b")]
    [InlineData("ü 😀", "%C3%BC%20%F0%9F%98%80")]
    [InlineData("a\r\n\u007f", "a%0D%0A%7F")]
    public async Task The_value_of_a_path_variable_cannot_be_syntax_all_the_same(string value, string expected)
    {
        var sent = await KeptAsync((ref request) => request.WritePathVariable("id", value));

        Assert.Equal("/" + expected, sent.Target);
    }

    [Theory]
    [InlineData("!\"$'()*,-./:;<=>?@[\\]^_`{|}~", "!\"$'()*,-./:;<=>?@[\\]^_`{|}~")]
    [InlineData("a%b&c#d+e", "a%25b%26c%23d%2Be")]
    [InlineData("a b", "a%20b")]
    [InlineData("ü 😀", "%C3%BC%20%F0%9F%98%80")]
    [InlineData("a\r\n\u007f", "a%0D%0A%7F")]
    public async Task The_value_of_a_parameter_cannot_be_syntax_all_the_same(string value, string expected)
    {
        var sent = await KeptAsync((ref request) => request.WriteQuery("q", value));

        Assert.Equal("/?q=" + expected, sent.Target);
    }

    [Fact]
    public async Task The_value_of_a_path_variable_behind_a_base_with_a_query_cannot_be_a_parameter()
    {
        var sent = await KeptAsync((ref request) =>
        {
            request.WriteVariable("baseUrl", "a?b=1");
            request.WritePathVariable("id", "2&c=3<");
        });

        Assert.Equal("/a?b=12%26c=3<", sent.Target);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task A_value_that_would_change_the_path_is_refused_all_the_same(string value) =>
        await TestRequest.RefuseAsync<ArgumentException>((ref request) =>
        {
            request.DisableUrlEncoding();
            request.WriteVariable("baseUrl", "https://h.test/");
            request.WritePathVariable("id", value);
        });

    private static Task<SentRequest> KeptAsync(WriteRequest write) => TestRequest.SendAsync((ref request) =>
    {
        request.DisableUrlEncoding();
        request.WriteLiteral("https://h.test/");
        write(ref request);
    });
}
