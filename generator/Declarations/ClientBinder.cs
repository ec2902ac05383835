using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Declarations.Naming;

namespace ZoomGen.Generator.Declarations;

/// <summary>Stage 3: contract to declarations.</summary>
internal sealed class ClientBinder
{
    /// <summary>Characters of a namespace below which another may be nested; metadata holds a little over a thousand.</summary>
    private const int MaxParentNamespace = 400;

    private readonly string _namespace;
    private readonly string _clientName;
    private readonly bool _hasInterfaces;
    private readonly ApiContract _contract;
    private readonly CancellationToken _cancellation;
    private readonly OptionsBinder _optionsBinder;
    private readonly OptionNames _options;
    private readonly OperationBinder _operations;
    private readonly NameScope _rootScope;
    private readonly List<FileDeclaration> _files = [];

    private ClientBinder(ApiContract contract, ClientNames names, CancellationToken cancellation)
    {
        _contract = contract;
        _cancellation = cancellation;
        _namespace = names.Namespace;
        _clientName = names.Client;
        _optionsBinder = new(contract, _namespace, OptionsName);
        _options = _optionsBinder.Name();
        _hasInterfaces = names.HasInterfaces;
        _rootScope = new(_clientName, "I" + _clientName, OptionsName, _clientName + "Extensions", EnvironmentsName);
        _operations = new(_namespace, _clientName, _options);
    }

    public static ClientDeclaration Bind(ApiContract contract, ClientNames names, CancellationToken cancellation)
    {
        var binder = new ClientBinder(contract, names, cancellation);
        binder.BindRoot();
        return new(names.Namespace, names.Client, [.. binder._files]);
    }

    private string OptionsName => _clientName + "Options";

    private string EnvironmentsName => TrimEnd(_clientName, "Client") + "Environments";

    private void BindRoot()
    {
        var scope = _rootScope;
        var members = NameScope.ForMembers(_clientName, "SendAsync", "SendForSuccessAsync", "SendForBodyAsync", "SendForOptionalBodyAsync", "SendForItemsAsync", "ToCurl", "ToCurlWithSecretsAsync");
        // Ahead of the operations: a namespace and a type may not share a name, nor may a property and a method.
        var groups = NameGroups(_contract.Root, scope, members, _namespace);
        var doc = DocBinder.Bind(_contract.Description, $"The client of {_contract.Name}.");
        _files.Add(new RootClientDeclaration(HintName.Of(_namespace, _clientName), _namespace, _clientName, InterfaceOf(_clientName), _options.Type, doc, [.. groups.Select(Property)]));
        _files.Add(_optionsBinder.Bind(_options));
        if (EnvironmentsBinder.Bind(_contract, _namespace, EnvironmentsName, _options) is { } environments)
            _files.Add(environments);
        var access = Identifier.Camel(TrimEnd(_clientName, "Client"));
        BindContent(_contract.Root, new(_namespace, _clientName, InterfaceOf(_clientName), "this", access), scope, members, groups);
    }

    private void BindGroup(NamedGroup group, string access)
    {
        var scope = new NameScope(group.Class, "I" + group.Class);
        access = $"{access}.{group.Property}";
        var members = NameScope.ForMembers(group.Class, "Client");
        var groups = NameGroups(group.Group, scope, members, group.Namespace);
        var doc = DocBinder.Bind(group.Group.Description, $"The requests of the folder {group.Group.Name}.");
        _files.Add(new GroupClientDeclaration(HintName.Of(group.Namespace, group.Class), group.Namespace, group.Class, InterfaceOf(group.Class), doc, [.. groups.Select(Property)]));
        BindContent(group.Group, new(group.Namespace, group.Class, InterfaceOf(group.Class), "Client", access), scope, members, groups);
    }

    private void BindContent(ApiGroup group, ClientPlace place, NameScope scope, NameScope members, IReadOnlyList<NamedGroup> groups)
    {
        foreach (var operation in group.Operations)
        {
            _cancellation.ThrowIfCancellationRequested();
            _files.Add(_operations.Bind(operation, place, scope, members));
        }
        foreach (var named in groups)
            BindGroup(named, place.Access);
    }

    private IReadOnlyList<NamedGroup> NameGroups(ApiGroup parent, NameScope types, NameScope members, string @namespace)
    {
        if (@namespace.Length > MaxParentNamespace)
            return NameGroups(parent, _rootScope, members, _namespace);
        return [.. parent.Groups.Where(HasOperations).Select(group =>
        {
            var name = types.Take(Identifier.Pascal(group.Name, "Group"), Identifier.Pascal(group.Name, "") + "Group");
            return new NamedGroup(group, members.Take(name, name + "Group"), $"{@namespace}.{name}", name + "Client");
        })];
    }

    private static bool HasOperations(ApiGroup group) => group.Operations.Count > 0 || group.Groups.Any(HasOperations);

    private string? InterfaceOf(string @class) => _hasInterfaces ? "I" + @class : null;

    private GroupPropertyDeclaration Property(NamedGroup group) => new(
        group.Property,
        $"global::{group.Namespace}.{group.Class}",
        _hasInterfaces ? $"global::{group.Namespace}.I{group.Class}" : null,
        DocBinder.Bind(group.Group.Description, $"The requests of the folder {group.Group.Name}."));

    private static string TrimEnd(string text, string suffix) =>
        text.Length > suffix.Length && text.EndsWith(suffix, StringComparison.Ordinal) ? text.Substring(0, text.Length - suffix.Length) : text;

    private sealed record NamedGroup(ApiGroup Group, string Property, string Namespace, string Class);
}
