using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Collection.Items;

/// <summary>Bodies in shapes that Postman takes, and those that it takes for none.</summary>
public class BodyReaderTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("{}")]
    [InlineData("""{ "mode": "" }""")]
    [InlineData("""{ "mode": "raw" }""")]
    [InlineData("""{ "mode": "raw", "raw": 5 }""")]
    [InlineData("""{ "mode": "raw", "raw": "x", "disabled": true }""")]
    public void A_body_that_says_nothing_is_none(string body) => Assert.Null(Read(body));

    [Fact]
    public void An_empty_text_is_a_body() => Assert.Equal("", Assert.IsType<RawBodyNode>(Read("""{ "mode": "raw", "raw": "" }""")).Text);

    [Theory]
    [InlineData("\"x\"")]
    [InlineData("""{ "mode": "raw", "raw": "x" }""")]
    [InlineData("""{ "mode": "unheard of", "raw": "x" }""")]
    public void A_text_is_raw(string body) =>
        Assert.Equal(("x", null), Assert.IsType<RawBodyNode>(Read(body)) is var raw ? (raw.Text, raw.Language) : default);

    [Fact]
    public void Json_in_place_of_a_text_is_its_text() =>
        Assert.Equal("""{"a":[1,null]}""", Assert.IsType<RawBodyNode>(Read("""{ "mode": "raw", "raw": { "a": [1, null] } }""")).Text);

    [Theory]
    [InlineData("""[{ "key": "a", "value": "1" }, { "key": "b", "value": "" }]""")]
    [InlineData("""{ "a": "1", "b": null }""")]
    [InlineData("\"a=1&b\"")]
    public void A_form_is_rows_or_members_or_a_text(string form) =>
        Assert.Equal(
            [("a", "1"), ("b", "")],
            Assert.IsType<FormBodyNode>(Read($$"""{ "mode": "urlencoded", "urlencoded": {{form}} }""")).Fields
                .Select(field => (field.Key, field.Value ?? "null")));

    // As recorded from Postman's engine.
    [Theory]
    [InlineData("urlencoded", """["x", 1.50, true, null, ""]""", "f=x f=1.5 f=true f= f=")]
    [InlineData("urlencoded", "[]", "")]
    [InlineData("urlencoded", "1.50", "f=1.5")]
    [InlineData("urlencoded", "true", "f=true")]
    [InlineData("urlencoded", "null", "f=")]
    [InlineData("formdata", """["x", 1]""", """f=["x",1]""")]
    [InlineData("formdata", """{ "a": 1 }""", """f={"a":1}""")]
    [InlineData("formdata", "false", "f=false")]
    public void A_value_that_is_not_a_text_is_sent_as_postman_sends_it(string mode, string value, string rows) =>
        Assert.Equal(rows, Rows(mode, value));

    [Fact]
    public void An_object_in_an_encoded_form_is_reported_and_has_no_text() =>
        Assert.Equal("f=", Rows("urlencoded", """{ "a": 1 }""", "ZG0009 zoom.postman_collection.json(3,156)"));

    [Theory]
    [InlineData("urlencoded", "null")]
    [InlineData("formdata", "")]
    public void A_name_that_is_null_is_sent_by_its_name_in_an_encoded_form_alone(string mode, string key) =>
        Assert.Equal(
            key,
            Assert.IsType<FormBodyNode>(
                Read($$"""{ "mode": "{{mode}}", "{{mode}}": [{ "key": null, "value": "1" }] }""")).Fields.Single().Key);

    [Theory]
    [InlineData("""{ "src": "/a/b.txt" }""", "/a/b.txt", null)]
    [InlineData("\"/a/b.txt\"", "/a/b.txt", null)]
    [InlineData("""{ "src": "", "content": "AA==" }""", null, "AA==")]
    [InlineData("""{ "src": "/a", "content": "AA==" }""", "/a", null)]
    [InlineData("""{ "content": "" }""", null, null)]
    [InlineData("""{ "content": {} }""", null, null)]
    [InlineData("[]", null, null)]
    public void A_file_is_a_path_or_else_its_content(string file, string? path, string? content)
    {
        var source = Assert.IsType<FileBodyNode>(Read($$"""{ "mode": "file", "file": {{file}} }""")).File;

        Assert.Equal((path, content), (source.Paths.SingleOrDefault(), source.Content));
    }

    [Theory]
    [InlineData("""["a"]""", false)]
    [InlineData("""["a", "b"]""", true)]
    [InlineData("""["a", null]""", true)]
    public void Several_paths_are_a_list(string src, bool expected) =>
        Assert.Equal(
            expected,
            Assert.IsType<FormBodyNode>(
                Read(
                    $$"""{ "mode": "formdata", "formdata": [{ "key": "f", "type": "file", "src": {{src}} }] }"""))
                .Fields.Single().Files!.IsList);

    [Theory]
    [InlineData("\"query\"")]
    [InlineData("[]")]
    [InlineData("null")]
    public void GraphQl_that_is_no_object_has_no_members(string graphQl) =>
        Assert.Equal(
            (null, null, null),
            Assert.IsType<GraphQlBodyNode>(Read($$"""{ "mode": "graphql", "graphql": {{graphQl}} }""")) is var body
                ? (body.Query, body.OperationName, body.Variables)
                : default);

    [Theory]
    [InlineData("""{ "a": 1 }""", """{"a":1}""")]
    [InlineData("\"{}\"", "{}")]
    [InlineData("\"\"", null)]
    public void The_variables_of_graphql_are_text(string variables, string? expected) =>
        Assert.Equal(
            expected,
            Assert.IsType<GraphQlBodyNode>(Read($$"""{ "mode": "graphql", "graphql": { "variables": {{variables}} } }""")).Variables);

    private static string Rows(string mode, string value, params string[] diagnostics) => string.Join(
        " ",
        Assert.IsType<FormBodyNode>(Read($$"""{ "mode": "{{mode}}", "{{mode}}": [{ "key": "f", "value": {{value}} }] }""", diagnostics))
            .Fields.Select(field => $"{field.Key}={field.Value}"));

    private static BodyNode? Read(string body, params string[] diagnostics) =>
        Assert.IsType<RequestNode>(
            Stages.Document(
                Collections.With(
                    Collections.Request("Post", $$"""{ "method": "POST", "url": "https://a.test", "body": {{body}} }""")),
                diagnostics).Items
                .Single()).Body;
}
