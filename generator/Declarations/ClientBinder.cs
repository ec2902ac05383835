using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Declarations.Json;
using ZoomGen.Generator.Declarations.Naming;

namespace ZoomGen.Generator.Declarations;

/// <summary>Stage 3: contract to declarations.</summary>
internal sealed class ClientBinder
{
    private readonly string _namespace;
    private readonly string _clientName;
    private readonly bool _hasInterfaces;
    private readonly ApiContract _contract;
    private readonly CancellationToken _cancellation;
    private readonly OptionsBinder _optionsBinder;
    private readonly OptionNames _options;
    private readonly NamedGroup _root;
    private readonly JsonTypes _jsonTypes;
    private readonly OperationBinder _operations;
    private readonly List<FileDeclaration> _files = [];

    private ClientBinder(ApiContract contract, ClientNames names, TypeOverlays overlays, CancellationToken cancellation)
    {
        _contract = contract;
        _cancellation = cancellation;
        _namespace = names.Namespace;
        _clientName = names.Client;
        _hasInterfaces = names.HasInterfaces;
        _optionsBinder = new(contract, _namespace, OptionsName);
        _options = _optionsBinder.Name();
        var scope = new NameScope(_clientName, "I" + _clientName, OptionsName, _clientName + "Extensions", EnvironmentsName);
        _root = new ClientTree(scope, _namespace, cancellation).Name(contract.Root, _clientName);
        scope.Reserve(CommonTypes.Names);
        scope.Reserve(JsonTypes.OwnMembers);
        var nouns = new Nouns();
        _jsonTypes = new(_root.AllOperations.SelectMany(operation => TypeUses.Of(operation, _namespace, nouns)), overlays, _namespace, scope);
        _operations = new(_namespace, _clientName, _options, _jsonTypes, nouns);
    }

    public static ClientDeclaration Bind(ApiContract contract, ClientNames names, TypeOverlays overlays, CancellationToken cancellation)
    {
        var binder = new ClientBinder(contract, names, overlays, cancellation);
        binder.BindRoot();
        binder._files.AddRange(binder._jsonTypes.Declare());
        return new(names.Namespace, names.Client, [.. binder._files]);
    }

    private string OptionsName => _clientName + "Options";

    private string EnvironmentsName => TrimEnd(_clientName, "Client") + "Environments";

    private void BindRoot()
    {
        var doc = DocBinder.Bind(_contract.Description, $"The client of {_contract.Name}.");
        _files.Add(new RootClientDeclaration(HintName.Of(_namespace, _clientName), _namespace, _clientName, InterfaceOf(_clientName), _options.Type, doc, [.. _root.Groups.Select(Property)]));
        _files.Add(_optionsBinder.Bind(_options));
        if (EnvironmentsBinder.Bind(_contract, _namespace, EnvironmentsName, _options) is { } environments)
            _files.Add(environments);
        BindContent(_root, sender: "this", Identifier.Camel(TrimEnd(_clientName, "Client")));
    }

    private void BindGroup(NamedGroup group, string access)
    {
        var (_, @namespace, @class) = group.Names;
        _files.Add(new GroupClientDeclaration(HintName.Of(@namespace, @class), @namespace, @class, InterfaceOf(@class), Document(group), [.. group.Groups.Select(Property)]));
        BindContent(group, sender: "Client", $"{access}.{group.Names.Property}");
    }

    private void BindContent(NamedGroup group, string sender, string access)
    {
        var place = new ClientPlace(group.Names.Namespace, group.Names.Class, InterfaceOf(group.Names.Class), sender, access);
        foreach (var operation in group.Operations)
        {
            _cancellation.ThrowIfCancellationRequested();
            _files.Add(_operations.Bind(operation, place, group.Types));
        }
        foreach (var inner in group.Groups)
            BindGroup(inner, access);
    }

    private string? InterfaceOf(string @class) => _hasInterfaces ? "I" + @class : null;

    private GroupPropertyDeclaration Property(NamedGroup group) => new(
        group.Names.Property,
        $"global::{group.Names.Namespace}.{group.Names.Class}",
        _hasInterfaces ? $"global::{group.Names.Namespace}.I{group.Names.Class}" : null,
        Document(group));

    private static DocDeclaration Document(NamedGroup group) => DocBinder.Bind(group.Group.Description, $"The requests of the folder {group.Group.Name}.");

    private static string TrimEnd(string text, string suffix) =>
        text.Length > suffix.Length && text.EndsWith(suffix, StringComparison.Ordinal) ? text.Substring(0, text.Length - suffix.Length) : text;
}
