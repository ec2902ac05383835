using ZoomGen.Package.Tests.Support;

namespace ZoomGen.Package.Tests;

/// <summary><c>dotnet watch</c> runs the generator in its own process, beside its own libraries.</summary>
[Collection(PackedFeedUsers.Name)]
public sealed class WatchTests(PackedFeed feed)
{
    private const string Package = """<ItemGroup><PackageReference Include="ZoomGen" Version="$(ZoomGenVersion)" /></ItemGroup>""";

    private const string Collection = "zoom.postman_collection.json";

    [Fact]
    public async Task An_edited_collection_is_followed_to_the_program_that_runs()
    {
        var consumer = feed.AddConsumer("Watched", Package)
            .AddLiveStreamCollection(Collection)
            .Add("Program.cs", """
                // Ends by itself, so that it cannot outlive the test for long.
                var said = "";
                for (var tick = 0; tick < 1200; tick++)
                {
                    var methods = string.Join(' ', typeof(Zoom.Meetings.MeetingsClient).GetMethods().Select(method => method.Name));
                    if (methods != said)
                        Console.WriteLine(said = methods);
                    await Task.Delay(500);
                }
                """);
        await using var watch = consumer.Watch();
        await watch.WaitForAsync("Waiting for changes");
        await watch.WaitForAsync("GetLiveStreamDetailsAsync");

        consumer.Edit(Collection, text => text.Replace("\"Get live stream details\"", "\"Fetch stream\"", StringComparison.Ordinal));

        await watch.WaitForAsync("FetchStreamAsync");
    }
}
