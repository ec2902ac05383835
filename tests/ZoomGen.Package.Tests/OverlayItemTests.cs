using ZoomGen.Package.Tests.Support;

namespace ZoomGen.Package.Tests;

/// <summary>Which overlays of a project take effect.</summary>
[Collection(PackedFeedUsers.Name)]
public sealed class OverlayItemTests(PackedFeed feed)
{
    private const string Package = """<ItemGroup><PackageReference Include="ZoomGen" Version="$(ZoomGenVersion)" /></ItemGroup>""";

    private const string Overlay =
        """{ "requests": { "PATCH /meetings/:meetingId/livestream/status": { "body": "json" }, "GET /nothing": {} } }""";

    private const string PrintBody = """
        Console.WriteLine(new Zoom.ZoomClient(new HttpClient()).ToCurl(new Zoom.Meetings.UpdateLiveStreamStatusRequest { MeetingId = 1, Body = new() { Action = "start" } }));
        """;

    [Fact]
    public async Task An_overlay_beside_a_collection_takes_effect_and_its_faults_are_reported()
    {
        var consumer = feed.AddConsumer("OverlayBeside", Package)
            .AddLiveStreamCollection()
            .Add("zoom.zoomgen.json", Overlay)
            .Add("Program.cs", PrintBody);

        (await consumer.BuildAsync()).ShouldSucceed().ShouldSay("zoom.zoomgen.json(1,85): warning ZG0019");

        (await consumer.RunAsync()).ShouldSucceed().ShouldSay("""{"action":"start"}""");
    }

    [Fact]
    public async Task A_project_that_switches_the_pickup_off_names_its_overlays()
    {
        var consumer = feed.AddConsumer("OverlayNamed", $"""
            <PropertyGroup><EnableDefaultPostmanCollectionItems>false</EnableDefaultPostmanCollectionItems></PropertyGroup>
            <ItemGroup>
              <PostmanCollection Include="../OverlaysOfOthers/zoom.json" />
              <PostmanOverlay Include="../OverlaysOfOthers/zoom.zoomgen.json" />
            </ItemGroup>
            {Package}
            """)
            .AddLiveStreamCollection("../OverlaysOfOthers/zoom.json")
            .Add("../OverlaysOfOthers/zoom.zoomgen.json", Overlay)
            .Add("ignored.zoomgen.json", "{}")
            .Add("Program.cs", PrintBody);

        (await consumer.BuildAsync()).ShouldSucceed();

        (await consumer.RunAsync()).ShouldSucceed().ShouldSay("""{"action":"start"}""");
    }
}
