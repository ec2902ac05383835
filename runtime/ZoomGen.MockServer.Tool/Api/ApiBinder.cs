using ZoomGen.Generator;
using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Contract.Descriptions;
using ZoomGen.Generator.Contract.Overlays;
using ZoomGen.Generator.Declarations.Clients;
using ZoomGen.Generator.Declarations.Json;
using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Reporting;
using ZoomGen.MockServer.Collections;

namespace ZoomGen.MockServer.Tool.Api;

/// <summary>Takes the document of a collection, or a part of it, through the next two stages of the generator.</summary>
internal sealed class ApiBinder(CollectionItem item, OverlayDocument? overlay, IEnumerable<VariableNode> environment)
{
    public MockedApi Bind(CollectionDocument document, CancellationToken cancellation)
    {
        var bag = new DiagnosticBag();
        var overlaid = OverlayApplier.Apply(document, overlay, bag);
        var input = ClientBuilder.SpreadRequests(new(item, overlaid, bag.ToList()), cancellation);
        var requests = input.Requests.SelectMany(bucket => ClientBuilder.ResolveRequests(bucket, cancellation).Requests);
        var contract = ContractResolver.Resolve(overlaid, [], requests, bag);
        var client = ClientBinder.Bind(contract, ClientNames.Resolve(item, overlaid.Name, bag)!, overlay, bag, cancellation);
        return new(
            client,
            client.Files.OfType<OptionsDeclaration>().Single(),
            contract.BaseVariable,
            new(client.Files.OfType<JsonTypeDeclaration>()),
            ByName(overlaid.Variables),
            ByName(environment),
            new GroupReader(overlaid, client).Read(contract.Root) with
            {
                Name = contract.Name,
                Description = DescriptionReader.Read(contract.Description),
            });
    }

    // As in Postman, the last one of a name wins.
    private static Dictionary<string, string?> ByName(IEnumerable<VariableNode> variables)
    {
        var values = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var variable in variables)
            values[variable.Key] = variable.Value;
        return values;
    }

    /// <summary>Brings together what the document, the contract and the declarations say about each operation.</summary>
    private sealed class GroupReader(CollectionDocument document, ClientDeclaration client)
    {
        private readonly Dictionary<Place, RequestNode> _requests = RequestWalk.Read(document.Items).ToDictionary(request => request.Place);
        private readonly Queue<OperationDeclaration> _declarations = new(client.Files.OfType<OperationDeclaration>());
        private int _count;

        // In the order in which the declarations were bound: a group's own first.
        public ApiFolder Read(ApiGroup group)
        {
            MockedOperation[] operations = [.. group.Operations.Select(Read)];
            return new(group.Name, DescriptionReader.Read(group.Description), [.. group.Groups.Select(Read)], operations);
        }

        private MockedOperation Read(ContractOperation operation) => new(
            ++_count,
            _requests[operation.Place],
            DescriptionReader.Read(operation.Description),
            _declarations.Dequeue());
    }
}
