using ZoomGen.Generator.Contract;

namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>The folders and requests of a collection by their names in C#: these are given before anything else is.</summary>
internal sealed class ClientTree(NameScope rootScope, string rootNamespace, CancellationToken cancellation)
{
    /// <summary>Characters of a namespace below which another may be nested; metadata holds a little over a thousand.</summary>
    private const int MaxParentNamespace = 400;

    /// <summary>The whole collection, as the content of its client.</summary>
    public NamedGroup Name(ApiGroup root, string clientClass) => NameContent(
        root,
        new("", rootNamespace, clientClass),
        rootScope,
        NameScope.ForMembers([clientClass, .. RuntimeNames.ClientMembers]));

    private NamedGroup NameContent(ApiGroup group, GroupNames names, NameScope types, NameScope members)
    {
        cancellation.ThrowIfCancellationRequested();
        // Ahead of the operations: a namespace and a type may not share a name, nor may a property and a method.
        var groups = NameGroups(group, names.Namespace, types, members).ToArray();
        var operations = NameOperations(group, names.Namespace, types, members);
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
            var own = group.GivenName?.Text ?? Identifier.Pascal(group.Name, "");
            var name = types.Take(own.Length > 0 ? own : "Group", own + "Group");
            yield return (group, new(members.Take(name, name + "Group"), $"{@namespace}.{name}", name + "Client"));
        }
    }

    // A given name is taken first. Of requests with one name the shortest path has the plain one: the order in the file may change, and
    // one that is added goes deeper as a rule.
    private static IReadOnlyList<NamedOperation> NameOperations(ApiGroup group, string @namespace, NameScope types, NameScope members)
    {
        var names = new Dictionary<int, OperationNames>();
        var order = group.Operations
            .Select((operation, index) => (operation, index))
            .OrderBy(item => item.operation.GivenName is null)
            .ThenBy(item => item.operation.Url.Path.Length)
            .ThenBy(item => item.operation.Url.Path, StringComparer.Ordinal)
            .ThenBy(item => item.operation.Method, StringComparer.Ordinal);
        foreach (var (operation, index) in order)
            names[index] = Name(operation, @namespace, types, members);
        // After all requests: "List order items" keeps its name though "List orders" turns out to have pages.
        foreach (var (operation, index) in order.Where(item => item.operation.Paging is not null))
            names[index] = names[index] with
            {
                Paged = members.Take([names[index].Operation, names[index].Operation + "All"], OperationNames.PagedSuffixes)
            };
        return [.. group.Operations.Select((operation, index) => new NamedOperation(operation, names[index]))];
    }

    private static OperationNames Name(ApiOperation operation, string @namespace, NameScope types, NameScope members)
    {
        var method = Identifier.Pascal(operation.Method, "Send");
        var path = Identifier.Pascal(
            string.Concat(operation.Url.Path
                .Split('/')
                .Where(segment => !segment.StartsWith(":", StringComparison.Ordinal))
                .Select(segment => segment + " ")),
            "");
        var name = operation.GivenName?.Text ?? Identifier.Phrase(operation.Name, method + path);
        return new(
            @namespace,
            types.Take([name, name + method, name + path], OperationNames.TypeSuffixes, members, OperationNames.MethodSuffixes));
    }

    private static bool HasOperations(ApiGroup group) => group.Operations.Count > 0 || group.Groups.Any(HasOperations);
}

/// <summary>The names of a folder: the property that leads to it, its namespace and its class.</summary>
internal sealed record GroupNames(string Property, string Namespace, string Class);

/// <summary>A folder with what is in it; <see cref="Types"/> are the names taken in its namespace.</summary>
internal sealed record NamedGroup(
    ApiGroup Group, GroupNames Names, NameScope Types, IReadOnlyList<NamedOperation> Operations, IReadOnlyList<NamedGroup> Groups)
{
    /// <summary>All operations, a folder's own before those of the folders in it.</summary>
    public IEnumerable<NamedOperation> AllOperations => Operations.Concat(Groups.SelectMany(group => group.AllOperations));
}

internal sealed record NamedOperation(ApiOperation Operation, OperationNames Names);
