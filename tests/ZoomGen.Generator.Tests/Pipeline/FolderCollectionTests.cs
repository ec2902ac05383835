using Microsoft.CodeAnalysis;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Pipeline;

/// <summary>Collections that are directories of YAML files.</summary>
public class FolderCollectionTests
{
    private static readonly V3Folder Zoom = new V3Folder()
        .WithDefinition("name: Zoom API\nvariables:\n  baseUrl: https://api.zoom.us")
        .WithRequest("Get meeting", "url: '{{baseUrl}}/meetings/:id'\npathVariables:\n  id: '5'")
        .WithExample("Get meeting", "OK", "response:\n  statusCode: 200\n  body: { type: json, content: '{\"topic\":\"a\"}' }");

    [Fact]
    public void A_directory_becomes_the_client_that_a_file_becomes()
    {
        const string file = """
            {
              "info": { "name": "Zoom API" },
              "item": [{
                "name": "Get meeting",
                "request": {
                  "method": "GET",
                  "url": { "host": ["{{baseUrl}}"], "path": ["meetings", ":id"], "variable": [{ "key": "id", "value": "5" }] }
                },
                "response": [{ "name": "OK", "code": 200, "body": "{\"topic\":\"a\"}" }]
              }],
              "variable": [{ "key": "baseUrl", "value": "https://api.zoom.us" }]
            }
            """;

        Assert.Equal(Sources(GeneratorRun.Of(file)), Sources(GeneratorRun.Of(Zoom.Files)));
    }

    [Fact]
    public void Two_collections_become_two_clients()
    {
        var run = GeneratorRun.Of([
            .. Zoom.Files,
            new InMemoryFile("postman/collections/Slack/Post.request.yaml", "$kind: http-request\nurl: https://slack.test"),
        ]);

        Assert.Contains("Slack.SlackClient.g.cs", HintNames(run));
        Assert.Contains("Zoom.ZoomClient.g.cs", HintNames(run));
    }

    [Fact]
    public void A_v3_collection_may_be_one_json_file()
    {
        const string twin = """
            {
              "$kind": "collection",
              "name": "Zoom API",
              "variables": [{ "key": "baseUrl", "value": "https://api.zoom.us" }],
              "items": [{
                "$kind": "http-request",
                "name": "Get meeting",
                "url": "{{baseUrl}}/meetings/:id",
                "method": "GET",
                "pathVariables": [{ "key": "id", "value": "5" }],
                "examples": [{
                  "$kind": "http-example",
                  "name": "OK",
                  "response": { "statusCode": 200, "body": { "type": "json", "content": "{\"topic\":\"a\"}" } }
                }]
              }]
            }
            """;

        Assert.Equal(Sources(GeneratorRun.Of(twin)), Sources(GeneratorRun.Of(Zoom.Files)));
    }

    [Fact]
    public void A_request_outside_of_any_collection_is_reported() => GeneratorRun.Of(
        [new InMemoryFile("requests/Get.request.yaml", "$kind: http-request\nurl: https://h.test")],
        diagnostics: "ZG0036 requests/Get.request.yaml(1,1)");

    [Fact]
    public void A_definition_without_a_request_is_no_collection() => Assert.Empty(GeneratorRun.Of(
        [new InMemoryFile("/app/.cache/postman/collections/zoom/.resources/definition.yaml", "$kind: collection")]).GeneratedTrees);

    [Fact]
    public void A_directory_that_the_project_names_is_a_collection_wherever_it_is()
    {
        const string path = "requests/Get.request.yaml";

        var run = GeneratorRun.Of(
            [new InMemoryFile(path, "$kind: http-request\nurl: https://h.test")],
            ItemMetadata.For(path, ("ZoomGenCollection", "true"), ("ZoomGenRoot", "requests/"), ("ZoomGenNamespace", "Acme.Api")));

        Assert.Contains("Acme.Api.RequestsClient.g.cs", HintNames(run));
    }

    [Fact]
    public void Metadata_that_is_not_valid_is_reported_at_the_definition() => GeneratorRun.Of(
        Zoom.Files,
        ItemMetadata.For($"{V3Folder.Root}/.resources/definition.yaml", ("ZoomGenNamespace", "1")),
        diagnostics: "ZG0008 postman/collections/zoom/.resources/definition.yaml(1,1)");

    [Fact]
    public void Two_clients_of_one_namespace_are_reported_at_the_definition() => GeneratorRun.Of(
        [
            .. Zoom.Files,
            new InMemoryFile("postman/collections/zoom2/.resources/definition.yaml", "$kind: collection\nname: Zoom"),
            new InMemoryFile("postman/collections/zoom2/Get.request.yaml", "$kind: http-request\nurl: https://h.test"),
        ],
        diagnostics: "ZG0007 postman/collections/zoom2/.resources/definition.yaml(1,1)");

    [Theory]
    [InlineData("postman/collections/zoom.zoomgen.json")]
    [InlineData("postman/collections/zoom/zoomgen.json")]
    public void An_overlay_is_beside_the_directory_or_in_it(string path)
    {
        var run = GeneratorRun.Of(
            [.. Zoom.Files, new InMemoryFile(path, """{ "requests": { "Get meeting": { "name": "FindMeeting" } } }""")]);

        Assert.Contains("Zoom.FindMeeting.g.cs", HintNames(run));
    }

    [Theory]
    [InlineData("yaml")]
    [InlineData("yml")]
    public void Environments_and_globals_are_yaml_files_too(string extension)
    {
        var run = GeneratorRun.Of([
            .. Zoom.Files,
            new InMemoryFile(
                $"postman/environments/Staging.environment.{extension}",
                "name: Staging\nvalues:\n  - key: baseUrl\n    value: https://staging.test\n    enabled: true\n    type: default"),
            new InMemoryFile($"postman/globals/Globals.globals.{extension}", "name: Globals\nvalues: []"),
        ]);

        Assert.Contains("https://staging.test", run.Text("Zoom.ZoomEnvironments.g.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain("Globals", run.Text("Zoom.ZoomEnvironments.g.cs"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> HintNames(GeneratorDriverRunResult run) =>
        run.Results.Single().GeneratedSources.Select(source => source.HintName);

    private static Dictionary<string, string> Sources(GeneratorDriverRunResult run) =>
        run.Results.Single().GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());
}
