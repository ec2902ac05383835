using ZoomGen.Package.Tests.Support;

namespace ZoomGen.Package.Tests;

/// <summary>Which environments of a project become options, and what the project can say of them.</summary>
[Collection(PackedFeedUsers.Name)]
public sealed class EnvironmentItemTests(PackedFeed feed)
{
    private const string Package = """<ItemGroup><PackageReference Include="ZoomGen" Version="$(ZoomGenVersion)" /></ItemGroup>""";

    private const string PrintBaseUrls = """
        foreach (var environment in typeof(Zoom.ZoomClient).Assembly.GetType("Zoom.ZoomEnvironments")?.GetProperties() ?? [])
            Console.WriteLine($"{environment.Name} {((Zoom.ZoomClientOptions)environment.GetValue(null)!).BaseUrl}");
        """;

    [Fact]
    public async Task An_environment_beside_a_collection_is_picked_up()
    {
        var consumer = feed.AddConsumer("EnvironmentBeside", Package)
            .AddLiveStreamCollection()
            .Add("live.postman_environment.json", Environment("Live", "https://live.example.com"))
            .Add("Program.cs", "Console.WriteLine(Zoom.ZoomEnvironments.Live.BaseUrl);");

        (await consumer.BuildAsync()).ShouldSucceed();

        (await consumer.RunAsync()).ShouldSucceed().ShouldSay("https://live.example.com\n");
    }

    [Fact]
    public async Task A_project_that_switches_the_pickup_off_has_the_environments_that_it_names_and_no_other()
    {
        var consumer = feed.AddConsumer("EnvironmentNamed", $"""
            <PropertyGroup><EnableDefaultPostmanCollectionItems>false</EnableDefaultPostmanCollectionItems></PropertyGroup>
            <ItemGroup>
              <PostmanCollection Include="zoom.postman_collection.json" />
              <PostmanEnvironment Include="../EnvironmentsOfOthers/any name.json" />
            </ItemGroup>
            {Package}
            """)
            .AddLiveStreamCollection()
            .Add("live.postman_environment.json", Environment("Live", "https://live.example.com"))
            .Add("../EnvironmentsOfOthers/any name.json", Environment("Named", "https://named.example.com"))
            .Add("Program.cs", PrintBaseUrls);

        (await consumer.BuildAsync()).ShouldSucceed();

        Assert.Equal("Named https://named.example.com\n", (await consumer.RunAsync()).ShouldSucceed().Output);
    }

    private static string Environment(string name, string baseUrl) =>
        $$"""{ "name": "{{name}}", "values": [{ "key": "baseUrl", "value": "{{baseUrl}}" }], "_postman_variable_scope": "environment" }""";
}
