using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Collection.Formats.V3;

/// <summary>Makes a document of a tree: sorts its items, names them, and finds the auth settings that they choose.</summary>
internal sealed class DocumentAssembler(DiagnosticBag bag)
{
    public CollectionDocument Assemble(TreeFolder root)
    {
        var definition = root.Definition;
        return new(
            definition?.Name ?? root.Name,
            definition?.Description,
            [.. ReadItems(root, [])],
            FindAuth(definition?.Auth, []),
            definition?.Behavior ?? BehaviorNode.Inherited,
            definition?.Variables ?? [])
        {
            SkippedItems = FindSkipped(root),
        };
    }

    private IEnumerable<ItemNode> ReadItems(TreeFolder folder, IReadOnlyList<AuthPart> outer)
    {
        IReadOnlyList<AuthPart> auth = folder.Definition?.Auth is { } own ? [own, .. outer] : outer;
        foreach (var item in folder.Items.OrderBy(item => item.Order ?? double.MaxValue))
        {
            if (item is TreeFolder inner)
                yield return ReadFolder(inner, auth);
            else if (item is TreeRequest { Part.Request: { } request } named)
                yield return ReadRequest(named, request, auth);
        }
    }

    // As in version 2, variables of a folder have no effect.
    private FolderNode ReadFolder(TreeFolder folder, IReadOnlyList<AuthPart> outer)
    {
        var definition = folder.Definition;
        if (definition is { Variables: { Count: > 0 } variables })
            bag.Report(Descriptors.Ignored, variables[0].Place, "the variables of a folder");
        return new(
            definition?.Name ?? folder.Name,
            definition?.Description,
            FindAuth(definition?.Auth, outer),
            definition?.Behavior ?? BehaviorNode.Inherited,
            [.. ReadItems(folder, outer)],
            folder.Place)
        {
            SkippedItems = FindSkipped(folder),
        };
    }

    private RequestNode ReadRequest(TreeRequest item, RequestNode request, IReadOnlyList<AuthPart> outer) => request with
    {
        Name = item.Part.Name ?? item.Name,
        Auth = FindAuth(item.Part.Auth, outer),
        Responses = [.. item.Examples.OrderBy(example => example.Part.Order ?? double.MaxValue).Select(ReadExample)],
    };

    private static SavedResponseNode ReadExample(TreeExample example) =>
        example.Part.Response is { Name.Length: 0 } unnamed ? unnamed with { Name = example.Name } : example.Part.Response;

    private static EquatableArray<SkippedItemNode> FindSkipped(TreeFolder folder) =>
    [
        .. folder.Items.OfType<TreeRequest>()
            .Where(item => item.Part.Request is null)
            .Select(item => new SkippedItemNode(item.Part.Name ?? item.Name, item.Part.Place)),
    ];

    private AuthNode? FindAuth(AuthPart? auth, IReadOnlyList<AuthPart> outer)
    {
        if (auth?.InheritedId is not { } id)
            return auth?.Settings[0].Auth;
        if (outer.SelectMany(part => part.Settings).FirstOrDefault(settings => settings.Id == id) is { } chosen)
            return chosen.Auth;
        bag.Report(Descriptors.WrongShape, auth.Place, "the id of these credentials", "the id of credentials of the collection");
        return null;
    }
}
