using ZoomGen.MockServer.Tool.Tests.Support;
using static ZoomGen.MockServer.Tool.Tests.Requests.SavedCollection;

namespace ZoomGen.MockServer.Tool.Tests.Requests;

/// <summary>The form of an operation has the body of the request of the saved response that was chosen.</summary>
public sealed class SavedBodyTests
{
    [Theory]
    [InlineData("json", """{ "name": "Ada", "age": 36 }""", """{ "name": "Bob", "more": [null] }""", """{"name":"Bob","more":[null]}""")]
    [InlineData("json", """{ "id": {{id}} }""", """{ "id": {{known}} }""", """{ "id": k }""")]
    [InlineData("text", "hello", "bye\n {{known}}", "bye\n k")]
    [InlineData("xml", "<a>1</a>", "<a>2</a>", "<a>2</a>")]
    public async Task A_raw_body_is_the_saved_one(string language, string documented, string saved, string expected)
    {
        await using var session = await WithAsync(Raw(documented, language), Raw(saved, language));

        var page = await session.GetExampleAsync(1, 0);
        var result = await session.SubmitAsync(page, page.Button("Send for 200"));

        Assert.EndsWith("\n\n" + expected, result.Text("pre.wire"), StringComparison.Ordinal);
        Assert.Null(result.TextOrNull(".remarks"));
        Assert.Null(result.TextOrNull(".fault"));
    }

    [Theory]
    [InlineData("text", "name=Bob", "Body is not JSON.name=Bob")]
    [InlineData("json", "", "It does not have the body that a client always sends.")]
    public async Task A_body_that_the_client_cannot_send_is_said(string language, string saved, string expected)
    {
        await using var session = await WithAsync(Raw("""{ "name": "Ada" }""", "json"), Raw(saved, language));

        var page = await session.GetExampleAsync(1, 0);

        Assert.Equal(expected, page.Text(".remarks li"));
        Assert.Contains("\"Ada\"", page.Area("value.Body").Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("urlencoded", "a=1&tag=x&tag=y&b=2")]
    [InlineData("formdata", null)]
    public async Task Form_fields_have_the_saved_values_by_their_keys(string mode, string? expected)
    {
        await using var session = await WithAsync(
            Form(mode, ("a", "0"), ("tag", "p"), ("tag", "q"), ("c", "9")),
            Form(mode, ("a", "1"), ("tag", "x"), ("tag", "y"), ("b", "2")));

        var page = await session.GetExampleAsync(1, 0);
        var wire = (await session.SubmitAsync(page, page.Button("Send for 200"))).Text("pre.wire");

        Assert.Equal("x\ny", page.Area("value.Tag").Value);
        if (expected is not null)
            Assert.EndsWith("\n\n" + expected, wire, StringComparison.Ordinal);
        else
            Assert.Equal(["a", "tag", "tag", "b"], wire.Split("name=\"").Skip(1).Select(part => part.Split('"')[0]));
    }

    [Fact]
    public async Task A_file_has_the_saved_name_and_keeps_the_documented_one_without_it()
    {
        const string Method = "\"method\": \"POST\", \"url\": \"https://h.test/files\"";
        await using var session = await ToolSession.WithTextAsync(Collection(
            $$"""{{Method}}, "body": { "mode": "file", "file": { "src": "/home/me/photo.png" } }""",
            $$"""{{Method}}, "body": { "mode": "file", "file": { "src": "/home/me/other.png" } }""",
            $$"""{{Method}}, "body": { "mode": "file", "file": {} }"""));

        Assert.Equal("other.png", (await session.GetExampleAsync(1, 0)).Line("value.Body").Value);
        Assert.Equal("photo.png", (await session.GetExampleAsync(1, 1)).Line("value.Body").Value);
    }

    [Theory]
    [InlineData("[]", "photo.png")]
    [InlineData("\"/me/other.png\"", "other.png")]
    public async Task A_file_in_a_form_keeps_the_documented_name_if_none_was_saved(string saved, string expected)
    {
        await using var session = await WithAsync(Upload("\"/me/photo.png\""), Upload(saved));

        var page = await session.GetExampleAsync(1, 0);

        Assert.Equal(expected, page.GetElementById("value.Photo")!.GetAttribute("value"));
        Assert.True(page.Line("value.Photo-send").IsChecked);

        static string Upload(string src) =>
            $$"""
            "method": "POST",
            "url": "https://h.test/photos",
            "body": { "mode": "formdata", "formdata": [{ "key": "photo", "type": "file", "src": {{src}} }] }
            """;
    }

    [Fact]
    public async Task A_graphql_query_and_its_variables_are_the_saved_ones()
    {
        const string Post = "\"method\": \"POST\", \"url\": \"https://h.test/graphql\"";
        await using var session = await ToolSession.WithTextAsync(Collection(
            $$"""{{Post}}, "body": { "mode": "graphql", "graphql": { "query": "{ a }", "variables": "{ \"id\": 1 }" } }""",
            $$"""{{Post}}, "body": { "mode": "graphql", "graphql": { "query": "{ b }", "variables": "{ \"id\": 2 }" } }"""));

        var page = await session.GetExampleAsync(1, 0);
        var result = await session.SubmitAsync(page, page.Button("Send for 200"));

        Assert.EndsWith("""{"query":"{ b }","variables":{"id":2}}""", result.Text("pre.wire"), StringComparison.Ordinal);
    }
}
