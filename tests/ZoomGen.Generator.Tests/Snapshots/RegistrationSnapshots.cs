using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Snapshots;

/// <summary>What is emitted beside the client where the package ZoomGen.Extensions is referenced.</summary>
public class RegistrationSnapshots
{
    [Fact]
    public void Client() => Snapshot.Match(
        GeneratorRun.WithAnyWarnings(
            [new InMemoryFile(GeneratorRun.DefaultPath, RepositoryRoot.LiveStreamCollection)],
            references: GeneratorRun.ExtensionReferences),
        "Registration.g.cs");
}
