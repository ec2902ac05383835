using ZoomGen.Package.Tests.Support;

namespace ZoomGen.Package.Tests;

/// <summary>
/// Builds and runs the program in <c>Consumers/LiveStream</c>, which fails by itself where a request or response is not as it should be.
/// </summary>
[Collection(PackedFeedUsers.Name)]
public sealed class LiveStreamConsumerTests(PackedFeed feed)
{
    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    public async Task A_project_with_the_package_and_a_collection_has_a_client_that_works(string framework)
    {
        var consumer = feed.AddCopy("LiveStream", framework).AddLiveStreamCollection();

        var build = await consumer.BuildAsync($"-p:ConsumerFramework={framework}", $"-p:ZoomGenVersion={feed.Version}");
        build.ShouldSucceed();
        var run = await consumer.RunAsync(framework);

        run.ShouldSucceed()
            .ShouldSay("request: GET https://api.zoom.us/v2/meetings/68423085/livestream\n")
            .ShouldSay("stream_key: k-1\n")
            .ShouldSay("request: PATCH https://api.zoom.us/v2/meetings/68423085/livestream/status\n");
    }
}
