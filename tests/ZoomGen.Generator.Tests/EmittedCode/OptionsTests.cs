using System.Globalization;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.EmittedCode;

/// <summary>The emitted options, compiled and run.</summary>
public class OptionsTests
{
    private static readonly string Nested = Collections.With(
        Collections.Get("Get", "{{baseUrl}}/{{tenant}}/things?key={{key}}"),
        """ "variable": [{ "key": "baseUrl", "value": "https://{{host}}/{{version}}" }, { "key": "host", "value": "a.test" }, { "key": "version", "value": "v1" }, { "key": "tenant", "value": "acme" }] """);

    [Fact]
    public void A_variable_made_of_others_has_their_values() =>
        Assert.Equal("https://a.test/v1", Run(Nested, "new Zoom.ZoomClientOptions().BaseUrl"));

    [Fact]
    public void A_variable_made_of_others_follows_them() =>
        Assert.Equal("https://b.test/v1", Run(Nested, """new Zoom.ZoomClientOptions { Host = "b.test" }.BaseUrl"""));

    [Fact]
    public void A_variable_made_of_others_that_is_set_follows_no_longer() =>
        Assert.Equal(
            "https://c.test", Run(Nested, """new Zoom.ZoomClientOptions { BaseUrl = "https://c.test", Host = "b.test" }.BaseUrl"""));

    [Fact]
    public void A_variable_made_of_others_that_is_set_to_null_follows_again() =>
        Assert.Equal("https://b.test/v1", Run(Nested, """new Zoom.ZoomClientOptions { Host = "b.test", BaseUrl = null }.BaseUrl"""));

    [Fact]
    public void A_variable_made_of_one_without_a_value_has_none() =>
        Assert.Null(Run(
            Collections.With(
                Collections.Get("Get", "{{baseUrl}}"), """ "variable": [{ "key": "baseUrl", "value": "https://{{host}}" }] """),
            "new Zoom.ZoomClientOptions().BaseUrl",
            diagnostics: "ZG0014 zoom.postman_collection.json(3,115)"));

    [Fact]
    public void A_dynamic_variable_in_a_value_is_fresh_each_time() =>
        Assert.Equal(
            "1 2",
            Run(
                Collections.With(Collections.Get("Get", "{{baseUrl}}"), """ "variable": [{ "key": "baseUrl", "value": "{{$guid}}" }] """),
                """
                Made(new Zoom.ZoomClientOptions())
                """,
                """
                static string Made(Zoom.ZoomClientOptions options)
                {
                    var count = 0;
                    options.DynamicVariables = name => name == "$guid" ? (++count).ToString() : null;
                    return options.BaseUrl + " " + options.BaseUrl;
                }
                """));

    [Theory]
    [InlineData("new()", "GET https://a.test/v1/acme/things")]
    [InlineData("""new() { Tenant = "other" }""", "GET https://a.test/v1/other/things")]
    public void A_variable_in_the_path_can_be_given_by_the_request(string request, string expected) =>
        Assert.Equal(expected, Sent(request, "new Zoom.ZoomClientOptions()"));

    [Fact]
    public void What_the_request_gives_goes_before_what_the_options_hold() =>
        Assert.Equal(
            "GET https://a.test/v1/other/things",
            Sent("""new() { Tenant = "other" }""", """new Zoom.ZoomClientOptions { Tenant = "mine" }"""));

    [Theory]
    [InlineData("1", false)]
    [InlineData("{{key}}", true)]
    [InlineData("{{$guid}}", true)]
    public void An_example_takes_options_only_where_it_has_a_use_for_them(string value, bool expected)
    {
        var request = """{ "method": "POST", "url": "https://a.test", "body": { "mode": "raw", "raw": "{\"k\":\"VALUE\"}" } }""".Replace(
            "VALUE", value, StringComparison.Ordinal);

        Assert.Equal(
            expected,
            Text(
                Collections.With(Collections.Request("Make", request), """ "variable": [{ "key": "key", "value": "" }] """),
                "Zoom.Make.g.cs").Contains(
                "ExampleFor", StringComparison.Ordinal));
    }

    [Fact]
    public void The_example_without_options_is_that_of_the_default_ones() =>
        Assert.Equal("<acme>", Run(
            Collections.With(
                Collections.Request(
                    "Make", """{ "method": "POST", "url": "https://a.test", "body": { "mode": "raw", "raw": "<{{tenant}}>" } }"""),
                """ "variable": [{ "key": "tenant", "value": "acme" }] """),
            "Zoom.MakeRequest.Example.Body"));

    [Fact]
    public void An_example_for_options_has_their_values_and_the_names_of_those_without() =>
        Assert.Equal("<mine{{other}}>", Run(
            Collections.With(
                Collections.Request(
                    "Make", """{ "method": "POST", "url": "https://a.test", "body": { "mode": "raw", "raw": "<{{tenant}}{{other}}>" } }"""),
                """ "variable": [{ "key": "tenant", "value": "acme" }] """),
            """Zoom.MakeRequest.ExampleFor(new() { Tenant = "mine" }).Body""",
            diagnostics: "ZG0014 zoom.postman_collection.json(3,94)"));

    [Fact]
    public void Each_credential_but_the_first_is_a_property_called_after_the_class_that_makes_it()
    {
        var options = Text(
            Collections.With(
                string.Join(
                    ",",
                    Authenticated("bearer", "{{a}}"),
                    Authenticated("bearer", "{{other token}}"),
                    Authenticated("basic", "{{c}}"),
                    Authenticated("bearer", "{{other-token}}"))),
            "Zoom.ZoomClientOptions.g.cs");

        Assert.Equal(
            ["BearerAuth", "BasicAuth", "BearerOtherTokenAuth"],
            options
                .Split('\n')
                .Where(line => line.Contains("global::ZoomGen.Auth?", StringComparison.Ordinal))
                .Select(line => line.Trim().Split(' ')[2]));
    }

    private static string Authenticated(string type, string value) => Collections.Request(
        "Get", $$"""{ "method": "GET", "url": "https://a.test", "auth": { "type": "{{type}}", "{{type}}": [{ "key": "value", "value": "{{value}}" }] } }""");

    private static string Text(string collection, string hintName) => GeneratorRun.Of(collection).Text(hintName);

    private static string? Sent(string request, string options) => Run(
        Nested, "Sent()",
        $$"""
        static string Sent()
        {
            Zoom.GetRequest request = {{request}};
            using var http = new System.Net.Http.HttpClient();
            return new Zoom.ZoomClient(http, {{options}}).ToCurl(request);
        }
        """)?.Split('\'') is { } words ? "GET " + words.First(word => word.StartsWith("http", StringComparison.Ordinal)) : null;

    private static string? Run(string collection, string expression, string members = "", params string[] diagnostics)
    {
        var program = GeneratorRun.Load(GeneratorRun.Of(collection, diagnostics), $$"""
            #nullable disable
            public static class Program { public static string Result() => {{expression}}; {{members}} }
            """);
        var result = program.GetType("Program")!.GetMethod("Result")!.Invoke(null, null);
        return Convert.ToString(result, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : null;
    }
}
