using ZoomGen.Generator.Declarations.Clients;
using ZoomGen.Generator.Tests.Support;
using static ZoomGen.Generator.Tests.Support.EmittedClient;

namespace ZoomGen.Generator.Tests.EmittedCode;

/// <summary>What a client does with the variables of a collection, compiled and run.</summary>
public class VariableTests
{
    // Variables of this type are options without a default, and are not reported.
    private const string Variables =
        """ "variable": [{ "key": "x", "type": "secret" }, { "key": "y", "type": "secret" }, { "key": "given", "value": "G" }] """;

    [Theory]
    [InlineData("https://a.test/videos/{{videoId}}", "https://a.test/videos/a%2Fb")]
    [InlineData("https://a.test/videos/{{videoId}}/clips", "https://a.test/videos/a%2Fb/clips")]
    [InlineData("https://a.test/videos/{{videoId}}.json", "https://a.test/videos/a%2Fb.json")]
    [InlineData("https://a.test/videos({{videoId}})", "https://a.test/videos(a%2Fb)")]
    public void A_variable_in_the_path_of_one_resource_is_a_required_value_of_the_request(string url, string expected)
    {
        var collection = Collections.With(Collections.Get("Get", url));

        Assert.True(Stages.Operation(collection).Property("VideoId").Required);
        Assert.Empty(OptionsBesidesBaseUrl(collection));
        Assert.Contains($"'{expected}'", Curl(collection, """new Zoom.GetRequest { VideoId = "a/b" }"""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://a.test/clips/{{x}}", Variables)]
    [InlineData("https://{{x}}.test/clips", Variables)]
    [InlineData("{{x}}", Variables)]
    public void A_variable_that_is_used_elsewhere_in_urls_stays_an_option(string other, string variables)
    {
        var collection = Collections.With(
            Collections.Get("One", "https://a.test/videos/{{x}}") + "," + Collections.Get("Two", other), variables);

        var properties = Stages.Operations(collection).SelectMany(operation => operation.Request.Properties);

        Assert.All(properties, property => Assert.False(property.Required));
        Assert.Equal(["x"], OptionsBesidesBaseUrl(collection));
    }

    [Theory]
    [InlineData("https://a.test/{{x}}/videos")]
    [InlineData("https://a.test/videos/{{given}}")]
    [InlineData("https://a.test/{{x}}")]
    public void A_variable_with_a_value_or_before_any_resource_stays_an_option(string url)
    {
        var collection = Collections.With(Collections.Get("Get", url), Variables);

        Assert.All(Stages.Operation(collection).Request.Properties, property => Assert.False(property.Required));
        Assert.Single(OptionsBesidesBaseUrl(collection));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<string>")]
    public void An_empty_value_and_a_placeholder_are_no_value(string value) =>
        Assert.True(Stages.Operation(Collections.With(
            Collections.Get("Get", "https://a.test/videos/{{videoId}}"),
            $$""" "variable": [{ "key": "videoId", "value": "{{value}}" }] """)).Property("VideoId").Required);

    [Theory]
    [InlineData("/users/17", "Id", "Int64")]
    [InlineData("/api/v2/users/17/orders", "Id", "Int64")]
    [InlineData("/users/17/jobs/7", "JobId", "Int64")]
    [InlineData("/users/:id/companies/7", "CompanyId", "Int64")]
    [InlineData("/users/17/addresses/550e8400-e29b-41d4-a716-446655440000", "AddressId", "Guid")]
    [InlineData("/users/550e8400-e29b-41d4-a716-446655440000", "Id", "Guid")]
    [InlineData("/user/5a16a9507676a7304f6393a4", "Id", "String")]
    [InlineData("/reports/year/2026", "Year", "Int64")]
    [InlineData("/users/phone/5511999999999", "Phone", "String")]
    [InlineData("/v2/[ORDER-ID]/status", "OrderId", "String")]
    [InlineData("/orders/{orderId}/status", "OrderId", "String")]
    public void A_value_that_the_path_contains_is_a_required_value_of_the_request(string path, string property, string type)
    {
        var collection = Collections.With(Collections.Get("Get", "https://a.test" + path));

        var value = Stages.Operation(collection).Property(property);

        Assert.True(value.Required);
        Assert.Equal(type, value.Type.Name);
    }

    [Theory]
    [InlineData("/users/17", "/users/17")]
    [InlineData("/users/17/jobs/7", "/users/17/jobs/7")]
    [InlineData("/orders/{orderId}/status", "/orders/%7BorderId%7D/status")]
    [InlineData("/v2/[ORDER-ID]/status", "/v2/[ORDER-ID]/status")]
    [InlineData("/reports/2026/05", "/reports/2026/05")]
    [InlineData("/a/1/b/2/a/3", "/a/1/b/2/a/3")]
    public void A_documented_path_is_sent_as_it_is(string path, string expected) => Assert.Contains(
        $"'https://a.test{expected}'",
        Curl(Collections.With(Collections.Get("Get", "https://a.test" + path)), "Zoom.GetRequest.Example"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("/1/boards")]
    [InlineData("/rest/api/3/issue")]
    [InlineData("/v1/2/things")]
    [InlineData("/data/2.5/weather")]
    [InlineData("/2016-03-01/doctors")]
    [InlineData("/files/report.pdf")]
    public void A_number_that_is_part_of_the_address_is_no_value(string path) =>
        Assert.Empty(Stages.Operation(Collections.With(Collections.Get("Get", "https://a.test" + path))).Request.Properties);

    // What Postman sends for such a piece was recorded: the name.
    [Theory]
    [InlineData("doctors/:uid", "Uid", "/doctors/:uid", "/doctors/7")]
    [InlineData(":uid/games", "Uid", "/:uid/games", "/7/games")]
    public void A_variable_within_a_piece_of_the_path_is_sent_as_its_name_until_it_has_a_value(
        string piece, string property, string documented, string expected)
    {
        var collection = Collections.With(Collections.Request(
            "Get", $$"""{ "url": { "host": ["https://a.test"], "path": ["{{piece}}"], "variable": [{ "id": "uid", "value": "{}" }] } }"""));

        Assert.Contains($"'https://a.test{documented}'", Curl(collection, "Zoom.GetRequest.Example"), StringComparison.Ordinal);
        Assert.Contains(
            $"'https://a.test{expected}'", Curl(collection, $$"""new Zoom.GetRequest { {{property}} = "7" }"""), StringComparison.Ordinal);
    }

    [Fact]
    public void A_variable_that_is_the_whole_url_is_a_required_value_of_the_request()
    {
        var collection = Collections.With(
            Collections.Get("Get") + "," + Collections.Request("Put", """{ "method": "PUT", "url": "{{uploadUrl}}" }"""));

        Assert.True(Stages.Operations(collection)[1].Property("UploadUrl").Required);
        Assert.Empty(OptionsBesidesBaseUrl(collection));
        Assert.Contains(
            "'https://b.test/u%2Fp?s=a%2Bb&t=1'",
            Curl(collection, """new Zoom.PutRequest { UploadUrl = new System.Uri("https://b.test/u%2Fp?s=a%2Bb&t=1") }"""),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_variable_that_is_the_url_of_most_requests_stays_an_option()
    {
        var collection = Collections.With(Collections.Get("One", "{{x}}") + "," + Collections.Get("Two", "{{x}}"), Variables);

        Assert.Equal(["x"], OptionsBesidesBaseUrl(collection));
    }

    [Theory]
    [InlineData("""{ "method": "GET", "url": "{{x}}/a" }""", "'x' of the URL")]
    [InlineData("""{ "method": "GET", "url": "https://a.test/{{x}}/a" }""", "'x' of the URL")]
    [InlineData(
        """{ "method": "GET", "url": { "host": ["https://a.test"], "path": ["v", ":id"], "variable": [{ "key": "id", "value": "{{x}}" }] } }""",
        "'x' in the path variable 'id'")]
    [InlineData(
        """{ "method": "GET", "url": { "host": ["https://a.test"], "query": [{ "key": "q", "value": "{{x}}", "description": "(Required)" }] } }""",
        "'x' in the query parameter 'q'")]
    [InlineData(
        """{ "method": "GET", "url": { "host": ["https://a.test"], "query": [{ "key": "{{x}}", "value": "1" }] } }""",
        "'x' in the query parameter '{{x}}'")]
    [InlineData(
        """{ "method": "GET", "url": { "host": ["https://a.test"], "query": [{ "key": "{{x}}", "value": null }] } }""",
        "'x' in the query parameter '{{x}}'")]
    [InlineData(
        """{ "method": "GET", "url": "https://a.test", "header": [{ "key": "X-A", "value": "{{x}}" }] }""", "'x' in the header 'X-A'")]
    [InlineData(
        """{ "method": "GET", "url": "https://a.test", "header": [{ "key": "X-A", "value": "a {{given}} {{y}}" }] }""",
        "'y' in the header 'X-A'")]
    [InlineData(
        """{ "method": "GET", "url": "https://a.test", "header": [{ "key": "Content-Type", "value": "{{x}}" }] }""",
        "'x' in the header 'Content-Type'")]
    [InlineData("""{ "method": "POST", "url": "https://a.test", "body": { "mode": "raw", "raw": "a {{x}}" } }""", "'x' in the body")]
    [InlineData(
        """{ "method": "POST", "url": "https://a.test", "body": { "mode": "raw", "raw": "{\"a\":{{x}}}", "options": { "raw": { "language": "json" } } } }""",
        "'x' in the body")]
    [InlineData(
        """{ "method": "POST", "url": "https://a.test", "body": { "mode": "raw", "raw": "{\"a\":\"{{x}}\"}", "options": { "raw": { "language": "json" } } } }""",
        "'x' in the body")]
    [InlineData(
        """{ "method": "POST", "url": "https://a.test", "body": { "mode": "graphql", "graphql": { "query": "{ a(b: {{x}}) }" } } }""",
        "'x' in the body")]
    [InlineData(
        """{ "method": "POST", "url": "https://a.test", "body": { "mode": "urlencoded", "urlencoded": [{ "key": "f", "value": "{{x}}" }] } }""",
        "'x' in the form field 'f'")]
    [InlineData(
        """{ "method": "POST", "url": "https://a.test", "body": { "mode": "formdata", "formdata": [{ "key": "f", "value": "{\"a\":\"{{x}}\"}" }] } }""",
        "'x' in the form field 'f'")]
    public void A_variable_without_a_value_is_named_with_its_place_and_nothing_is_sent(string request, string expected)
    {
        var collection = Collections.With(Collections.Request("Get", request), Variables);

        Assert.Contains($"InvalidOperationException: The variable {expected}", Curl(collection), StringComparison.Ordinal);
        var variable = expected.Contains("'y'", StringComparison.Ordinal) ? "Y" : "X";
        Assert.DoesNotContain(
            "Exception", Curl(collection, options: $$"""new() { {{variable}} = "https://b.test" }"""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{x}}")]
    [InlineData("a-{{x}}")]
    public void An_optional_query_parameter_whose_variable_has_no_value_is_left_out(string value)
    {
        var collection = Collections.With(
            Collections.Get("Get", $"https://a.test/a?cursor={value}&b={{{{given}}}}"), Variables);

        Assert.Contains("'https://a.test/a?b=G'", Curl(collection), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{other}}", "{{other}}")]
    [InlineData("{{x}}", "{{x}}", """new() { X = "{{x}}" }""")]
    public void A_text_of_the_caller_that_names_no_missing_variable_is_sent_as_it_is(
        string text, string expected, string options = "new()")
    {
        var collection = Collections.With(
            Collections.Request("Get", """{ "method": "POST", "url": "https://a.test", "body": { "mode": "raw", "raw": "a {{x}}" } }"""),
            Variables);

        var curl = Curl(collection, $$"""new Zoom.GetRequest { Body = "{{text}}" }""", options);

        Assert.Contains($"'{expected}'", curl, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X-Api-Key", """ZoomGen.ApiKeyAuth.CreateForHeader("X-Api-Key", "k")""")]
    [InlineData("Authorization", """ZoomGen.BearerAuth.FromToken("k")""")]
    public void A_header_that_the_credentials_supply_needs_no_value(string header, string auth)
    {
        var collection = Collections.With(
            Collections.Request(
                "Get",
                """{ "method": "GET", "url": "https://a.test", "header": [{ "key": "HEADER", "value": "{{x}}" }] }"""
                    .Replace("HEADER", header, StringComparison.Ordinal)),
            Variables + """, "auth": { "type": "bearer" } """);

        Assert.Contains($"-H '{header}: ", Curl(collection, options: $"new() {{ Auth = {auth} }}"), StringComparison.Ordinal);
        Assert.Contains($"'x' in the header '{header}'", Curl(collection), StringComparison.Ordinal);
        Assert.Contains(
            $"'x' in the header '{header}'",
            Curl(collection, options: """new() { Auth = ZoomGen.ApiKeyAuth.CreateForHeader("X-Other", "k") }"""),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_content_type_without_a_value_is_that_of_the_body()
    {
        var collection = Collections.With(
            Collections.Request(
                "Get", """{ "method": "POST", "url": "https://a.test", "header": [{ "key": "Content-Type", "value": "{{x}}" }], "body": { "mode": "raw", "raw": "a" } }"""),
            Variables);

        Assert.Contains("-H 'Content-Type: text/plain'", Curl(collection), StringComparison.Ordinal);
        Assert.Contains("-H 'Content-Type: a/b'", Curl(collection, options: """new() { X = "a/b" }"""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a/b", "c/d", "a/b, c/d")]
    [InlineData("a/b", "{{given}}", "a/b, G")]
    [InlineData("{{x}}", "a/b", "a/b")]
    [InlineData("a/b", "a/b", "a/b")]
    public void Two_content_types_are_sent_and_the_one_without_a_value_is_left_out(string first, string second, string expected)
    {
        var collection = Collections.With(
            Collections.Request(
                "Get",
                """{ "method": "POST", "url": "https://a.test", "header": [{ "key": "Content-Type", "value": "FIRST" }, { "key": "Content-Type", "value": "SECOND" }], "body": { "mode": "raw", "raw": "a" } }"""
                    .Replace("FIRST", first, StringComparison.Ordinal).Replace("SECOND", second, StringComparison.Ordinal)),
            Variables);

        Assert.Contains($"-H 'Content-Type: {expected}'", Curl(collection), StringComparison.Ordinal);
    }

    private static IEnumerable<string> OptionsBesidesBaseUrl(string collection) => Stages.Client(collection).Files
        .OfType<OptionsDeclaration>()
        .Single()
        .Options
        .Select(option => option.Variable)
        .Where(variable => variable != "baseUrl");
}
