using ZoomGen.Package.Tests.Support;

namespace ZoomGen.Package.Tests;

/// <summary>What of a project's collections, environments and overlays lands in bin and in the published program.</summary>
[Collection(PackedFeedUsers.Name)]
public sealed class PublishTests(PackedFeed feed)
{
    private const string Package = """<ItemGroup><PackageReference Include="ZoomGen" Version="$(ZoomGenVersion)" /></ItemGroup>""";

    private const string Environment =
        """{ "name": "Live", "values": [{ "key": "token", "value": "s3cret" }], "_postman_variable_scope": "environment" }""";

    // The SDKs that copy and publish every JSON file of a project.
    [Theory]
    [InlineData("Microsoft.NET.Sdk.Web")]
    [InlineData("Microsoft.NET.Sdk.Worker")]
    public async Task Nothing_of_ours_is_copied_or_published(string sdk)
    {
        var consumer = AddConsumer(sdk, $"Unpublished.{sdk}", """
            <ItemGroup>
              <PostmanCollection Include="apis/other.json" Namespace="Other" />
              <PostmanEnvironment Remove="removed.postman_environment.json" />
            </ItemGroup>
            """)
            .AddLiveStreamCollection("apis/other.json")
            .Add("removed.postman_environment.json", Environment);

        (await consumer.PublishAsync("published")).ShouldSucceed();

        foreach (var folder in new[] { "bin", "published" })
        {
            Assert.False(consumer.Contains(folder, "zoom.postman_collection.json"));
            Assert.False(consumer.Contains(folder, "other.json"));
            Assert.False(consumer.Contains(folder, "*.postman_environment.json"));
            Assert.False(consumer.Contains(folder, "*.postman_globals.json"));
            Assert.False(consumer.Contains(folder, "*.zoomgen.json"));
            Assert.True(consumer.Contains(folder, "appsettings.json"));
        }
    }

    [Theory]
    [InlineData("Microsoft.NET.Sdk")]
    [InlineData("Microsoft.NET.Sdk.Web")]
    public async Task An_item_that_asks_for_it_is_copied_and_published(string sdk)
    {
        var consumer = AddConsumer(sdk, $"Asked.{sdk}", """
            <ItemGroup>
              <PostmanCollection Update="zoom.postman_collection.json" CopyToOutputDirectory="PreserveNewest" />
            </ItemGroup>
            """);

        (await consumer.PublishAsync("published")).ShouldSucceed();

        foreach (var folder in new[] { "bin", "published" })
        {
            Assert.True(consumer.Contains(folder, "zoom.postman_collection.json"));
            Assert.False(consumer.Contains(folder, "*.postman_environment.json"));
        }
    }

    [Fact]
    public async Task A_None_item_that_the_project_copies_itself_is_copied()
    {
        var consumer = AddConsumer("Microsoft.NET.Sdk", "CopiedAsNone", """
            <ItemGroup><None Update="zoom.postman_collection.json" CopyToOutputDirectory="PreserveNewest" /></ItemGroup>
            """);

        (await consumer.BuildAsync()).ShouldSucceed();

        Assert.True(consumer.Contains("bin", "zoom.postman_collection.json"));
    }

    // The implicit usings of a worker need a package that has nothing to do with this.
    private Consumer AddConsumer(string sdk, string name, string content) => feed.AddConsumer(name, $"""
        <PropertyGroup><ImplicitUsings>disable</ImplicitUsings></PropertyGroup>
        {Package}
        {content}
        """, sdk)
        .AddLiveStreamCollection()
        .Add("zoom.zoomgen.json", "{}")
        .Add("live.postman_environment.json", Environment)
        .Add("all.postman_globals.json", Environment)
        .Add("appsettings.json", "{}")
        .Add("Program.cs", "System.Console.WriteLine(typeof(Zoom.ZoomClient));");
}
