using System.Text.RegularExpressions;
using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator;

/// <summary>Postman's file <c>.postman/resources.yaml</c>, which names collections outside of the directory <c>postman</c>.</summary>
internal sealed record ResourcesFile(EquatableArray<NamedCollection> Collections)
{
    private const string Member = "localResources";

    private static readonly Regex NamesLocalResources = new($"^{Member}\\s*:", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    /// <summary>Most of these files only connect a workspace. Whether they are valid is left to Postman.</summary>
    public static Result<ResourcesFile> Read(TextFile file)
    {
        var bag = new DiagnosticBag();
        var resources = file.Text is { } text && NamesLocalResources.IsMatch(text)
            ? bag.Guard(file.Path, () => SyntaxFile.Parse(file, bag) is SyntaxObject root ? Read(new ObjectView(root, bag)) : null)
            : null;
        return new(file.Path, resources, bag.ToList());
    }

    /// <summary>The collections that are not among those of the project.</summary>
    public IEnumerable<DiagnosticInfo> FindAbsent(IEnumerable<string> items)
    {
        var known = new HashSet<string>(items.Select(FilePath.Normalize), StringComparer.OrdinalIgnoreCase);
        return Collections
            .Where(collection => !known.Contains(collection.FullPath))
            .Select(collection => new DiagnosticInfo(Descriptors.AbsentCollection, collection.Place, [collection.Path]));
    }

    private static ResourcesFile Read(ObjectView root) =>
        new([.. root.Object(Member) is { } resources ? ReadCollections(resources) : []]);

    private static IEnumerable<NamedCollection> ReadCollections(ObjectView resources)
    {
        const string collections = "collections";
        foreach (var element in resources.Elements(collections))
        {
            if (resources.AsText(element, collections) is { Length: > 0 } path)
                yield return new(path, FilePath.Resolve(element.Place.File, path), element.Place);
        }
    }
}

/// <summary>The path of a collection, as it is in the file and in full.</summary>
internal sealed record NamedCollection(string Path, string FullPath, Place Place);
