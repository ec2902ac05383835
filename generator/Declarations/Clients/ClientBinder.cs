using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Declarations.Docs;
using ZoomGen.Generator.Declarations.Json;
using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Declarations.Clients;

/// <summary>Stage 3: converts the contract to declarations.</summary>
internal sealed class ClientBinder(
    ApiContract contract, ClientNames names, OptionNames options, OperationBinder operations, CancellationToken cancellation)
{
    private readonly List<FileDeclaration> _files = [];

    public static ClientDeclaration Bind(
        ApiContract contract, ClientNames names, OverlayDocument? overlay, DiagnosticBag bag, CancellationToken cancellation)
    {
        var scope = new NameScope([names.Client, names.Interface, names.Options, names.Extensions, names.Environments]);
        var root = new ClientTree(scope, names, bag, cancellation).Name(contract.Root);
        scope.Reserve(CommonTypes.Names);
        scope.Reserve(JsonTypes.OwnMembers);
        var uses = root.AllOperations.SelectMany(TypeUses.Find);
        var jsonTypes = JsonTypes.Create(uses, TypeOverlays.From(overlay, bag), names.Namespace, scope);
        var choices = SharedChoices.Create(root.AllOperations, names.Namespace, scope);
        var optionsBinder = new OptionsBinder(contract, names);
        var options = optionsBinder.Name();
        var operations = new OperationBinder(names.Namespace, names.Client, options, jsonTypes, choices);
        var binder = new ClientBinder(contract, names, options, operations, cancellation);
        binder.DeclareRoot(root);
        var declaredOptions = optionsBinder.Bind(options);
        binder._files.Add(declaredOptions);
        binder.DeclareEnvironments();
        binder.DeclareContent(root, isRoot: true, new([Identifier.Camel(names.Stem)]));
        binder.DeclareRegistration(declaredOptions);
        return new(
            names.Namespace,
            names.Client,
            [
                .. binder._files
                    .Concat(choices.Files)
                    .Concat(jsonTypes.Declare())
                    .Select(file => file with { IsInternal = names.IsInternal }),
            ]);
    }

    private void DeclareRoot(NamedGroup root) => _files.Add(new RootClientDeclaration(
        HintName.Of(names.Namespace, names.Client),
        names.Namespace,
        names.Client,
        InterfaceOf(names.Client),
        options.Type,
        DocBinder.Bind(contract.Description, $"The client of {TitleText.Text(contract.Name)}."),
        [.. root.Groups.Select(Property)]));

    private void DeclareEnvironments()
    {
        if (EnvironmentsBinder.Bind(contract, names, options) is { } environments)
            _files.Add(environments);
    }

    private void DeclareRegistration(OptionsDeclaration declaredOptions) => _files.Add(RegistrationBinder.Bind(
        names, declaredOptions, contract.Credentials.Count > 0, [.. _files.OfType<OperationDeclaration>()]));

    private void DeclareGroup(NamedGroup group, PropertyPath access)
    {
        var (_, @namespace, @class, _) = group.Names;
        _files.Add(new GroupClientDeclaration(
            HintName.Of(@namespace, @class), @namespace, @class, InterfaceOf(@class), Document(group), [.. group.Groups.Select(Property)]));
        DeclareContent(group, isRoot: false, access.Append(group.Names.Property));
    }

    private void DeclareContent(NamedGroup group, bool isRoot, PropertyPath access)
    {
        var place = new ClientPlace(group.Names.Namespace, group.Names.Class, InterfaceOf(group.Names.Class), isRoot, access);
        foreach (var operation in group.Operations)
        {
            cancellation.ThrowIfCancellationRequested();
            _files.Add(operations.Bind(operation, place, group.Types));
        }
        foreach (var inner in group.Groups)
            DeclareGroup(inner, access);
    }

    private string? InterfaceOf(string @class) => names.HasInterfaces ? "I" + @class : null;

    private GroupPropertyDeclaration Property(NamedGroup group) => new(
        group.Names.Property,
        new(group.Names.Namespace, group.Names.Class),
        InterfaceOf(group.Names.Class) is { } name ? new TypeRef(group.Names.Namespace, name) : null,
        Document(group));

    private static DocDeclaration Document(NamedGroup group) =>
        DocBinder.Bind(group.Group.Description, $"The requests of the folder {TitleText.Text(group.Group.Name)}.");
}
