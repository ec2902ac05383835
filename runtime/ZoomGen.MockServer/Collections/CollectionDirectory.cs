using ZoomGen.Generator.Collection.Formats.V3.Folders;
using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.MockServer.Collections;

/// <summary>Reads a collection that is a directory of YAML files (Postman's format version 3).</summary>
internal static class CollectionDirectory
{
    /// <exception cref="InvalidDataException">The directory has no request, or none that can be read. The message says where.</exception>
    public static CollectionSource Read(string path, CancellationToken cancellationToken)
    {
        var files = new List<PartFile>();
        foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (PartPath.Parse(file) is { } place)
                files.Add(new(place, PartPath.Normalize(path), new(file, null, null, false), new TextFile(file, File.ReadAllText(file))));
        }
        var bag = new DiagnosticBag();
        var folder = CollectionFolders.Group([.. files.Select(PartReader.Read)]).FirstOrDefault()
            ?? throw new InvalidDataException($"{path}: the directory is not a Postman collection, because it has no *.request.yaml file");
        var document = FolderReader.Read(folder, bag);
        return document.Items.Count > 0 || bag.ToList().FirstOrDefault(fault => fault.Rule.Severity == RuleSeverity.Error) is not { } error
            ? new(document, [.. files.Select(file => file.Source)])
            : throw new InvalidDataException(error.ToString());
    }
}
