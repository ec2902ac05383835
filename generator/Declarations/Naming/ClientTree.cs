using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>Names the folders and requests of a collection. This happens before anything else is named.</summary>
internal sealed class ClientTree(NameScope rootScope, string rootNamespace, DiagnosticBag bag, CancellationToken cancellation)
{
    /// <summary>The longest namespace that can contain another, in characters. Metadata allows a little more than a thousand.</summary>
    private const int MaxParentNamespace = 400;

    /// <summary>Names the whole collection, as the content of its client.</summary>
    public NamedGroup Name(ApiGroup root, string clientClass) => NameContent(
        root,
        new("", rootNamespace, clientClass, ""),
        rootScope,
        NameScope.ForMembers([clientClass, .. RuntimeNames.ClientMembers]));

    private NamedGroup NameContent(ApiGroup group, GroupNames names, NameScope types, NameScope members)
    {
        cancellation.ThrowIfCancellationRequested();
        // Before the operations: a namespace and a type cannot have the same name, and neither can a property and a method.
        var groups = NameGroups(group, names.Namespace, types, members).ToArray();
        var operations = NameOperations(group, names, types, members);
        return new(group, names, types, operations, [.. groups.Select(inner => NameGroup(inner.Group, inner.Names))]);
    }

    private NamedGroup NameGroup(ApiGroup group, GroupNames names) =>
        NameContent(group, names, new(names.Class, "I" + names.Class), NameScope.ForMembers([names.Class, .. RuntimeNames.GroupMembers]));

    private IEnumerable<(ApiGroup Group, GroupNames Names)> NameGroups(
        ApiGroup parent, string @namespace, NameScope types, NameScope members)
    {
        if (@namespace.Length > MaxParentNamespace)
            (types, @namespace) = (rootScope, rootNamespace);
        foreach (var group in parent.Groups.Where(HasOperations))
        {
            var documented = TitleText.Name(group.Name, "");
            var own = group.GivenName?.Text ?? documented;
            var name = types.Take(own.Length > 0 ? own : "Group", own + "Group");
            yield return (group, new(members.Take(name, name + "Group"), $"{@namespace}.{name}", name + "Client", documented));
        }
    }

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
