using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Collection.Reading;
using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Contract.Overlays;
using ZoomGen.Generator.Declarations;
using ZoomGen.Generator.Declarations.Json;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator;

/// <summary>Collection file to declarations: the first three stages as one pure function.</summary>
internal static class ClientBuilder
{
    public static Result<ClientDeclaration> Build(
        ClientInput input, EquatableArray<EnvironmentDocument> environments, CancellationToken cancellation)
    {
        var bag = new DiagnosticBag();
        var client = bag.Guard(input.File.Path, () => Build(input, environments, bag, cancellation));
        return new(input.File.Path, client, bag.ToArray());
    }

    private static ClientDeclaration? Build(
        ClientInput input, EquatableArray<EnvironmentDocument> environments, DiagnosticBag bag, CancellationToken cancellation)
    {
        if (CollectionReader.Read(input.File.Source, bag, cancellation) is not { } document)
            return null;
        if (ClientNames.Resolve(input.File, document.Name, bag) is not { } names)
            return null;
        var overlaid = OverlayApplier.Apply(document, input.Overlay, bag);
        var contract = ContractResolver.Resolve(overlaid, environments, bag, cancellation);
        return ClientBinder.Bind(contract, names, TypeOverlays.Of(input.Overlay, bag), cancellation);
    }
}
