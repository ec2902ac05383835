using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Declarations.Json;
using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Declarations.Responses;

namespace ZoomGen.Generator.Declarations;

/// <summary>Where an operation's methods stand: the class and its interface, how it sends, and how a user reaches it.</summary>
internal sealed record ClientPlace(string Namespace, string Class, string? Interface, string Sender, string Access);

/// <summary>Declares everything that belongs to one operation.</summary>
internal sealed class OperationBinder(string rootNamespace, string clientName, OptionNames options, JsonTypes jsonTypes)
{
    /// <summary>Above this number a call with unnamed values can no longer be read.</summary>
    private const int MaxPlainParameters = 3;

    public OperationDeclaration Bind(NamedOperation named, ClientPlace place, NameScope scope)
    {
        var (operation, names) = named;
        var context = new RequestContext(names, scope, jsonTypes, options);
        var responseBinder = new ResponseBinder(names, jsonTypes);
        var request = new RequestBinder(context).Bind(operation);
        var response = responseBinder.Bind(operation.Responses);
        return new(
            HintName.Of(place.Namespace, names.Operation),
            place.Namespace,
            BindMethods(operation, names, place, request, response),
            request,
            response,
            responseBinder.BindErrors(operation),
            [.. context.Choices]);
    }

    private OperationMethods BindMethods(
        ApiOperation operation, OperationNames names, ClientPlace place, RequestDeclaration request, ResponseDeclaration response)
    {
        var required = request.Properties.Where(property => property.Required).ToArray();
        return new(
            place.Class,
            $"global::{place.Namespace}.{place.Class}",
            place.Interface,
            $"global::{place.Namespace}.{place.Interface ?? place.Class}",
            place.Sender,
            place.Access,
            names.Operation + "Async",
            names.Operation + "ResponseAsync",
            Result(response),
            PlainParameters(required),
            HasPlainForm: required.Length <= MaxPlainParameters && required.All(property => property.IsScalar),
            rootNamespace,
            clientName + "Extensions",
            DocBinder.Bind(operation.Description, operation.Name.Length > 0 ? operation.Name : $"{operation.Method} {operation.Url.Path}"));
    }

    private static Support.EquatableArray<PlainParameterDeclaration> PlainParameters(IEnumerable<RequestPropertyDeclaration> required)
    {
        var scope = new NameScope("client", "cancellationToken");
        return [.. required.Select(property => new PlainParameterDeclaration(
            scope.Take(Identifier.Camel(property.Name), property.Name + "Value"), property.Type, property.Name, property.Doc))];
    }

    private static PlainResult Result(ResponseDeclaration response)
    {
        var successes = response.Cases.Where(documented => documented.Status is >= 200 and <= 299).ToArray();
        if (successes.Length > 0 && successes.All(success => success.Body is null))
            return new(PlainResultKind.None, "");
        if (response.SuccessBody is not { } body)
            return new(PlainResultKind.Response, response.Type);
        if (successes.Any(success => success.Body is not { Nullable: false }))
            return new(PlainResultKind.OptionalBody, body);
        return successes[0].Body!.Item is { } item ? new(PlainResultKind.Items, item) : new(PlainResultKind.Body, body);
    }
}
