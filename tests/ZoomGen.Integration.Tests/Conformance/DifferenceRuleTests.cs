using ZoomGen.Conformance;

namespace ZoomGen.Integration.Tests.Conformance;

/// <summary>Each rule explains what it is for, and refuses what looks like it.</summary>
public class DifferenceRuleTests
{
    private const string BearerOfTheCollection = """, "auth": { "type": "bearer", "bearer": [{ "key": "token", "value": "t" }] }""";

    [Fact]
    public async Task What_is_the_same_is_identical() =>
        AssertIs(Outcome.Identical, await Compare("""{ "method": "GET", "url": "https://h.test/a?b=1" }""", new("/a?b=1")));

    [Fact]
    public async Task D1_explains_credentials_for_an_auth_without_parameters() =>
        AssertIs("D1", await Compare(
            """{ "method": "GET", "url": "https://h.test/a", "auth": { "type": "bearer" } }""", new("/a"), BearerOfTheCollection));

    [Fact]
    public async Task D1_refuses_credentials_that_the_auth_of_the_collection_brings() =>
        AssertIs(Outcome.Different, await Compare("""{ "method": "GET", "url": "https://h.test/a" }""", new("/a"), BearerOfTheCollection));

    [Theory]
    [InlineData("words", "D2")]
    [InlineData("7", null)]
    [InlineData("", null)]
    public async Task D2_explains_a_value_that_contradicts_its_type(string recorded, string? rule) =>
        AssertIs(rule, await Compare(
            """{ "method": "GET", "url": { "raw": "", "protocol": "https", "host": ["h", "test"], "path": ["a"], "query": [{ "key": "n", "value": "5" }] } }""", new(
                $"/a?n={recorded}")));

    [Theory]
    [InlineData("<string>", "%3Cstring%3E", "D3")]
    [InlineData("<long>", "%3Clong%3E", "D3")]
    [InlineData("<boolean>", "%3Cboolean%3E", "D3")]
    // A word where the record has the placeholder of a truth value, and a word that is no type.
    [InlineData("x", "%3Cboolean%3E", null)]
    [InlineData("x", "%3Cunheard-of%3E", null)]
    public async Task D3_explains_a_value_for_a_placeholder_of_its_type(string documented, string recorded, string? rule) =>
        AssertIs(
            rule,
            await Compare(
                $$"""{ "method": "GET", "url": { "protocol": "https", "host": ["h", "test"], "path": ["a"], "query": [{ "key": "n", "value": "{{documented}}" }, { "key": "m", "value": "x" }] } }""",
                new($"/a?n={recorded}&m=x")));

    [Theory]
    [InlineData("a/b", "/a/b/z", "D4")]
    [InlineData("a?b=c", "/a?b=c/z", "D4")]
    [InlineData("a#b", "/a", "D4")]
    [InlineData("100%", "/100%/z", "D4")]
    [InlineData("..", "/../z", "D4")]
    // Ours encodes no more than syntax: any other difference in escapes is a fault.
    [InlineData("a:b", "/a%3Ab/z", null)]
    [InlineData("a/b", "/a/c/z", null)]
    [InlineData("a/b", "/a/b/y", null)]
    public async Task D4_explains_a_path_value_that_postman_let_act(string value, string recorded, string? rule) =>
        AssertIs(rule, await Compare(PathVariable(value), new(recorded)));

    [Theory]
    [InlineData("1+2", "1+2", "D4")]
    [InlineData("100%", "100%", "D4")]
    [InlineData("a/b", "a%2Fb", null)]
    [InlineData("a+b", "a%20b", null)]
    public async Task D4_explains_a_query_value_that_postman_let_act(string value, string recorded, string? rule) =>
        AssertIs(rule, await Compare(
            $$"""{ "method": "GET", "url": { "protocol": "https", "host": ["h", "test"], "path": ["a"], "query": [{ "key": "q", "value": "{{value}}" }] } }""", new(
                $"/a?q={recorded}")));

    [Theory]
    [InlineData("/x?y=1&z=2?q=1", "D4")]
    [InlineData("/x?y=1&z=2?q=2", null)]
    public async Task D4_explains_parameters_that_a_path_value_adds(string recorded, string? rule) =>
        AssertIs(rule, await Compare(
            """
            { "method": "GET", "url": { "protocol": "https", "host": ["h", "test"], "path": [":id"],
              "variable": [{ "key": "id", "value": "x?y=1&z=2" }], "query": [{ "key": "q", "value": "1" }] } }
            """,
            new(recorded)));

    [Theory]
    [InlineData("/a?k=1=v", "D4")]
    [InlineData("/a?k=2=v", null)]
    public async Task D4_explains_an_equals_sign_of_a_variable_in_a_key(string recorded, string? rule) =>
        AssertIs(rule, await Compare(
            """{ "method": "GET", "url": { "protocol": "https", "host": ["h", "test"], "path": ["a"], "query": [{ "key": "{{k}}", "value": "v" }] } }""",
            new(recorded),
            """, "variable": [{ "key": "k", "value": "k=1" }]"""));

