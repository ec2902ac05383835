using ZoomGen.Generator;
using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Collection.Reading;
using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Declarations.Clients;
using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Conformance.Generation;

/// <summary>An operation of a client, in the contract and by the full name of its request class.</summary>
internal sealed record IndexedOperation(ContractOperation Contract, string RequestType);

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
    public static OperationIndex? Of(InputFile collection, InputFile? environment, CancellationToken cancellation)
    {
        var file = InputFiles.ReadCollection((collection, new InputMarks()), cancellation)!;
        var read = ClientBuilder.Read(file, cancellation) with { Environments = Environments(environment, cancellation) };
        var input = ClientBuilder.SpreadRequests(read, cancellation);
        var bag = new DiagnosticBag();
        if (input.Document is not { } document || ClientNames.Resolve(file.Item, document.Name, bag) is not { } names)
            return null;
        var requests = input.Requests.SelectMany(bucket => ClientBuilder.ResolveRequests(bucket, cancellation).Requests);
        var contract = ContractResolver.Resolve(document, input.Environments, requests, bag);
        return Of(contract, ClientBinder.Bind(contract, names, overlay: null, bag, cancellation));
    }

    private static EquatableArray<EnvironmentDocument> Environments(InputFile? environment, CancellationToken cancellation) =>
        environment is not null && InputFiles.ReadEnvironment((environment, new InputMarks()), cancellation) is { } file
            && EnvironmentReader.Read(file).Value is { } document
            ? [document]
            : [];

    private static OperationIndex Of(ApiContract contract, ClientDeclaration client)
    {
        var options = client.Files.OfType<OptionsDeclaration>().Single();
        var declared = client.Files.OfType<OperationDeclaration>().Select(operation => $"{operation.Namespace}.{operation.Request.Name}");
        return new(
            $"{client.Namespace}.{client.Name}",
            $"{options.Namespace}.{options.Name}",
            [.. options.Options],
            InOrder(contract.Root)
                .Zip(declared, (operation, type) => new IndexedOperation(operation, type))
                .ToDictionary(operation => operation.Contract.Place));
    }

    // The order in which they are bound: a group's own first.
    private static IEnumerable<ContractOperation> InOrder(ApiGroup group) => group.Operations.Concat(group.Groups.SelectMany(InOrder));
}
