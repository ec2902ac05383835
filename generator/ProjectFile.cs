using System.Xml;
using System.Xml.Linq;
using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator;

/// <summary>Finds the line of a project file on which an item does not do what it says.</summary>
internal static class ProjectFile
{
    // MSBuild expands these, and their value is not known here.
    private static readonly char[] Expansions = ['$', '@', '%', '*', '?'];

    private static readonly string[] ItemTypes = ["PostmanCollection", "PostmanEnvironment", "PostmanOverlay"];

    /// <summary>The updates of files that are not among the <paramref name="collections"/>.</summary>
    public static IEnumerable<DiagnosticInfo> FindIdleUpdates(TextFile project, IEnumerable<string> collections)
    {
        var known = new HashSet<string>(collections.Select(FilePath.Normalize), StringComparer.OrdinalIgnoreCase);
        return ReadPaths(project, "Update", "PostmanCollection")
            .Where(update => !update.IsConditional && !known.Contains(update.FullPath))
            .Select(update => new DiagnosticInfo(Descriptors.UpdateWithoutEffect, update.Place, [update.Text]));
    }

    /// <summary>The item that includes the file; or the start of the project file, where it does not name the file as it is.</summary>
    public static Place FindInclude(TextFile project, string file)
    {
        var path = FilePath.Normalize(file);
        return ReadPaths(project, "Include", ItemTypes)
            .Where(include => string.Equals(include.FullPath, path, StringComparison.OrdinalIgnoreCase))
            .Select(include => (Place?)include.Place)
            .FirstOrDefault() ?? Place.StartOf(project.Path);
    }

    private static IEnumerable<ItemPath> ReadPaths(TextFile project, string attributeName, params string[] itemTypes) =>
        from element in Read(project, itemTypes)?.Descendants() ?? []
        where itemTypes.Contains(element.Name.LocalName)
        let attribute = element.Attribute(attributeName)
        where attribute is not null
        let isConditional = element.AncestorsAndSelf().Any(ancestor => ancestor.Attribute("Condition") is not null)
        from text in attribute.Value.Split(';').Select(text => text.Trim())
        where text.Length > 0 && text.IndexOfAny(Expansions) < 0
        select new ItemPath(text, FilePath.Resolve(project.Path, text), PlaceOf(project.Path, attribute), isConditional);

    private static XDocument? Read(TextFile project, string[] itemTypes)
    {
        if (project.Text is not { } text || !itemTypes.Any(text.Contains))
            return null;
        try
        {
            using var reader = XmlReader.Create(new StringReader(text));
            return XDocument.Load(reader, LoadOptions.SetLineInfo);
        }
        catch (XmlException)
        {
            // An editor passes on what has been typed so far, and MSBuild reports what is wrong with it.
            return null;
        }
    }

    private static Place PlaceOf(string file, IXmlLineInfo node) => new(file, node.LineNumber, node.LinePosition);

    private sealed record ItemPath(string Text, string FullPath, Place Place, bool IsConditional);
}
