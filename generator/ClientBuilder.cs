using ZoomGen.Generator.Collection.Reading;
using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Contract.Overlays;
using ZoomGen.Generator.Declarations.Clients;
using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator;

/// <summary>Collection file to declarations: the first three stages as one pure function.</summary>
internal static class ClientBuilder
{
    public static Result<ClientDeclaration> Build(ClientInput input, CancellationToken cancellation)
    {
        var bag = new DiagnosticBag();
        var client = bag.Guard(input.File.Path, () => Build(input, bag, cancellation));
        return new(input.File.Path, client, bag.ToArray());
    }

    private static ClientDeclaration? Build(ClientInput input, DiagnosticBag bag, CancellationToken cancellation)
    {
        if (CollectionReader.Read(input.File.Source, bag, cancellation) is not { } document)
            return null;
        if (ClientNames.Resolve(input.File, document.Name, bag) is not { } names)
            return null;
        var overlaid = OverlayApplier.Apply(document, input.Overlay, bag);
        var contract = ContractResolver.Resolve(overlaid, input.Environments, bag, cancellation);
        return ClientBinder.Bind(contract, names, input.Overlay, bag, cancellation);
    }
}
