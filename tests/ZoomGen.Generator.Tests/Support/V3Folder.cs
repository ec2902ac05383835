using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Collection.Formats.V3.Folders;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Tests.Support;

/// <summary>A collection of format version 3: the files of a directory, by their paths in it.</summary>
internal sealed class V3Folder
{
    public const string Root = "postman/collections/zoom";

    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    public V3Folder With(string path, string text)
    {
        _files[path] = text;
        return this;
    }

    public V3Folder WithDefinition(string text) => With(".resources/definition.yaml", "$kind: collection\n" + text);

    public V3Folder WithRequest(string name, string text) => With($"{name}.request.yaml", "$kind: http-request\n" + text);

    public V3Folder WithExample(string request, string name, string text) => With(
        $".resources/{request}.resources/examples/{name}.example.yaml", "$kind: http-example\n" + text);

    /// <summary>The files as the compiler has them.</summary>
    public IEnumerable<InMemoryFile> Files => _files.Select(file => new InMemoryFile($"{Root}/{file.Key}", file.Value));

    public CollectionDocument Document(params string[] diagnostics)
    {
        var bag = new DiagnosticBag();
        var document = FolderReader.Read(CollectionFolders.Group([.. _files.Select(file => Read(file.Key, file.Value))]).Single(), bag);
        ExpectedDiagnostics.Verify(bag.ToList(), diagnostics);
        return document;
    }

    private static ReadPart Read(string path, string text)
    {
        var full = $"{Root}/{path}";
        return PartReader.Read(
            new(PartPath.Parse(full)!, Root: null, new(full, Namespace: null, ClientName: null, Interfaces: false), new(full, text)));
    }
}
