using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>Names the folders and requests of a collection. This happens before anything else is named.</summary>
internal sealed class ClientTree(NameScope rootScope, ClientNames names, DiagnosticBag bag, CancellationToken cancellation)
{
    /// <summary>The longest namespace that can contain another, in characters. Metadata allows a little more than a thousand.</summary>
    private const int MaxParentNamespace = 400;

    /// <summary>Names the whole collection, as the content of its client.</summary>
    public NamedGroup Name(ApiGroup root) => NameContent(
        root,
        new("", names.Namespace, names.Client, ""),
        rootScope,
        NameScope.ForMembers([names.Client, .. RuntimeNames.ClientMembers]));

    private NamedGroup NameContent(ApiGroup group, GroupNames own, NameScope types, NameScope members)
    {
        cancellation.ThrowIfCancellationRequested();
        // Before the operations: a namespace and a type cannot have the same name, and neither can a property and a method.
        var groups = NameGroups(group, own.Namespace, types, members).ToArray();
        var operations = NameOperations(group, own, types, members);
        return new(group, own, types, operations, [.. groups.Select(inner => NameGroup(inner.Group, inner.Names))]);
    }

    private NamedGroup NameGroup(ApiGroup group, GroupNames own) =>
        NameContent(group, own, new(own.Class, "I" + own.Class), NameScope.ForMembers([own.Class, .. RuntimeNames.GroupMembers]));

    private IEnumerable<(ApiGroup Group, GroupNames Names)> NameGroups(
        ApiGroup parent, string @namespace, NameScope types, NameScope members)
    {
        if (@namespace.Length > MaxParentNamespace)
            (types, @namespace) = (rootScope, names.Namespace);
        var isNumbered = parent.Groups.Any(group => TitleText.IsNumbered(group.Name));
        // Folders such as `Users (public)` and `Users (partners)` need their remarks.
        var stems = parent.Groups.ToLookup(group => TitleText.WithoutParenthesis(group.Name), StringComparer.OrdinalIgnoreCase);
        foreach (var group in parent.Groups.Where(HasOperations))
        {
            var plain = TitleText.WithoutRemark(group.Name);
            var title = stems[plain].All(other => other.Name == group.Name) ? plain : group.Name;
            var paths = group.AllOperations.Select(operation => operation.Url.Path).ToArray();
            var documented = IsPath(title)
                ? new PathPhrase(title).Short
                : TitleText.Name(isNumbered ? TitleText.WithoutNumber(title) : title, PathPhrase.CommonStart(paths));
            var own = group.GivenName?.Text ?? documented;
            string[] plural = types == rootScope && IsResource(own, group) ? [Nouns.Plural(own)] : [];
            string[] longer = TitleText.IsReadable(title) || PathPhrase.SharedStart(paths) is not { Length: > 0 } start ? [] : [start];
            var inner = types.Take([.. plural, own.Length > 0 ? own : "Group", .. longer, own + "Group"]);
            var name = plural.Contains(inner) ? own : inner;
            yield return (group, new(members.Take(name, name + "Group"), $"{@namespace}.{inner}", ClassOf(name), documented));
        }
    }

    private static bool IsPath(string title) => title.StartsWith("/", StringComparison.Ordinal) && TitleText.IsAddress(title);

    // JSON types are in the root namespace, which cannot contain a namespace of the same name. The requests of the folder Order are in
    // the namespace Orders, and what they return is an Order. There is only one Health, so it has no plural.
    private static bool IsResource(string folder, ApiGroup group) => group.AllOperations.Any(operation =>
        operation.Responses.Any(response => response is { IsSuccess: true, Body.Shape: not null })
        && new OperationSubject(operation, OperationCandidates.Of(operation)[0], "") is { Verb.Length: > 0 } subject
        && Nouns.Singular(subject.Resource) == folder
        && (new PathPhrase(operation.Url.Path).HasVariables
            || subject.Segments.Append(subject.Resource).Any(name => Nouns.IsPluralOf(name, folder))));

    // A file that imports the namespace of the folder also imports that of the client and those of CommonTypes.
    private string ClassOf(string group) =>
        $"{group}Client" is var name && name != names.Client && !CommonTypes.Names.Contains(name) ? name : $"{group}GroupClient";

    private IReadOnlyList<NamedOperation> NameOperations(ApiGroup group, GroupNames groupNames, NameScope types, NameScope members)
    {
        bool IsFree(string name) =>
            types.IsFree(name, OperationNames.TypeSuffixes) && members.IsFree(name, OperationNames.MethodSuffixes);

        var given = OperationNaming.Name(group.Operations, IsFree);
        var documented = group.Operations.All(operation => operation.GivenName is null)
            ? given
            : OperationNaming.Name([.. group.Operations.Select(operation => operation with { GivenName = null })], IsFree);
        var names = given
            .Select((name, index) => new OperationNames(
                groupNames.Namespace,
                types.Take([name], OperationNames.TypeSuffixes, members, OperationNames.MethodSuffixes),
                groupNames.Folder,
                documented[index]))
            .ToArray();
        // After all requests, so that "List order items" keeps its name if "List orders" turns out to have pages.
        var paged = Enumerable.Range(0, names.Length)
            .Where(index => group.Operations[index].Paging is not null)
            .OrderBy(index => group.Operations[index].Url.Path.Length)
            .ThenBy(index => group.Operations[index].Url.Path, StringComparer.Ordinal);
        foreach (var index in paged)
        {
            var name = names[index].Operation;
            names[index] = names[index] with { Paged = members.Take([name, name + "All"], OperationNames.PagedSuffixes) };
        }
        ReportLostNames(group.Operations, names);
        return [.. group.Operations.Zip(names, (operation, name) => new NamedOperation(operation, name))];
    }

    private void ReportLostNames(IEnumerable<ApiOperation> operations, IEnumerable<OperationNames> names)
    {
        foreach (var (given, name) in operations.Zip(names, (operation, name) => (operation.GivenName, name.Operation)))
        {
            if (given is not null && given.Text != name)
                bag.Report(Descriptors.OverlayRefused, given.Place, $"The name '{given.Text}' is already in use");
        }
    }

    private static bool HasOperations(ApiGroup group) => group.Operations.Count > 0 || group.Groups.Any(HasOperations);
}

/// <summary>The names of a folder: its property, its namespace, its class, and its name without an overlay.</summary>
internal sealed record GroupNames(string Property, string Namespace, string Class, string Folder);

/// <summary>A folder with its contents. <see cref="Types"/> are the names in use in its namespace.</summary>
internal sealed record NamedGroup(
    ApiGroup Group, GroupNames Names, NameScope Types, IReadOnlyList<NamedOperation> Operations, IReadOnlyList<NamedGroup> Groups)
{
    /// <summary>All operations. Those of the folder itself precede those of its subfolders.</summary>
    public IEnumerable<NamedOperation> AllOperations => Operations.Concat(Groups.SelectMany(group => group.AllOperations));
}

internal sealed record NamedOperation(ApiOperation Operation, OperationNames Names);
