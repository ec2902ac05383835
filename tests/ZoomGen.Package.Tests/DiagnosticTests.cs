using ZoomGen.Package.Tests.Support;

namespace ZoomGen.Package.Tests;

/// <summary>What the build of a consumer says when something is wrong.</summary>
[Collection(PackedFeedUsers.Name)]
public sealed class DiagnosticTests(PackedFeed feed)
{
    private const string Package = """<ItemGroup><PackageReference Include="ZoomGen" Version="$(ZoomGenVersion)" /></ItemGroup>""";

    [Fact]
    public async Task A_language_below_C_sharp_12_is_one_error_for_all_collections_and_no_other()
    {
        var consumer = feed.AddConsumer("OldLanguage", $"""
            <PropertyGroup><LangVersion>11</LangVersion></PropertyGroup>
            <ItemGroup><PostmanCollection Update="second.postman_collection.json" Namespace="Second" /></ItemGroup>
            {Package}
            """)
            .AddLiveStreamCollection("first.postman_collection.json")
            .AddLiveStreamCollection("second.postman_collection.json")
            .Add("Program.cs", "System.Console.WriteLine();");

        var build = await consumer.BuildAsync();

        build.ShouldFailWith("first.postman_collection.json(1,1): error ZG0006");
    }

    [Fact]
    public async Task A_malformed_collection_is_an_error_at_its_line_and_column()
    {
        var consumer = feed.AddConsumer("Malformed", Package)
            .Add("broken.postman_collection.json", """
                {
                  "info": { "name": "Broken" },
                  "item": [ oops ]
                }
                """)
            .Add("Program.cs", "System.Console.WriteLine();");

        var build = await consumer.BuildAsync();

        build.ShouldFailWith("broken.postman_collection.json(3,13): error ZG0003");
    }
}
