using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Pipeline;

/// <summary>What the generator says of items in the project file, and where.</summary>
public class ProjectFileTests
{
    private const string ProjectPath = "/src/app/App.csproj";

    private static readonly InMemoryFile Collection = new(
        "/src/app/zoom.postman_collection.json", Collections.With(Collections.Get("Get")));

    [Theory]
    [InlineData("zoom.json")]
    [InlineData("apis/zoom.postman_collection.json")]
    [InlineData("../zoom.postman_collection.json")]
    [InlineData("""..\zoom.postman_collection.json""")]
    [InlineData("/src/zoom.postman_collection.json")]
    [InlineData("zoom.postman_collection.json;zoom.json")]
    public void ZG0026_an_update_of_a_file_that_is_not_in_the_project(string path) =>
        Expect(Item($"Update=\"{path}\""), "ZG0026 /src/app/App.csproj(2,22)");

    [Theory]
    [InlineData("zoom.postman_collection.json")]
    [InlineData("Zoom.postman_collection.json")]
    [InlineData("./zoom.postman_collection.json")]
    [InlineData("""..\app\zoom.postman_collection.json""")]
    [InlineData("/src/app/zoom.postman_collection.json")]
    public void ZG0026_is_not_for_an_update_of_a_file_that_is(string path) => Expect(Item($"Update=\"{path}\""));

    [Theory]
    [InlineData("**/*.json")]
    [InlineData("$(Apis)/zoom.json")]
    [InlineData("@(Api)")]
    [InlineData(" ; ")]
    public void ZG0026_is_not_for_a_path_that_MSBuild_expands(string path) => Expect(Item($"Update=\"{path}\""));

    [Theory]
    [InlineData("""<PostmanCollection Condition="'$(A)' == ''" Update="zoom.json" />""")]
    [InlineData("""<ItemGroup Condition="'$(A)' == ''"><PostmanCollection Update="zoom.json" /></ItemGroup>""")]
    public void ZG0026_is_not_for_an_update_under_a_condition(string item) => Expect(Project(item));

    [Theory]
    [InlineData(null, "ZG0026 /src/app/App.csproj(2,22)")]
    [InlineData("/src/app/api/collections/zoom")]
    public void ZG0026_an_update_of_a_directory_that_is_not_an_item(string? root, params string[] diagnostics)
    {
        const string path = "/src/app/api/collections/zoom/Get.request.yaml";
        var marks = Marks();
        if (root is not null)
            marks[path] = new Dictionary<string, string> { ["ZoomGenRoot"] = root };

        GeneratorRun.Of(
            [
                new InMemoryFile(path, "$kind: http-request\nurl: https://h.test"),
                new InMemoryFile(ProjectPath, Item("Update=\"api/collections/zoom\"")),
            ],
            new ItemMetadata(marks),
            diagnostics: diagnostics);
    }

    [Theory]
    [InlineData("<PostmanCollection Update=\"zoom.json\"")]
    [InlineData(null)]
    public void A_project_file_that_cannot_be_read_is_left_to_MSBuild(string? text) => Expect(text);

    [Fact]
    public void ZG0024_is_at_the_item_that_includes_the_file() =>
        ExpectMissing(Item("""Include="..\shared\old.postman_collection.json" """), "ZG0024 /src/app/App.csproj(2,22)");

    [Fact]
    public void ZG0024_is_at_the_start_of_the_project_file_if_the_path_is_not_in_it() =>
        ExpectMissing(Item("Include=\"$(Old)\""), "ZG0024 /src/app/App.csproj(1,1)");

    [Fact]
    public void ZG0025_an_environment_without_a_collection()
    {
        var environment = new InMemoryFile("/src/app/live.postman_environment.json", """{ "name": "Live", "values": [] }""");

        GeneratorRun.Of([environment], diagnostics: "ZG0025 /src/app/live.postman_environment.json(1,1)");
        GeneratorRun.Of([environment, Collection]);
    }

    private static string Item(string attribute) => Project($"<PostmanCollection {attribute} />");

    private static string Project(string item) => $"<Project Sdk=\"Microsoft.NET.Sdk\"><ItemGroup>\n  {item}\n</ItemGroup></Project>";

    private static void Expect(string? project, params string[] diagnostics) =>
        GeneratorRun.Of([Collection, new InMemoryFile(ProjectPath, project)], new ItemMetadata(Marks()), diagnostics: diagnostics);

    private static void ExpectMissing(string project, string diagnostic)
    {
        const string path = "/src/shared/old.postman_collection.json";
        var marks = Marks();
        marks[path] = new Dictionary<string, string> { ["ZoomGenMissing"] = "true", ["ZoomGenCollection"] = "false" };
        GeneratorRun.Of(
            [Collection, new InMemoryFile(ProjectPath, project), new InMemoryFile(path, text: null)],
            new ItemMetadata(marks),
            diagnostics: diagnostic);
    }

    private static Dictionary<string, IReadOnlyDictionary<string, string>> Marks() =>
        new() { [ProjectPath] = new Dictionary<string, string> { ["ZoomGenProject"] = "true" } };
}
