using Microsoft.CodeAnalysis;
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
        Assert.Equal(["ZG0026 at /src/app/App.csproj(2,22)"], Report(Item($"Update=\"{path}\"")));

    [Theory]
    [InlineData("zoom.postman_collection.json")]
    [InlineData("Zoom.postman_collection.json")]
    [InlineData("./zoom.postman_collection.json")]
    [InlineData("""..\app\zoom.postman_collection.json""")]
    [InlineData("/src/app/zoom.postman_collection.json")]
    public void ZG0026_is_not_for_an_update_of_a_file_that_is(string path) => Assert.Empty(Report(Item($"Update=\"{path}\"")));

    [Theory]
    [InlineData("**/*.json")]
    [InlineData("$(Apis)/zoom.json")]
    [InlineData("@(Api)")]
    [InlineData(" ; ")]
    public void ZG0026_is_not_for_a_path_that_MSBuild_expands(string path) => Assert.Empty(Report(Item($"Update=\"{path}\"")));

    [Theory]
    [InlineData("""<PostmanCollection Condition="'$(A)' == ''" Update="zoom.json" />""")]
    [InlineData("""<ItemGroup Condition="'$(A)' == ''"><PostmanCollection Update="zoom.json" /></ItemGroup>""")]
    public void ZG0026_is_not_for_an_update_under_a_condition(string item) => Assert.Empty(Report(Project(item)));

    [Theory]
    [InlineData("<PostmanCollection Update=\"zoom.json\"")]
    [InlineData(null)]
    public void A_project_file_that_cannot_be_read_is_left_to_MSBuild(string? text) => Assert.Empty(Report(text));

    [Fact]
    public void ZG0024_is_at_the_item_that_includes_the_file() =>
        Assert.Equal(
            ["ZG0024 at /src/app/App.csproj(2,22)"],
            Report(Item("""Include="..\shared\old.postman_collection.json" """), missing: "/src/shared/old.postman_collection.json"));

    [Fact]
    public void ZG0024_is_at_the_start_of_the_project_file_if_the_path_is_not_in_it() =>
        Assert.Equal(
            ["ZG0024 at /src/app/App.csproj(1,1)"], Report(Item("Include=\"$(Old)\""), missing: "/src/shared/old.postman_collection.json"));

    [Fact]
    public void ZG0025_an_environment_without_a_collection()
    {
        var environment = new InMemoryFile("/src/app/live.postman_environment.json", """{ "name": "Live", "values": [] }""");

        Assert.Equal(["ZG0025 at /src/app/live.postman_environment.json(1,1)"], Report(GeneratorRun.Of([environment])));
        Assert.Empty(Report(GeneratorRun.Of([environment, Collection])));
    }

    private static string Item(string attribute) => Project($"<PostmanCollection {attribute} />");

    private static string Project(string item) => $"<Project Sdk=\"Microsoft.NET.Sdk\"><ItemGroup>\n  {item}\n</ItemGroup></Project>";

    private static IEnumerable<string> Report(string? project, string? missing = null)
    {
        var files = new List<InMemoryFile> { Collection, new(ProjectPath, project) };
        var metadata = new Dictionary<string, IReadOnlyDictionary<string, string>>
        {
            [ProjectPath] = new Dictionary<string, string> { ["ZoomGenProject"] = "true" },
        };
        if (missing is not null)
        {
            files.Add(new(missing, text: null));
            metadata[missing] = new Dictionary<string, string> { ["ZoomGenMissing"] = "true", ["ZoomGenCollection"] = "false" };
        }
        return Report(GeneratorRun.Of(files, new ItemMetadata(metadata)));
    }

    private static IEnumerable<string> Report(GeneratorDriverRunResult run) => run.Diagnostics.Select(diagnostic =>
    {
        var place = diagnostic.Location.GetLineSpan();
        return $"{diagnostic.Id} at {place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1})";
    });
}
