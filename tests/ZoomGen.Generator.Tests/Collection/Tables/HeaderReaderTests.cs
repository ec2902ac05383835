using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Collection.Tables;

/// <summary>Values that are no texts, as other exporters write them, and what Postman's engine was recorded to send for them.</summary>
public class HeaderReaderTests
{
    [Theory]
    [InlineData("""["x", 1.50, true, null]""", "x 1.5 true null")]
    [InlineData("[]", "")]
    [InlineData("1.50", "1.5")]
    [InlineData("false", "false")]
    [InlineData("null", "null")]
    public void A_value_that_is_not_a_text_is_sent_as_postman_sends_it(string value, string values) => Assert.Equal(values, Read(value));

    [Theory]
    [InlineData("""{ "a": 1 }""", "", "ZG0009 zoom.postman_collection.json(3,118)")]
    [InlineData("""["x", { "a": 1 }]""", "x", "ZG0009 zoom.postman_collection.json(3,124)")]
    [InlineData("""["x", ["y"]]""", "x", "ZG0009 zoom.postman_collection.json(3,124)")]
    public void A_value_without_a_text_is_reported_and_not_sent(string value, string values, string diagnostic) =>
        Assert.Equal(values, Read(value, diagnostic));

    private static string Read(string value, params string[] diagnostics)
    {
        var request = $$"""{ "method": "GET", "url": "https://a.test", "header": [{ "key": "A", "value": {{value}} }] }""";
        var item = Stages.Document(Collections.With(Collections.Request("Get", request)), diagnostics).Items.Single();
        return string.Join(" ", Assert.IsType<RequestNode>(item).Headers.Select(row => row.Value));
    }
}
