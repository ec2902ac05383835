using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Requests;

public sealed class QueryTests
{
    [Theory]
    [InlineData("x&y", "x%26y")]
    [InlineData("x=y", "x=y")]
    [InlineData("x#y", "x%23y")]
    [InlineData("x y", "x%20y")]
    [InlineData("Zürich 東京 😀", "Z%C3%BCrich%20%E6%9D%B1%E4%BA%AC%20%F0%9F%98%80")]
    [InlineData("https://x.test/a?b=c&d=e#f", "https://x.test/a?b=c%26d=e%23f")]
    [InlineData("{\"a\":\"b c\"}", "{%22a%22:%22b%20c%22}")]
    [InlineData("[1,2]", "[1,2]")]
    [InlineData("\u0001\u007f", "%01%7F")]
    [InlineData("", "")]
    [InlineData("'<>", "%27%3C%3E")]
    [InlineData("!$()*,-./:;?@[\\]^_`{|}~", "!$()*,-./:;?@[\\]^_`{|}~")]
    public async Task A_value_is_encoded_as_postman_encodes_a_query(string value, string expected)
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) => request.WriteQuery("a", value));

        Assert.Equal($"/x?a={expected}", sent.Target);
    }

    [Theory]
    [InlineData("1+2", "1%2B2")]
    [InlineData("100%", "100%25")]
    [InlineData("x%20y", "x%2520y")]
    public async Task A_value_is_data_where_postman_has_syntax(string value, string expected)
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) => request.WriteQuery("a", value));

        Assert.Equal($"/x?a={expected}", sent.Target);
    }

    [Fact]
    public async Task Parameters_keep_their_order_and_null_is_not_sent()
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) =>
        {
            request.WriteQuery("none", (string?)null);
            request.WriteQuery("a", 1);
            request.WriteQuery("gone", (long?)null);
            request.WriteQueryLiteral("flag");
            request.WriteQuery("a", "2");
            request.WriteQuery("off", (bool?)null);
            request.WriteQueryLiteral("kind=all");
        });

        Assert.Equal("/x?a=1&flag&a=2&kind=all", sent.Target);
    }

    [Fact]
    public async Task Without_any_value_there_is_no_question_mark()
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) => request.WriteQuery("a", (decimal?)null));

        Assert.Equal("/x", sent.Target);
    }

    [Fact]
    public async Task An_encoded_key_is_sent_as_it_is()
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) => request.WriteQuery("f[name]%20%3D", "1"));

        Assert.Equal("/x?f[name]%20%3D=1", sent.Target);
    }

    [Fact]
    public async Task Without_a_value_the_fallback_is_sent_as_data_too()
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) =>
        {
            request.WriteQuery("text", (string?)null, fallback: "a&b");
            request.WriteQuery("long", (long?)null, fallback: "c");
            request.WriteQuery("double", (double?)null, fallback: "d");
            request.WriteQuery("decimal", (decimal?)null, fallback: "e");
            request.WriteQuery("bool", (bool?)null, fallback: "f");
            request.WriteQuery("own", false, fallback: "g");
            request.WriteQuery("empty", "", fallback: "h");
            request.WriteQuery("none", (string?)null, fallback: null);
        });

        Assert.Equal("/x?text=a%26b&long=c&double=d&decimal=e&bool=f&own=false&empty=", sent.Target);
    }

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a=b&c#d", "a%3Db%26c%23d")]
    [InlineData("f[name] 1", "f[name]%201")]
    [InlineData("\"'<>", "%22%27%3C%3E")]
    [InlineData("a%20b+c?", "a%20b+c?")]
    [InlineData("Zü 😀", "Z%C3%BC%20%F0%9F%98%80")]
    [InlineData("a\r\n\u007f", "a%0D%0A%7F")]
    [InlineData("", "")]
    public void In_a_key_an_equals_sign_is_data_too(string name, string expected) =>
        Assert.Equal(expected, RequestWriter.EncodeQueryName(name));

    [Fact]
    public void A_key_may_be_longer_than_the_first_buffer() =>
        Assert.Equal(string.Concat(Enumerable.Repeat("%3D", 1000)), RequestWriter.EncodeQueryName(new('=', 1000)));

    [Fact]
    public async Task Behind_a_fragment_nothing_is_sent()
    {
        var sent = await TestRequest.SendAsync((ref request) =>
        {
            request.WriteVariable("baseUrl", "https://h.test/a#part");
            request.WriteQuery("b", "c d");
        });

        Assert.Equal("/a", sent.Target);
    }

    // What the text of a variable brings is encoded less than a value: it may be syntax.
    [Theory]
    [InlineData("a?q=a+b c%20d", "/a?q=a+b%20c%20d")]
    [InlineData("a?q=x?y=1&z='2'", "/a?q=x?y=1&z=%272%27")]
    [InlineData("100%/%zz/a%2Fb", "/100%/%zz/a%2Fb")]
    [InlineData("a\\b", "/a/b")]
    [InlineData(" !\"$&'()*+,-.:;<=>@[]^_`{|}~", "/%20!%22$&'()*+,-.:;%3C=%3E@[]^_%60%7B|%7D~")]
    [InlineData("a\u0001\u007fb?k=v\u0001\u007f", "/a%01%7Fb?k=v%01%7F")]
    public async Task The_text_of_a_variable_is_encoded_by_the_component_it_falls_into(string variable, string expected)
    {
        var sent = await TestRequest.SendAsync((ref request) =>
        {
            request.WriteLiteral("https://h.test/");
            request.WriteVariable("baseUrl", variable);
        });

        Assert.Equal(expected, sent.Target);
    }
}
