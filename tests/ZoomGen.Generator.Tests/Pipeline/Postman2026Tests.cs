using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Pipeline;

/// <summary>What Postman writes since 2026, into files of version 2.1 as well.</summary>
public class Postman2026Tests
{
    [Fact]
    public void An_Azure_token_is_an_OAuth_2_token()
    {
        var run = GeneratorRun.Of(WithAuth("""{ "type": "azure", "azure": [{ "key": "accessToken", "value": "{{token}}" }] }"""));

        Assert.Contains("OAuth2Auth", run.Text("Zoom.ZoomClientOptions.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Inherit_is_the_same_as_no_auth_at_all()
    {
        var inherited = GeneratorRun.Of(WithAuth("""{ "type": "inherit" }"""));

        Assert.Equal(
            GeneratorRun.Of(WithAuth("null")).Text("Zoom.ZoomClientOptions.g.cs"), inherited.Text("Zoom.ZoomClientOptions.g.cs"));
    }

    [Fact]
    public void Sasl_is_reported_and_sends_nothing()
    {
        var run = GeneratorRun.Of(WithAuth("""{ "type": "sasl" }"""), "ZG0013 zoom.postman_collection.json(6,11)");

        Assert.DoesNotContain("SaslAuth", run.Text("Zoom.ZoomClientOptions.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_variable_of_the_vault_is_an_option_without_a_default()
    {
        var run = GeneratorRun.Of(Collections.With(Collections.Request("Get", """
            { "method": "GET", "url": "https://a.test", "header": [{ "key": "X-Tenant", "value": "{{vault:my-tenant}}" }] }
            """)));

        Assert.Contains("string? MyTenant { get;", run.Text("Zoom.ZoomClientOptions.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"secret\": true")]
    [InlineData("\"type\": \"secret\"")]
    [InlineData("\"source\": { \"provider\": \"azure\" }")]
    public void The_value_of_a_secret_variable_is_in_no_code(string mark)
    {
        var run = GeneratorRun.Of($$$"""
            {
              "info": { "name": "Zoom" },
              "variable": [{ "key": "tenant", "value": "hidden-value", {{{mark}}} }],
              "item": [{ "name": "Get", "request": { "method": "GET", "url": "https://a.test/{{tenant}}" } }]
            }
            """);

        Assert.All(run.GeneratedTrees, tree => Assert.DoesNotContain("hidden-value", tree.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Query_is_a_method_with_a_body()
    {
        var operation = Stages.Operation(Collections.With(Collections.Request("Find", """
            { "method": "QUERY", "url": "https://a.test", "body": { "mode": "raw", "raw": "{\"a\":1}" } }
            """)));

        Assert.Contains(operation.Request.Properties, property => property.Name == "Body");
    }

    [Theory]
    [InlineData("ws://a.test/events")]
    [InlineData("grpc://a.test/Service")]
    public void Other_protocols_are_reported_and_left_out(string url) => GeneratorRun.Of(
        Collections.With(Collections.Request("Get", $$"""{ "method": "GET", "url": "{{url}}" }""")),
        "ZG0010 zoom.postman_collection.json(3,12)");

    private static string WithAuth(string auth) => Collections.With(Collections.Request("Get", $$"""
        {
          "method": "GET",
          "url": "https://a.test",
          "auth": {{auth}}
        }
        """));
}
