using ZoomGen.Generator;
using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Contract.Descriptions;
using ZoomGen.Generator.Contract.Overlays;
using ZoomGen.Generator.Declarations.Clients;
using ZoomGen.Generator.Declarations.Json;
using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Reporting;
using ZoomGen.MockServer.Collections;

namespace ZoomGen.MockServer.Tool.Api;

/// <summary>Reads a collection through the first three stages of the generator.</summary>
internal sealed class ApiReader
{
    private readonly Dictionary<Place, RequestNode> _requests;
    private readonly Queue<OperationDeclaration> _declarations;
    private int _count;

    private ApiReader(CollectionDocument document, ClientDeclaration client)
    {
        _requests = RequestWalk.Read(document.Items).ToDictionary(request => request.Place);
        _declarations = new(client.Files.OfType<OperationDeclaration>());
    }

    /// <exception cref="InvalidDataException">A file cannot be read. The message says why.</exception>
    public static MockedApi Read(string path, string? environmentPath, CancellationToken cancellation)
    {
        var bag = new DiagnosticBag();
        var overlay = OverlayFile.Read(path);
        var document = OverlayApplier.Apply(CollectionSource.Read(path, cancellation).Document, overlay, bag);
        var item = new CollectionItem(Path.GetFullPath(path), Namespace: null, ClientName: null, Interfaces: false);
        var input = ClientBuilder.SpreadRequests(new(item, document, bag.ToList()), cancellation);
        var requests = input.Requests.SelectMany(bucket => ClientBuilder.ResolveRequests(bucket, cancellation).Requests);
        var contract = ContractResolver.Resolve(document, [], requests, bag);
        var client = ClientBinder.Bind(contract, ClientNames.Resolve(item, document.Name, bag)!, overlay, bag, cancellation);
        return new(
            client,
            client.Files.OfType<OptionsDeclaration>().Single(),
            contract.BaseVariable,
            new(client.Files.OfType<JsonTypeDeclaration>()),
            ReadEnvironment(environmentPath),
            new ApiReader(document, client).Read(contract.Root) with
            {
                Name = contract.Name,
                Description = DescriptionReader.Read(contract.Description),
            });
    }

    // As in Postman, the last one of a name wins.
    private static Dictionary<string, string?> ReadEnvironment(string? path)
    {
        var values = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var variable in path is null ? [] : EnvironmentFile.Read(path))
            values[variable.Key] = variable.Value;
        return values;
    }

    // In the order in which the declarations were bound: a group's own first.
    private ApiFolder Read(ApiGroup group)
    {
        MockedOperation[] operations = [.. group.Operations.Select(Read)];
        return new(group.Name, DescriptionReader.Read(group.Description), [.. group.Groups.Select(Read)], operations);
    }

    private MockedOperation Read(ContractOperation operation) => new(
        ++_count,
        operation.Name,
        DescriptionReader.Read(operation.Description),
        [.. _requests[operation.Place].Responses],
        _declarations.Dequeue());
}
