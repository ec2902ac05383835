using ZoomGen.Package.Tests.Support;

namespace ZoomGen.Package.Tests;

/// <summary><c>dotnet watch</c> runs the generator in its own process, beside its own libraries.</summary>
[Collection(PackedFeedUsers.Name)]
public sealed class WatchTests(PackedFeed feed)
{
    private const string Package = """<ItemGroup><PackageReference Include="ZoomGen" Version="$(ZoomGenVersion)" /></ItemGroup>""";

    private const string Collection = "zoom.postman_collection.json";
    private const string Request = "postman/collections/chat/Post message.request.yaml";

    // Both forms in one program, because a watch takes long to start.
    [Fact]
    public async Task An_edited_collection_and_an_edited_request_are_followed_to_the_program_that_runs()
    {
        var consumer = feed.AddConsumer("Watched", Package)
            .AddLiveStreamCollection(Collection)
            .Add(Request, "$kind: http-request\nname: Post message\nmethod: POST\nurl: https://chat.test/messages")
            .Add("Program.cs", """
                // Ends by itself, so that it cannot outlive the test for long.
                var said = "";
                for (var tick = 0; tick < 1200; tick++)
                {
                    var clients = new[] { typeof(Zoom.Meetings.MeetingsClient), typeof(Chat.ChatClient) };
                    var methods = string.Join(' ', clients.SelectMany(client => client.GetMethods()).Select(method => method.Name));
                    if (methods != said)
                        Console.WriteLine(said = methods);
                    await Task.Delay(500);
                }
                """);
        await using var watch = consumer.Watch();
        await watch.WaitForAsync("Waiting for changes");
        await watch.WaitForAsync("GetLiveStreamDetailsAsync");
        await watch.WaitForAsync("PostMessageAsync");

        consumer.Edit(Collection, text => text.Replace("\"Get live stream details\"", "\"Fetch stream\"", StringComparison.Ordinal));

        await watch.WaitForAsync("FetchStreamAsync");

        consumer.Edit(Request, text => text.Replace("name: Post message", "name: Say", StringComparison.Ordinal));

        await watch.WaitForAsync("SayAsync");
    }
}
