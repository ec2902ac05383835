using ZoomGen.Conformance.Generation;

namespace ZoomGen.Conformance.Twins;

/// <summary>
/// The emitted sources that differ between a collection's JSON file and its directory. <see cref="Losses"/> counts those that a loss of the
/// conversion explains, by its name, and <see cref="Unexplained"/> names the others.
/// </summary>
internal sealed record TwinResult(
    string Name, int Sources, IReadOnlyList<(string Loss, int Sources)> Losses, IReadOnlyList<TwinDifference> Unexplained)
{
    public bool IsSame => Losses.Count == 0 && Unexplained.Count == 0;
}

/// <summary>The first line in which a source differs, of the JSON file and of the directory. Null is a line that is not there.</summary>
internal sealed record TwinDifference(string Source, string? File, string? Directory)
{
    /// <summary>The difference, or null if the texts are the same. A null text is a source that is not there.</summary>
    public static TwinDifference? Find(string source, string? file, string? directory)
    {
        var (ofFile, ofDirectory) = (Lines(file), Lines(directory));
        for (var line = 0; line < Math.Max(ofFile.Length, ofDirectory.Length); line++)
        {
            if (ofFile.ElementAtOrDefault(line) is var left && ofDirectory.ElementAtOrDefault(line) is var right && left != right)
                return new(source, left?.Trim(), right?.Trim());
        }
        return null;
    }

    private static string[] Lines(string? text) => text?.Split('\n') ?? [];
}

/// <summary>Compares what the generator makes of the two forms of a collection.</summary>
internal static class TwinRun
{
    public static IReadOnlyList<TwinResult> Run(IReadOnlyList<CollectionSource> sources, string directories) =>
    [
        .. sources
            .Select(source => (source.Name, source.Path, Directory: Path.Combine(directories, CollectionFiles.Stem(source.Name))))
            .Where(source => File.Exists(source.Path) && Directory.Exists(source.Directory))
            .AsParallel().AsOrdered()
            .Select(source => Compare(source.Name, source.Path, source.Directory)),
    ];

    private static TwinResult Compare(string name, string file, string directory)
    {
        var expected = Generate(InputFile.Collection(directory));
        var differing = FindDifferences(Generate(InputFile.Collection(file)), expected);
        var losses = new List<(string, int)>();
        var collection = MigrationLoss.Read(file);
        foreach (var loss in MigrationLoss.All)
        {
            if (differing.Count == 0 || !loss.Apply(collection))
                continue;
            var left = FindDifferences(Generate([InputFile.InMemory(file, collection.ToString())]), expected);
            if (left.Count != differing.Count)
                losses.Add((loss.Name, differing.Count - left.Count));
            differing = left;
        }
        return new(name, expected.Count, losses, differing);
    }

    private static Dictionary<string, string> Generate(IReadOnlyList<InputFile> files) => GeneratorRun
        .Of(files, CancellationToken.None).Compilation.SyntaxTrees
        .ToDictionary(tree => Path.GetFileName(tree.FilePath), tree => tree.ToString());

    private static IReadOnlyList<TwinDifference> FindDifferences(
        Dictionary<string, string> file, Dictionary<string, string> directory) =>
    [
        .. file.Keys.Union(directory.Keys)
            .Order(StringComparer.Ordinal)
            .Select(name => TwinDifference.Find(name, file.GetValueOrDefault(name), directory.GetValueOrDefault(name)))
            .OfType<TwinDifference>(),
    ];
}
