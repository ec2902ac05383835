using ZoomGen.Package.Tests.Support;

namespace ZoomGen.Package.Tests;

/// <summary>What a build says of files that look meant for us and are not picked up.</summary>
[Collection(PackedFeedUsers.Name)]
public sealed class PickupTests(PackedFeed feed)
{
    private const string Package = """<ItemGroup><PackageReference Include="ZoomGen" Version="$(ZoomGenVersion)" /></ItemGroup>""";

    // The compiler does not print informations, so the projects below make errors of them.
    private const string ShowInformations =
        "<PropertyGroup><WarningsAsErrors>$(WarningsAsErrors);ZG0025;ZG0026</WarningsAsErrors></PropertyGroup>";

    private const string Program = "System.Console.WriteLine();";

    [Fact]
    public async Task A_file_that_is_included_and_not_found_is_one_error_at_its_line()
    {
        var consumer = feed.AddConsumer("Missing", $"""
            {Package}
            <ItemGroup>
              <PostmanCollection Include="apis/old-name.postman_collection.json" />
            </ItemGroup>
            """)
            .Add("Program.cs", Program);

        var build = await consumer.BuildAsync();

        build.ShouldFailWith("Missing.csproj(12,22): error ZG0024").ShouldSay("apis/old-name.postman_collection.json' is not found");
    }

    [Fact]
    public async Task A_diagnostic_leads_to_its_page_in_the_package()
    {
        var consumer = feed.AddConsumer("HelpPage", Package)
            .Add("zoom.postman_collection.json", "[]")
            .Add("Program.cs", Program);

        var build = await consumer.BuildAsync();

        build.ShouldFailWith("zoom.postman_collection.json(1,1): error ZG0004").ShouldSay($"/{feed.Version}/docs/ZG0004.md)");
    }

    [Fact]
    public async Task An_update_without_effect_is_reported_at_its_line()
    {
        var consumer = feed.AddConsumer("IdleUpdate", $"""
            {Package}{ShowInformations}
            <ItemGroup>
              <PostmanCollection Update="apis\zoom.postman_collection.json" Namespace="Acme" />
              <PostmanCollection Update="zoom.json" Namespace="Acme" />
            </ItemGroup>
            """)
            .AddLiveStreamCollection("apis/zoom.postman_collection.json")
            .Add("Program.cs", Program);

        var build = await consumer.BuildAsync();

        build.ShouldFailWith("IdleUpdate.csproj(13,22): error ZG0026");
    }

    [Fact]
    public async Task An_environment_without_a_collection_is_reported()
    {
        var consumer = feed.AddConsumer("LoneEnvironment", Package + ShowInformations)
            .Add("live.postman_environment.json", """{ "name": "Live", "values": [] }""")
            .Add("Program.cs", Program);

        var build = await consumer.BuildAsync();

        build.ShouldFailWith("live.postman_environment.json(1,1): error ZG0025");
    }

    [Fact]
    public async Task A_Visual_Basic_project_with_a_collection_is_told_that_the_client_is_in_CSharp()
    {
        var consumer = feed.AddConsumer(
            "VisualBasic", $"<PropertyGroup><OutputType>Library</OutputType></PropertyGroup>{Package}", extension: "vbproj")
            .AddLiveStreamCollection();

        var build = await consumer.BuildAsync();

        build.ShouldSucceed().ShouldSay("VisualBasic.vbproj : message ZG0027");
    }

    [Fact]
    public async Task A_project_without_a_collection_is_told_of_the_JSON_file_that_is_one()
    {
        // An apostrophe and parentheses, which MSBuild has uses of its own for.
        var consumer = feed.AddConsumer("Unnamed", Package)
            .AddLiveStreamCollection("zoom's (1).json")
            .Add("appsettings.json", "{}")
            .Add("Program.cs", Program);

        var build = await consumer.BuildAsync();

        build.ShouldSucceed()
            .ShouldSay("zoom's (1).json : message ZG0028")
            .ShouldSay("<PostmanCollection Include=\"zoom's (1).json\" />")
            .ShouldNotSay("appsettings.json");
    }

    [Fact]
    public async Task A_project_that_has_its_collection_is_not_searched_for_another()
    {
        var consumer = feed.AddConsumer("Searched", Package)
            .AddLiveStreamCollection()
            .AddLiveStreamCollection("other.json")
            .Add("Program.cs", Program);

        var build = await consumer.BuildAsync();

        build.ShouldSucceed().ShouldNotSay("ZG0028");
    }
}
