using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Collection.Items;

public class SavedResponseReaderTests
{
    [Theory]
    [InlineData("200", 200)]
    [InlineData("\"299\"", 299)]
    public void A_code_is_three_digits_as_a_number_or_a_text(string code, int expected)
    {
        var response = Read($"\"code\": {code}");

        Assert.Equal((expected, true), (response.Code, response.HasCode));
    }

    [Theory]
    [InlineData("99")]
    [InlineData("1000")]
    [InlineData("200.5")]
    [InlineData("{}")]
    public void Another_code_is_reported_and_is_none(string code)
    {
        var response = Read($"\n\"code\": {code}", "ZG0009 zoom.postman_collection.json(4,9)");

        Assert.Equal((null, true), (response.Code, response.HasCode));
    }

    [Theory]
    [InlineData("\"body\": \"x\"")]
    [InlineData("\"code\": null")]
    [InlineData("\"code\": \"default\"")]
    public void A_missing_code_is_told_from_a_wrong_one(string members)
    {
        var response = Read(members);

        Assert.Equal((null, false), (response.Code, response.HasCode));
    }

    [Theory]
    [InlineData("\"status\": \"404\"", 404)]
    [InlineData("\"status\": \"Not Found\"", null)]
    [InlineData("\"name\": \"404 - No such user\"", 404)]
    [InlineData("\"name\": \"404\"", 404)]
    [InlineData("\"name\": \"404 - No such user\", \"status\": \"410\"", 410)]
    [InlineData("\"name\": \"1001 - No such user\"", null)]
    [InlineData("\"name\": \"700 users\"", null)]
    [InlineData("\"name\": \"404 - No such user\", \"code\": 400", 400)]
    public void Without_a_code_a_number_in_the_status_or_at_the_start_of_the_name_is_the_code(string members, int? expected) =>
        Assert.Equal(expected, Read(members).Code);

    [Theory]
    [InlineData("\"a\"", "a")]
    [InlineData("5", "5")]
    [InlineData("""{ "a": [1.50, null] }""", """{"a":[1.5,null]}""")]
    [InlineData("null", null)]
    public void A_body_is_a_text_or_json_as_text(string body, string? expected) => Assert.Equal(expected, Read($"\"body\": {body}").Body);

    [Theory]
    [InlineData("""[{ "key": "content-type ", "value": "text/plain" }, { "key": "Content-Type", "value": "b" }]""")]
    [InlineData("""["X-A: 1", "Content-Type: text/plain"]""")]
    [InlineData("\"X-A: 1\\nContent-Type: text/plain\"")]
    [InlineData("""[{ "key": "Content-Type", "value": "off", "disabled": true }, { "key": "Content-Type", "value": "text/plain" }]""")]
    public void The_content_type_is_the_first_header_of_that_name_that_is_enabled(string header) =>
        Assert.Equal("text/plain", Read($"\"header\": {header}").ContentType);

    [Fact]
    public void Several_links_are_one_list() =>
        Assert.Equal("<a>, <b>", Read("""  "header": [{ "key": "Link", "value": "<a>" }, { "key": "link", "value": "<b>" }]""").Link);

    [Theory]
    [InlineData("\"id\": \"a\", \"_postman_id\": \"b\"", "a")]
    [InlineData("\"_postman_id\": \"b\"", "b")]
    [InlineData("\"name\": \"n\"", null)]
    public void The_id_has_two_names(string members, string? expected) => Assert.Equal(expected, Read(members).Id);

    private static SavedResponseNode Read(string members, params string[] diagnostics)
    {
        var item = Collections.Request("Get", """{ "url": "https://a.test" }""", $$"""{ {{members}} }""");
        return Assert.IsType<RequestNode>(Stages.Document(Collections.With(item), diagnostics).Items.Single()).Responses.Single();
    }
}
