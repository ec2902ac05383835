using ZoomGen.Package.Tests.Support;

namespace ZoomGen.Package.Tests;

/// <summary>The mock server as a .NET tool.</summary>
[Collection(PackedFeedUsers.Name)]
public sealed class ToolTests(PackedFeed feed)
{
    [Fact]
    public async Task A_manifest_installs_the_tool_which_serves_a_collection()
    {
        var folder = feed.AddFolder("Tool");

        (await DotNet.RunAsync(folder, "new", "tool-manifest")).ShouldSucceed();
        (await DotNet.RunAsync(folder, "tool", "install", "ZoomGen.MockServer.Tool", "--version", feed.Version)).ShouldSucceed();

        await using var tool = DotNet.RunOn(folder, "zoomgen-mock", RepositoryRoot.LiveStreamCollection);
        await tool.WaitForAsync("Zoom API is mocked at http://127.0.0.1:");
    }
}
