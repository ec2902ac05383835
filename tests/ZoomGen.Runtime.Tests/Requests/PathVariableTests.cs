using System.Globalization;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Requests;

public sealed class PathVariableTests
{
    [Theory]
    [InlineData("v1", "v1")]
    [InlineData("a b", "a%20b")]
    [InlineData("Zürich 東京", "Z%C3%BCrich%20%E6%9D%B1%E4%BA%AC")]
    [InlineData("😀", "%F0%9F%98%80")]
    [InlineData("a+b", "a+b")]
    [InlineData("a&b=c", "a&b=c")]
    [InlineData("a:b", "a:b")]
    [InlineData("a@b", "a@b")]
    [InlineData("a;b,c", "a;b,c")]
    [InlineData("a\"b'c", "a%22b'c")]
    [InlineData("[a]{b}<c>", "[a]%7Bb%7D%3Cc%3E")]
    [InlineData("a|b^c`d", "a|b^c%60d")]
    [InlineData("a\nb\tc", "a%0Ab%09c")]
    [InlineData("\u0001\u007f", "%01%7F")]
    [InlineData("  v  ", "%20%20v%20%20")]
    [InlineData("...", "...")]
    [InlineData(".a", ".a")]
    public async Task A_value_is_encoded_as_postman_encodes_a_path(string value, string expected)
    {
        var sent = await SendAsync(value);

        Assert.Equal($"/a/{expected}/z", sent.Target);
    }

    [Theory]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("a\\b", "a%5Cb")]
    [InlineData("a?b=c", "a%3Fb=c")]
    [InlineData("a#b", "a%23b")]
    [InlineData("100%", "100%25")]
    [InlineData("a%2Fb", "a%252Fb")]
    [InlineData("../..", "..%2F..")]
    [InlineData("%2e%2e", "%252e%252e")]
    public async Task A_value_is_data_and_never_syntax(string value, string expected)
    {
        var sent = await SendAsync(value);

        Assert.Equal($"/a/{expected}/z", sent.Target);
    }

    [Fact]
    public async Task A_lone_surrogate_becomes_the_replacement_character()
    {
        var sent = await SendAsync("a\ud800b");

        Assert.Equal("/a/a%EF%BF%BDb/z", sent.Target);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task A_value_that_would_change_the_path_is_refused_with_the_name_of_the_variable(string? value)
    {
        var exception = await TestRequest.RefuseAsync<ArgumentException>((ref request) =>
        {
            request.WriteVariable("baseUrl", "https://h.test/");
            request.WritePathVariable("gadgetId", value);
        });

        Assert.Equal("gadgetId", exception.ParamName);
        Assert.Contains("gadgetId", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behind_a_base_with_a_query_a_value_adds_no_parameter()
    {
        var sent = await TestRequest.SendAsync((ref request) =>
        {
            request.WriteVariable("baseUrl", "https://h.test/v1?key=1");
            request.WriteLiteral("/a/");
            request.WritePathVariable("id", "b&admin=1#+");
        });

        Assert.Equal("/v1?key=1/a/b%26admin=1%23%2B", sent.Target);
    }

    [Fact]
    public async Task Numbers_and_booleans_do_not_depend_on_the_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new("") { NumberFormat = new() { NumberDecimalSeparator = ",", NegativeSign = "~" } };
        try
        {
            var sent = await TestRequest.SendAsync((ref request) =>
            {
                request.WriteVariable("baseUrl", "https://h.test/");
                request.WritePathVariable("a", -9223372036854775808);
                request.WriteLiteral("/");
                request.WritePathVariable("b", 1.5);
                request.WriteLiteral("/");
                request.WritePathVariable("c", 10.50m);
                request.WriteLiteral("/");
                request.WritePathVariable("d", true);
                request.WriteQuery("e", 0.1);
                request.WriteQuery("f", 1.10m);
                request.WriteQuery("g", -1);
                request.WriteQuery("h", false);
            });

            Assert.Equal("/-9223372036854775808/1.5/10.50/true?e=0.1&f=1.10&g=-1&h=false", sent.Target);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static Task<SentRequest> SendAsync(string value) => TestRequest.SendAsync((ref request) =>
    {
        request.WriteVariable("baseUrl", "https://h.test");
        request.WriteLiteral("/a/");
        request.WritePathVariable("id", value);
        request.WriteLiteral("/z");
    });
}
