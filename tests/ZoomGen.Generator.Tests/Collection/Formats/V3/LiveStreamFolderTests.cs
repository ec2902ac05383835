using Microsoft.CodeAnalysis;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Collection.Formats.V3;

/// <summary>The live-stream collection is in this repository in both forms.</summary>
public class LiveStreamFolderTests
{
    [Fact]
    public void The_directory_becomes_the_same_client_as_the_json_file()
    {
        var root = Path.Combine(RepositoryRoot.Path, "collections", "zoom-livestream");
        var files = Directory.EnumerateFiles(root, "*.yaml", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Select(path => new InMemoryFile(path.Replace('\\', '/'), File.ReadAllText(path)));

        var expected = Sources([new InMemoryFile("/zoom.postman_collection.json", RepositoryRoot.LiveStreamCollection)]).ToArray();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, Sources(files));
    }

    private static IEnumerable<(string Name, string Text)> Sources(IEnumerable<AdditionalText> files) => GeneratorRun
        .WithAnyWarnings(files).GeneratedTrees
        .Select(tree => (Path.GetFileName(tree.FilePath), tree.ToString()))
        .OrderBy(source => source.Item1, StringComparer.Ordinal);
}
