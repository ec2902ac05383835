using Microsoft.CodeAnalysis;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Pipeline;

/// <summary>Postman's file <c>.postman/resources.yaml</c>, which names collections outside of the directory <c>postman</c>.</summary>
public class ResourcesFileTests
{
    private const string ResourcesPath = "/app/.postman/resources.yaml";

    private static readonly InMemoryFile Request = new(
        "/app/tests/Smoke test/Meetings/Get.request.yaml", "$kind: http-request\nurl: https://h.test");

    [Theory]
    [InlineData("../tests/Smoke test/")]
    [InlineData("""..\tests\Smoke test""")]
    [InlineData("./../../app/tests/Smoke test")]
    [InlineData("/app/tests/Smoke test")]
    public void A_directory_that_it_names_is_a_collection(string path)
    {
        var run = Run($"workspace:\n  id: ''\nlocalResources:\n  collections:\n    - {path}\n");

        Assert.NotEmpty(run.Text("SmokeTest.Meetings.Get.g.cs"));
    }

    [Fact]
    public void ZG0037_a_collection_that_is_not_in_the_project() => Run(
        "localResources:\n  collections:\n    - ../tests/Smoke test\n    - ../api/zoom.json\n    - ../api/orders\n",
        "ZG0037 /app/.postman/resources.yaml(4,7)",
        "ZG0037 /app/.postman/resources.yaml(5,7)");

    [Fact]
    public void A_file_that_it_names_may_be_in_the_project() => GeneratorRun.Of(
        [
            new InMemoryFile("/app/api/zoom.postman_collection.json", Collections.With(Collections.Get("Get"))),
            new InMemoryFile(ResourcesPath, "localResources:\n  collections: [../api/zoom.postman_collection.json]"),
        ],
        Marks());

    [Theory]
    [InlineData("localResources: []", "ZG0009 /app/.postman/resources.yaml(1,17)")]
    [InlineData("localResources:\n  collections: ../tests", "ZG0009 /app/.postman/resources.yaml(2,16)")]
    [InlineData("localResources:\n  collections:\n    - path: ../tests", "ZG0009 /app/.postman/resources.yaml(3,7)")]
    [InlineData("localResources:\n  collections: [a]]", "ZG0034 /app/.postman/resources.yaml(2,19)")]
    public void A_file_of_the_wrong_shape_is_reported(string text, string diagnostic) =>
        Run(text, diagnostic, "ZG0036 /app/tests/Smoke test/Meetings/Get.request.yaml(1,1)");

    [Theory]
    [InlineData("workspace: [\n#localResources:\n")]
    [InlineData("localResources:\n  environments: [../x.environment.yaml]")]
    [InlineData(null)]
    public void A_file_that_names_no_collection_is_left_to_Postman(string? text) =>
        Run(text, "ZG0036 /app/tests/Smoke test/Meetings/Get.request.yaml(1,1)");

    private static GeneratorDriverRunResult Run(string? resources, params string[] diagnostics) =>
        GeneratorRun.Of([Request, new InMemoryFile(ResourcesPath, resources)], Marks(), diagnostics: diagnostics);

    private static ItemMetadata Marks() => ItemMetadata.For(ResourcesPath, ("ZoomGenResources", "true"));
}
