using System.IO.Enumeration;

namespace ZoomGen.Conformance;

/// <summary>
/// One collection to run. <see cref="Environments"/> are the files of its environment and of the globals. <see cref="Records"/> is null
/// where nothing was recorded for it.
/// </summary>
internal sealed record CollectionSource(string Name, string Path, IReadOnlyList<string> Environments, string? Records);

/// <summary>Finds collections, and the records and environments that belong to them.</summary>
internal static class CollectionFiles
{
    private const string CollectionSuffix = ".postman_collection";
    private const string EnvironmentSuffix = ".env";

    private static readonly string[] EnvironmentFiles = [EnvironmentSuffix + ".json", ".postman_environment.json"];
    private static readonly string[] GlobalsFiles = [".globals.json", ".postman_globals.json"];
    private static readonly string[] OtherSuffixes = [.. EnvironmentFiles, .. GlobalsFiles, ".openapi.json"];

    public static IReadOnlyList<CollectionSource> Find(CommandLine settings) =>
    [
        .. Directory.EnumerateFiles(settings.Directory, "*.json")
            .Where(path => OtherSuffixes.All(suffix => !path.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)))
            .Concat(Directory.EnumerateDirectories(settings.Directory).Where(IsCollection))
            .Where(path => FileSystemName.MatchesSimpleExpression(settings.Filter, Path.GetFileName(path)))
            .Order(StringComparer.Ordinal)
            .SelectMany(path => Sources(path, RecordDirectories(settings))),
    ];

    /// <summary>The name of a collection without the ending that Postman gives to its file.</summary>
    public static string Stem(string name) =>
        name.EndsWith(CollectionSuffix, StringComparison.Ordinal) ? name[..^CollectionSuffix.Length] : name;

    private static bool IsCollection(string directory) =>
        Directory.EnumerateFiles(directory, "*.request.yaml", SearchOption.AllDirectories).Any();

    private static IEnumerable<CollectionSource> Sources(string path, IReadOnlyList<string> directories)
    {
        var name = Directory.Exists(path) ? Path.GetFileName(path) : Path.GetFileNameWithoutExtension(path);
        yield return new(name, path, [], FindRecords(name, directories));
        string[] environments = [.. FindBeside(path, EnvironmentFiles), .. FindBeside(path, GlobalsFiles)];
        if (environments.Length > 0 && FindRecords(Stem(name) + EnvironmentSuffix, directories) is { } records)
            yield return new(name + EnvironmentSuffix, path, environments, records);
    }

    private static IEnumerable<string> FindBeside(string path, IEnumerable<string> suffixes) => suffixes
        .Select(suffix => Path.Combine(Path.GetDirectoryName(path)!, Stem(Path.GetFileNameWithoutExtension(path)) + suffix))
        .Where(File.Exists)
        .Take(1);

    private static string[] RecordDirectories(CommandLine settings) =>
        settings.Expected is { } expected
        ? [expected]
        : [Path.Combine(settings.Directory, "expected"), Path.Combine(settings.Directory, "..", "expected"), settings.Directory];

    private static string? FindRecords(string name, IReadOnlyList<string> directories) => directories
        .SelectMany(
            directory => new[] { name, Stem(name) }.SelectMany(
                stem => new[] { $"{stem}.ndjson", $"{stem}.expected.ndjson" }).Select(file => Path.Combine(directory, file)))
        .FirstOrDefault(File.Exists);
}
