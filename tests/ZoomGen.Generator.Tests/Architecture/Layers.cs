namespace ZoomGen.Generator.Tests.Architecture;

/// <summary>The folders of a project in an order in which each uses only those before it.</summary>
internal sealed class Layers(params string[] folders)
{
    /// <summary>Folders that the table lacks, or that the project does.</summary>
    public IEnumerable<string> Unknown(SourceFolders source) => source.Folders.Except(folders).Concat(folders.Except(source.Folders));

    /// <summary>Uses of a folder that is not before the one that uses it.</summary>
    public IEnumerable<string> Violations(SourceFolders source) => source.Uses()
        .Where(use => Array.IndexOf(folders, use.To) >= Array.IndexOf(folders, use.From))
        .Select(use => use.ToString());
}
