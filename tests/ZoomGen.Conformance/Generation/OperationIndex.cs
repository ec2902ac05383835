using ZoomGen.Generator;
using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Collection.Reading;
using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Declarations.Clients;
using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Conformance.Generation;

/// <summary>
/// An operation of a client, in the contract and by the full name of its request class. <see cref="UrlProperties"/> are the properties for
/// variables of the collection in its URL, by the names of the variables.
/// </summary>
internal sealed record IndexedOperation(
    ContractOperation Contract, string RequestType, IReadOnlyDictionary<string, string> UrlProperties)
{
    public static IndexedOperation Of(ContractOperation contract, OperationDeclaration declaration) => new(
        contract,
        $"{declaration.Namespace}.{declaration.Request.Name}",
        declaration.Request.Steps
            .Select(Value)
            .Where(value => value.Source is not null && contract.Url.Path.Contains($"{{{{{value.Name}}}}}", StringComparison.Ordinal))
            .DistinctBy(value => value.Name)
            .ToDictionary(value => value.Name, value => value.Source!.Path.Properties[0]));

    private static (string Name, Source? Source) Value(RequestStep step) => step switch
    {
        PathVariableStep path => (path.Name, path.Value),
        WholeUrlStep url => (url.Name, url.Value),
        _ => ("", null),
    };
}

/// <summary>
/// Where in the collection each operation of a client comes from, and which property holds each variable. Repeats the generator's first
/// three stages, which are pure: what they give here is what was emitted.
/// </summary>
internal sealed record OperationIndex(
    string ClientType,
    string OptionsType,
    IReadOnlyList<OptionDeclaration> Options,
    IReadOnlyDictionary<Place, IndexedOperation> Operations)
{
    /// <summary>The index, or null where the generator refuses the file.</summary>
    public static OperationIndex? Of(ClientInput collection, IReadOnlyList<InputFile> environments, CancellationToken cancellation)
    {
        var input = ClientBuilder.SpreadRequests(
            collection with { Environments = [.. environments.Select(file => Read(file, cancellation)).OfType<EnvironmentDocument>()] },
            cancellation);
        var bag = new DiagnosticBag();
        if (input.Document is not { } document || ClientNames.Resolve(input.Item, document.Name, bag) is not { } names)
            return null;
        var requests = input.Requests.SelectMany(bucket => ClientBuilder.ResolveRequests(bucket, cancellation).Requests);
        var contract = ContractResolver.Resolve(document, input.Environments, requests, bag);
        return Of(contract, ClientBinder.Bind(contract, names, overlay: null, bag, cancellation));
    }

    private static EnvironmentDocument? Read(InputFile environment, CancellationToken cancellation) =>
        InputFiles.ReadEnvironment((environment, new InputMarks()), cancellation) is { } file ? EnvironmentReader.Read(file).Value : null;

    private static OperationIndex Of(ApiContract contract, ClientDeclaration client)
    {
        var options = client.Files.OfType<OptionsDeclaration>().Single();
        return new(
            $"{client.Namespace}.{client.Name}",
            $"{options.Namespace}.{options.Name}",
            [.. options.Options],
            InOrder(contract.Root)
                .Zip(client.Files.OfType<OperationDeclaration>(), IndexedOperation.Of)
                .ToDictionary(operation => operation.Contract.Place));
    }

    // The order in which they are bound: a group's own first.
    private static IEnumerable<ContractOperation> InOrder(ApiGroup group) => group.Operations.Concat(group.Groups.SelectMany(InOrder));
}