    [Fact]
    public async Task D5_explains_escapes_in_the_name_of_a_part_and_refuses_another_name()
    {
        const string request =
            """{ "method": "POST", "url": "https://h.test/a", "body": { "mode": "formdata", "formdata": [{ "key": "a\"b", "value": "v", "type": "text" }] } }""";
        var sent = new Sent("/a", "POST") { Headers = [["Content-Type", "multipart/form-data; boundary=BOUNDARY"]] };

        AssertIs("D5", await Compare(request, sent with { Parts = [new { name = "a\"b", value = "v" }] }));
        AssertIs(Outcome.Different, await Compare(request, sent with { Parts = [new { name = "ab", value = "v" }] }));
    }

    [Theory]
    [InlineData("https://u:p@h.test/a", "Basic dTpw", "D5")]
    [InlineData("https://u:p@h.test/a", "Custom x", null)]
    [InlineData("https://h.test/a", "Basic dTpw", null)]
    public async Task D5_explains_user_info_that_is_not_sent(string url, string authorization, string? rule) =>
        AssertIs(rule, await Compare(
            $$"""{ "method": "GET", "url": "{{url}}" }""", new("/a", Url: url) { Headers = [["Authorization", authorization]] }));

    [Theory]
    [InlineData("apikey", """{ "key": "key", "value": "k" }, { "key": "value", "value": "v" }, { "key": "in", "value": "query" }""", "D5")]
    [InlineData("basic", """{ "key": "username", "value": "u" }, { "key": "password", "value": "p" }""", null)]
    public async Task D5_explains_user_info_beside_credentials_in_another_place(string type, string parameters, string? rule) =>
        AssertIs(rule, await Compare(
            $$"""{ "method": "GET", "url": "https://x:y@h.test/a", "auth": { "type": "{{type}}", "{{type}}": [{{parameters}}] } }""",
            new(type == "apikey" ? "/a?k=v" : "/a", Url: "https://x:y@h.test/a") { Headers = [["Authorization", "Basic eDp5"]] }));

    [Fact]
    public async Task D6_ignores_the_cache_control_that_postman_made_and_holds_to_one_of_the_items_own()
    {
        AssertIs(Outcome.Identical, await Compare("""{ "method": "GET", "url": "https://h.test/a" }""", new("/a")));
        AssertIs(Outcome.Different, await Compare(
            """{ "method": "GET", "url": "https://h.test/a", "header": [{ "key": "Cache-Control", "value": "max-age=0" }] }""", new("/a")));
    }

    [Theory]
    [InlineData("/:id/z", "D7")]
    [InlineData("/:other/z", null)]
    public async Task D7_explains_the_literal_name_of_a_path_variable_without_a_value(string recorded, string? rule) =>
        AssertIs(rule, await Compare(PathVariable(""), new(recorded)));

    [Theory]
    [InlineData("<string>", "<string>", "D14")]
    [InlineData("/tmp/a", "/tmp/b", null)]
    public async Task D14_explains_a_file_for_the_placeholder_of_its_path(string documented, string recorded, string? rule) =>
        AssertIs(rule, await Compare(
            $$"""{ "method": "POST", "url": "https://h.test/a", "body": { "mode": "formdata", "formdata": [{ "key": "f", "value": "{{documented}}", "type": "text", "description": "The path of the file." }] } }""",
            new("/a", "POST")
            {
                Headers = [["Content-Type", "multipart/form-data; boundary=BOUNDARY"]],
                Parts = [new { name = "f", value = recorded }],
            }));

    [Fact]
    public async Task Typed_json_is_compared_by_its_tokens_and_other_bodies_byte_for_byte()
    {
        const string json =
            """{ "method": "POST", "url": "https://h.test/a", "body": { "mode": "raw", "raw": "{ \"a\": 1 }", "options": { "raw": { "language": "json" } } } }""";
        const string text = """{ "method": "POST", "url": "https://h.test/a", "body": { "mode": "raw", "raw": "a  1" } }""";

        AssertIs(
            Outcome.Identical, await Compare(json, new("/a", "POST", "{ \"a\": 1 }") { Headers = [["Content-Type", "application/json"]] }));
        AssertIs(
            Outcome.Different, await Compare(json, new("/a", "POST", "{ \"a\": 2 }") { Headers = [["Content-Type", "application/json"]] }));
        AssertIs(Outcome.Different, await Compare(text, new("/a", "POST", "a 1") { Headers = [["Content-Type", "text/plain"]] }));
    }

    private static string PathVariable(string value) =>
        $$"""{ "method": "GET", "url": { "protocol": "https", "host": ["h", "test"], "path": [":id", "z"], "variable": [{ "key": "id", "value": "{{value}}" }] } }""";

    private static Task<RequestResult> Compare(string request, Sent sent, string others = "") =>
        RecordedCollection.CompareAsync(request, sent, others);

    private static void AssertIs(Outcome outcome, RequestResult result) => Assert.Equal(outcome, result.Outcome);

    private static void AssertIs(string? rule, RequestResult result)
    {
        if (rule is null)
            Assert.Equal(Outcome.Different, result.Outcome);
        else
            Assert.Equal([rule], result.Findings.Select(finding => finding.Rule).Distinct());
    }
}
