using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Newtonsoft.Json;
using ZoomGen.Generator.Tests.EmittedCode;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Pipeline;

public class EnvironmentTests
{
    private static readonly InMemoryFile Collection = new(
        "a.postman_collection.json",
        Collections.With(
            Collections.Get("Get", "{{baseUrl}}/{{tenant}}/{{apiToken}}"),
            "\"variable\": [{ \"key\": \"baseUrl\", \"value\": \"https://test.example.com\" }]"));

    private const string TenantHasNoValue = "ZG0014 a.postman_collection.json(3,40)";

    [Fact]
    public void An_environment_becomes_options_with_its_values()
    {
        var text = Emitted(
            """{ "key": "baseUrl", "value": "https://{{host}}/v1" }, { "key": "host", "value": "live.example.com" }""", TenantHasNoValue);

        Assert.Contains("public static global::Zoom.ZoomClientOptions Production => new()", text, StringComparison.Ordinal);
        Assert.Contains("BaseUrl = \"https://live.example.com/v1\",", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "key": "apiToken", "value": "s3cret" }""", TenantHasNoValue)]
    [InlineData("""{ "key": "tenant", "value": "s3cret", "type": "secret" }""")]
    [InlineData("""{ "key": "tenant", "value": "s3cret", "enabled": false }""", TenantHasNoValue)]
    [InlineData("""{ "key": "elsewhere", "value": "s3cret" }""", TenantHasNoValue)]
    public void Secrets_and_what_no_request_uses_are_not_in_it(string value, params string[] diagnostics)
    {
        var text = Emitted($$"""{ "key": "baseUrl", "value": "https://a.test" }, {{value}}""", diagnostics);

        Assert.DoesNotContain("s3cret", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Globals_stand_below_the_variables_of_the_collection()
    {
        var globals = new InMemoryFile(
            "x.postman_globals.json",
            """{ "values": [{ "key": "tenant", "value": "acme" }, { "key": "baseUrl", "value": "https://global.example.com" }], "_postman_variable_scope": "globals" }""");

        var options = OptionsOf(GeneratorRun.Of([Collection, globals]));

        Assert.Contains("Tenant { get; set; } = \"acme\";", options, StringComparison.Ordinal);
        Assert.Contains("BaseUrl { get; set; } = \"https://test.example.com\";", options, StringComparison.Ordinal);
    }

    [Fact]
    public void An_environment_can_refer_to_the_globals()
    {
        var globals = new InMemoryFile(
            "x.postman_globals.json", """{ "values": [{ "key": "region", "value": "eu" }], "_postman_variable_scope": "globals" }""");
        var environment = Environment("""{ "key": "baseUrl", "value": "https://{{region}}.example.com" }""");

        var text = GeneratorRun.Of([Collection, globals, environment], diagnostics: TenantHasNoValue).GeneratedTrees
            .Single(tree => tree.FilePath.EndsWith("ZoomEnvironments.g.cs", StringComparison.Ordinal))
            .ToString();

        Assert.Contains("BaseUrl = \"https://eu.example.com\",", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_refers_to_what_only_the_user_knows_is_computed_from_the_options()
    {
        var text = Emitted(
            """{ "key": "baseUrl", "value": "https://{{tenant}}.example.com" }""",
            TenantHasNoValue);

        Assert.Contains(
            """DerivedBaseUrl = static options => global::ZoomGen.Runtime.VariableText.Join("https://", options.Tenant, ".example.com"),""",
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_variable_to_which_only_an_environment_refers_is_an_option_as_well()
    {
        var run = GeneratorRun.Of(
            [Collection, Environment("""{ "key": "baseUrl", "value": "https://{{region}}.example.com" }""")],
            diagnostics: [TenantHasNoValue, "ZG0014 production.postman_environment.json(1,36)"]);

        Assert.Contains("public string? Region { get; set; }", OptionsOf(run), StringComparison.Ordinal);
        Assert.Empty(GeneratorRun.Compile(run, LanguageVersion.CSharp12));
    }

    [Fact]
    public void A_dynamic_variable_in_a_value_has_a_new_value_at_each_call()
    {
        var text = Emitted("""{ "key": "tenant", "value": "{{$guid}}" }""");

        Assert.Contains(
            """DerivedTenant = static options => global::ZoomGen.Runtime.VariableText.Resolve(options, "$guid"),""",
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_replaces_the_value_of_the_collection()
    {
        var text = Emitted("""{ "key": "baseUrl", "value": "https://s3cret.test", "type": "secret" }""", TenantHasNoValue);

        Assert.Contains("DerivedBaseUrl = static _ => null,", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_environment_with_a_base_url_of_its_own_is_not_one_for_literal_hosts()
    {
        var collection = new InMemoryFile(
            "a.postman_collection.json", Collections.With(Collections.Get("Get", "https://a.test/{{tenant}}")));

        var run = GeneratorRun.Of([
            collection,
            Environment("""{ "key": "baseUrl", "value": "https://other.test" }, { "key": "tenant", "value": "acme" }"""),
        ]);

        Assert.DoesNotContain("BaseUrl", OptionsOf(run), StringComparison.Ordinal);
    }

    [Fact]
    public void A_variable_that_an_environment_defines_is_not_reported()
    {
        GeneratorRun.Of([Collection], diagnostics: TenantHasNoValue);
        GeneratorRun.Of([Collection, Environment("""{ "key": "tenant", "value": "acme" }""")]);
    }

    [Fact]
    public void ZG0016_a_file_that_is_no_environment() =>
        GeneratorRun.Of(
            [Collection, new InMemoryFile("a.postman_environment.json", """ { "name": "x" }""")],
            diagnostics: [TenantHasNoValue, "ZG0016 a.postman_environment.json(1,2)"]);

    [Fact]
    public void Hostile_environments_compile_without_a_warning()
    {
        // A value with an unknown variable in it would be left to the options.
        var hostile = CompiledCollections.Hostile.Replace("{{x}}", "", StringComparison.Ordinal);
        string[] names =
        [
            "Equals", "ToString", "", "", "Production", "production", "class", "ZoomEnvironments", "Zoom Environments", "1",
            "東京",
            CompiledCollections.Hostile
        ];
        var files = names.Select((name, index) => new InMemoryFile($"{index}.postman_environment.json", JsonConvert.SerializeObject(new
        {
            name,
            values = new[]
            {
                new { key = "baseUrl", value = hostile + "{{host}}" },
                new { key = "host", value = hostile },
                new { key = "tenant", value = "{{tenant}}" },
            },
        })));

        var run = GeneratorRun.Of([Collection, .. files]);

        Assert.Empty(GeneratorRun.Compile(run, LanguageVersion.CSharp12));
        var emitted = run.GeneratedTrees
            .Single(tree => tree.FilePath.EndsWith("ZoomEnvironments.g.cs", StringComparison.Ordinal))
            .GetRoot();
        Assert.Equal(names.Length, emitted.DescendantNodes().OfType<PropertyDeclarationSyntax>().Count());
        Assert.Single(emitted.DescendantNodes().OfType<BaseTypeDeclarationSyntax>());
    }

    [Theory]
    [InlineData("zoom Environments")]
    [InlineData("Zoom Client Options")]
    public void A_folder_called_like_a_type_of_the_client_gives_way(string name)
    {
        var collection = new InMemoryFile("a.postman_collection.json", Collections.With(
            $$"""{ "name": "{{name}}", "item": [{{Collections.Get(name, "{{baseUrl}}")}}] }, {{Collections.Get(name, "{{baseUrl}}")}}"""));

        var run = GeneratorRun.Of([collection, Environment("""{ "key": "baseUrl", "value": "https://a.test" }""")]);

        Assert.Contains(run.GeneratedTrees, tree => tree.FilePath.EndsWith("ZoomEnvironments.g.cs", StringComparison.Ordinal));
        Assert.Empty(GeneratorRun.Compile(run, LanguageVersion.CSharp12));
    }

    private static string OptionsOf(GeneratorDriverRunResult run) => run.GeneratedTrees
        .Single(tree => tree.FilePath.EndsWith("ZoomClientOptions.g.cs", StringComparison.Ordinal))
        .ToString();

    private static string Emitted(string values, params string[] diagnostics) =>
        GeneratorRun.Of([Collection, Environment(values)], diagnostics: diagnostics).GeneratedTrees
            .Single(tree => tree.FilePath.EndsWith("ZoomEnvironments.g.cs", StringComparison.Ordinal))
            .ToString();

    private static InMemoryFile Environment(string values) =>
        new(
            "production.postman_environment.json",
            $$"""{ "name": "Production", "values": [{{values}}], "_postman_variable_scope": "environment" }""");
}
