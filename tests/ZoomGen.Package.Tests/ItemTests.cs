using ZoomGen.Package.Tests.Support;

namespace ZoomGen.Package.Tests;

/// <summary>Which collections of a project become clients, and what the project can say of them.</summary>
[Collection(PackedFeedUsers.Name)]
public sealed class ItemTests(PackedFeed feed)
{
    private const string Package = """<ItemGroup><PackageReference Include="ZoomGen" Version="$(ZoomGenVersion)" /></ItemGroup>""";

    [Fact]
    public async Task A_project_that_switches_the_pickup_off_has_the_clients_that_it_names_and_no_other()
    {
        var consumer = feed.AddConsumer("PickupOff", $"""
            <PropertyGroup><EnableDefaultPostmanCollectionItems>false</EnableDefaultPostmanCollectionItems></PropertyGroup>
            <ItemGroup><PostmanCollection Include="named.postman_collection.json" Namespace="Acme" ClientName="NamedClient" /></ItemGroup>
            {Package}
            """)
            .AddLiveStreamCollection()
            .AddLiveStreamCollection("named.postman_collection.json")
            .Add("Program.cs", """
                Console.WriteLine(typeof(Acme.NamedClient));
                Console.WriteLine(typeof(Zoom.ZoomClient));
                """);

        var build = await consumer.BuildAsync();

        build.ShouldFailWith("Program.cs(2,26): error CS0246");
    }

    [Fact]
    public async Task A_project_names_the_clients_itself()
    {
        // Every way to say something of a collection, none of which may give a client twice.
        var consumer = feed.AddConsumer("Named", $"""
            {Package}
            <ItemGroup>
              <PostmanCollection Include="named.postman_collection.json" Namespace="Acme.Named" ClientName="NamedClient" />
              <PostmanCollection Include="apis/other.json" Namespace="Acme.Other" />
              <PostmanCollection Update="apis/updated.postman_collection.json" Namespace="Acme.Updated" Interfaces="true" />
              <PostmanCollection Remove="removed.postman_collection.json" />
            </ItemGroup>
            """)
            .AddLiveStreamCollection("named.postman_collection.json")
            .AddLiveStreamCollection("apis/other.json")
            .AddLiveStreamCollection("apis/updated.postman_collection.json")
            .AddLiveStreamCollection("removed.postman_collection.json")
            .AddLiveStreamCollection("bin/published.postman_collection.json")
            .Add("Program.cs", """
                _ = typeof(Acme.Updated.IZoomClient);
                foreach (var client in typeof(Acme.Named.NamedClient).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(ApiClient))))
                    Console.WriteLine(client.FullName);
                """);

        (await consumer.BuildAsync()).ShouldSucceed();
        var run = await consumer.RunAsync();

        run.ShouldSucceed();
        Assert.Equal(
            ["Acme.Named.NamedClient", "Acme.Other.ZoomClient", "Acme.Updated.ZoomClient"],
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_project_has_clients_through_a_library_that_refers_to_the_package()
    {
        feed.AddConsumer("Library", $"""<PropertyGroup><OutputType>Library</OutputType></PropertyGroup>{Package}""");
        var consumer = feed.AddConsumer(
            "Application", """<ItemGroup><ProjectReference Include="../Library/Library.csproj" /></ItemGroup>""")
            .AddLiveStreamCollection()
            .Add("Program.cs", "System.Console.WriteLine(typeof(Zoom.ZoomClient));");

        (await consumer.BuildAsync()).ShouldSucceed();
        var run = await consumer.RunAsync();

        run.ShouldSucceed().ShouldSay("Zoom.ZoomClient\n");
    }

    [Fact]
    public async Task The_packed_mock_server_answers_the_packed_client()
    {
        var consumer = feed.AddConsumer("Mocked", $"""
            {Package}
            <ItemGroup><PackageReference Include="ZoomGen.MockServer" Version="$(ZoomGenVersion)" /></ItemGroup>
            """)
            .AddLiveStreamCollection()
            .Add("Program.cs", """
                await using var server = await ZoomGen.MockServer.PostmanMockServer.StartAsync(args[0]);
                using var http = new HttpClient();
                var zoom = new Zoom.ZoomClient(http, new() { BaseUrl = server.BaseUrl });
                Console.WriteLine(await zoom.Meetings.UpdateLiveStreamStatusResponseAsync(Zoom.Meetings.UpdateLiveStreamStatusRequest.Example) switch
                {
                    Zoom.Meetings.UpdateLiveStreamStatusResponse.NoContent => "updated",
                    var other => $"{other.StatusCode} {other.ReadText()}",
                });
                """);

        (await consumer.BuildAsync()).ShouldSucceed();
        var run = await consumer.RunAsync(arguments: RepositoryRoot.LiveStreamCollection);

        run.ShouldSucceed().ShouldSay("updated\n");
    }
}
