using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Contract;

/// <summary>Literal credentials are in nothing that is emitted, and their properties are there.</summary>
public class SecretTests
{
    private const string Password = "hunter2";
    private const string Jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.R2Fq0m3Kx9vB7c";
    private const string PostmanKey = "PMAK-64b0c1d2e3f4a5b6c7d8e9f0-0a1b2c3d4e5f60718293a4b5c6d7e8f901";
    private const string Pair = "Basic YWRhOmxvdmVsYWNl";

    [Theory]
    [InlineData("""{ "header": [{ "key": "X-Api-Key", "value": "hunter2" }] }""", "XApiKey")]
    [InlineData("""{ "header": [{ "key": "Cookie", "value": "sid=hunter2" }] }""", "Cookie")]
    [InlineData("""{ "header": [{ "key": "Authorization", "value": "hunter2", "description": "(Required)" }] }""", "Authorization")]
    [InlineData("""{ "url": { "host": ["a.test"], "query": [{ "key": "access_token", "value": "hunter2" }] } }""", "AccessToken")]
    [InlineData(
        """{ "url": { "host": ["a.test"], "query": [{ "key": "token", "value": "hunter2" }, { "key": "token", "value": "hunter2" }] } }""",
        "Token")]
    [InlineData("""{ "body": { "mode": "urlencoded", "urlencoded": [{ "key": "client_secret", "value": "hunter2" }] } }""", "ClientSecret")]
    [InlineData("""{ "body": { "mode": "formdata", "formdata": [{ "key": "password", "value": "hunter2" }] } }""", "Password")]
    [InlineData("""{ "body": { "mode": "urlencoded", "urlencoded": [{ "key": "securityCode", "value": "hunter2" }] } }""", "SecurityCode")]
    [InlineData("""{ "body": { "mode": "raw", "raw": "{\"user\":{\"password\":\"hunter2\"}}" } }""", "Password")]
    [InlineData("""{ "body": { "mode": "raw", "raw": "{\"tokens\":[\"hunter2\"]}" } }""", "Tokens")]
    [InlineData("""{ "body": { "mode": "raw", "raw": "{\"id\":{{id}},\"password\":\"hunter2\"}" } }""", "Body")]
    [InlineData("""{ "body": { "mode": "raw", "raw": "grant_type=password&password=hunter2" } }""", "Body")]
    [InlineData("""{ "body": { "mode": "raw", "raw": "<a><password>hunter2</password></a>" } }""", "Body")]
    [InlineData("""{ "body": { "mode": "raw", "raw": "<n:password><![CDATA[hunter2]]></n:password>" } }""", "Body")]
    [InlineData("""{ "body": { "mode": "graphql", "graphql": { "query": "{ login(password: \"hunter2\") }" } } }""", "Query")]
    public void A_field_with_the_name_of_a_secret_has_a_property_and_no_value(string request, string property)
    {
        var emitted = Emitted(Collection(request));

        Assert.Contains($" {property} {{ get; set; }}", emitted, StringComparison.Ordinal);
        Assert.DoesNotContain(Password, emitted, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Jwt)]
    [InlineData(PostmanKey)]
    [InlineData(Pair)]
    [InlineData("Bearer 0a1b2c3d4e5f60718293a4b5c6")]
    public void A_text_with_the_form_of_a_credential_is_nowhere(string secret)
    {
        string[] requests =
        [
            $$"""{ "header": [{ "key": "X-Any", "value": "{{secret}}" }] }""",
            $$$"""{ "header": [{ "key": "X-Any", "value": "{{id}}, {{{secret}}}" }] }""",
            $$"""{ "url": { "host": ["a.test"], "query": [{ "key": "any", "value": "{{secret}}" }] } }""",
            $$"""{ "body": { "mode": "urlencoded", "urlencoded": [{ "key": "any", "value": "{{secret}}" }] } }""",
            $$"""{ "body": { "mode": "formdata", "formdata": [{ "key": "any", "value": "{\"a\":\"{{secret}}\"}" }] } }""",
            $$"""{ "body": { "mode": "raw", "raw": "{\"any\":[\"{{secret}}\"]}" } }""",
            $$"""{ "body": { "mode": "raw", "raw": "any {{secret}}" } }""",
            $$"""{ "description": "Send {{secret}} along." }""",
        ];

        Assert.All(requests, request => Assert.DoesNotContain(secret, Emitted(Collection(request)), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("publicKey")]
    [InlineData("public_key")]
    public void A_public_key_is_no_secret(string name)
    {
        const string key = "0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984";

        Assert.Contains(
            key,
            Emitted(Collection($$"""{ "body": { "mode": "raw", "raw": "{\"{{name}}\":\"{{key}}\"}" } }""")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_variable_with_the_form_of_a_credential_has_no_default() => Assert.DoesNotContain(
        Jwt,
        Emitted(Collections.With(
            Collections.Get("Get", "https://a.test/{{login}}"), $$""" "variable": [{ "key": "login", "value": "{{Jwt}}" }]""")),
        StringComparison.Ordinal);

    [Fact]
    public void User_information_in_the_variable_of_the_base_url_is_reported_and_not_emitted()
    {
        var collection = Collections.With(
            Collections.Get("Get", "{{host}}/a"),
            """ "variable": [{ "key": "host", "value": "https://ada:lovelace@a.test" }]""");

        var run = GeneratorRun.Of(collection, "ZG0010 zoom.postman_collection.json(3,114)");

        Assert.DoesNotContain(run.GeneratedTrees, tree => tree.ToString().Contains("lovelace", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("X-Api-Key", "<api key>")]
    [InlineData("X-Api-Key", "YOUR_API_KEY")]
    [InlineData("Authorization", "Bearer <token>")]
    [InlineData("X-CSRF-Token", "Fetch")]
    [InlineData("max_tokens", "100")]
    [InlineData("key", "color")]
    [InlineData("policyKey", "transient")]
    [InlineData("token_type", "days")]
    [InlineData("password", "?")]
    public void A_placeholder_is_a_value_like_any_other(string name, string value)
    {
        var url = $$"""{ "host": ["a.test"], "query": [{ "key": "{{name}}", "value": "{{value}}" }] }""";

        var run = GeneratorRun.Of(Collections.With(Collections.Request("Get", $$"""{ "method": "GET", "url": {{url}} }""")));

        Assert.Contains(value, run.Text("Zoom.Get.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<a>\n  <n:password>{{p}}</n:password>\n</a>")]
    [InlineData("<a><password><![CDATA[{{p}}]]></password>\n</a>")]
    [InlineData("<password>?</password><!-- once -->")]
    public void What_stands_behind_a_closing_tag_is_no_secret(string text) => Assert.Equal(text, SecretText.RemoveFrom(text));

    [Theory]
    [InlineData("""{ "mode": "raw", "raw": "{\"any\":\"PMAK-64b0c1d2e3f4a5b6c7d8e9f0-0a1b\"}" }""")]
    [InlineData("""{ "mode": "raw", "raw": "any PMAK-64b0c1d2e3f4a5b6c7d8e9f0-0a1b" }""")]
    public void A_body_with_a_real_credential_is_reported(string body) => GeneratorRun.Of(
        Collections.With(Collections.Request("Make", $$"""
            {
              "method": "POST", "url": "https://a.test",
              "body": {{body}}
            }
            """)),
        "ZG0017 zoom.postman_collection.json(5,11)");

    [Theory]
    [InlineData("Bearer YOUR_ACCESS_TOKEN_GOES_HERE", false)]
    [InlineData("Basic dXNlcm5hbWU6cGFzc3dvcmQ=", false)]
    [InlineData("Basic training", false)]
    [InlineData(Pair, true)]
    public void A_stand_in_behind_a_scheme_is_no_credential(string text, bool isCredential) =>
        Assert.Equal(isCredential, LiveCredential.IsIn(text));

    private static string Collection(string request) => Collections.With(Collections.Request(
        "Make",
        $$"""
        { "method": "POST", "url": "https://a.test", {{request.TrimStart('{')}}
        """));

    private static string Emitted(string collection) => string.Concat(
        GeneratorRun.WithAnyWarnings([new InMemoryFile(GeneratorRun.DefaultPath, collection)])
            .GeneratedTrees.Select(tree => tree.ToString()));
}
