using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Declarations.Json;
using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Declarations.Paging;
using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Declarations.Responses;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Clients;

/// <summary>Where an operation's methods are: the class, its interface, and the path to it from the root client.</summary>
internal sealed record ClientPlace(string Namespace, string Class, string? Interface, bool IsRoot, PropertyPath Access);

internal sealed class OperationBinder(
    string rootNamespace, string clientName, OptionNames options, JsonTypes jsonTypes, SharedChoices choices)
{
    /// <summary>More positional arguments than this are hard to read.</summary>
    private const int MaxPlainParameters = 3;

    public OperationDeclaration Bind(NamedOperation named, ClientPlace place, NameScope scope)
    {
        var (operation, names) = named;
        var context = new RequestContext(names, scope, jsonTypes, choices, options);
        var request = RequestBinder.Bind(operation, context);
        var response = new ResponseBinder(names, jsonTypes).Bind(operation.Responses);
        var result = PlainResult.From(response);
        return new(
            HintName.Of(place.Namespace, names.Operation),
            place.Namespace,
            BindMethods(operation, names, place, request.Declaration, result),
            new PagingBinder(jsonTypes).Bind(operation, names, request, result),
            request.Declaration,
            response,
            ErrorsBinder.Bind(operation, names.Errors),
            [.. context.Choices]);
    }

    private OperationMethods BindMethods(
        ApiOperation operation, OperationNames names, ClientPlace place, RequestDeclaration request, PlainResult result)
    {
        var required = request.Properties.Where(property => property.Required).ToArray();
        return new(
            place.Class,
            new(place.Namespace, place.Class),
            place.Interface,
            new(place.Namespace, place.Interface ?? place.Class),
            place.IsRoot,
            place.Access,
            names.Operation + "Async",
            names.Operation + "ResponseAsync",
            result,
            PlainParameters(required),
            HasPlainForm: required.Length <= MaxPlainParameters && required.All(property => property.IsPlain),
            rootNamespace,
            clientName + "Extensions",
            OperationDoc.Bind(operation));
    }

    private static EquatableArray<PlainParameterDeclaration> PlainParameters(IEnumerable<RequestPropertyDeclaration> required)
    {
        var scope = new NameScope("client", "cancellationToken");
        return [.. required.Select(property => new PlainParameterDeclaration(
            scope.Take(Identifier.Camel(property.Name), property.Name + "Value"), property.Type, property.Name, property.Doc))];
    }
}
