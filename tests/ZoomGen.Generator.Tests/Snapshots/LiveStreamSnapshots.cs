using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Snapshots;

/// <summary>The emitted files, to be read: this is what users find behind "go to definition".</summary>
public class LiveStreamSnapshots
{
    [Fact]
    public void Client() => Snapshot.Match(GeneratorRun.Of(RepositoryRoot.LiveStreamCollection));
}
