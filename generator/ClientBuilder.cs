using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Collection.Formats.V3.Folders;
using ZoomGen.Generator.Collection.Reading;
using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Contract.Overlays;
using ZoomGen.Generator.Declarations.Clients;
using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator;

/// <summary>Collection file to declarations: the first three stages, in the steps that are cached.</summary>
internal static class ClientBuilder
{
    public static ClientInput Read(CollectionFile file, CancellationToken cancellation)
    {
        var bag = new DiagnosticBag();
        var document = bag.Guard(file.Item.MainFile, () => CollectionReader.Read(file.Source, bag, cancellation));
        return new(file.Item, document, bag.ToList());
    }

    public static ClientInput ReadFolder(CollectionFolder collection, CancellationToken cancellation)
    {
        var bag = new DiagnosticBag();
        var document = bag.Guard(collection.Item.MainFile, () => FolderReader.Read(collection, bag));
        return new(collection.Item, document, bag.ToList());
    }

    public static ClientInput ApplyOverlay(ClientInput input, CancellationToken cancellation)
    {
        if (input is not { Document: { } document, Overlay: { } overlay })
            return input;
        var bag = new DiagnosticBag();
        bag.AddRange(input.Diagnostics);
        var overlaid = bag.Guard(input.Item.MainFile, () => OverlayApplier.Apply(document, overlay, bag));
        return input with { Document = overlaid, Diagnostics = bag.ToList() };
    }

    public static ClientInput SpreadRequests(ClientInput input, CancellationToken cancellation)
    {
        if (input.Document is not { } document)
            return input;
        var bag = new DiagnosticBag();
        bag.AddRange(input.Diagnostics);
        var requests = bag.Guard(input.Item.MainFile, () => RequestBucket.Spread(input.Item.Path, document, input.Environments));
        return requests is null
            ? input with { Document = null, Diagnostics = bag.ToList() }
            : input with { Requests = [.. requests] };
    }

    public static OperationBucket ResolveRequests(RequestBucket bucket, CancellationToken cancellation) =>
        OperationResolver.Resolve(bucket, cancellation);

    public static Result<ClientDeclaration> Build(ResolvedInput resolved, CancellationToken cancellation)
    {
        var input = resolved.Input;
        var bag = new DiagnosticBag();
        bag.AddRange(input.Diagnostics);
        var client = bag.Guard(input.Item.MainFile, () => Build(resolved, bag, cancellation));
        return new(input.Item.MainFile, client, bag.ToList());
    }

    private static ClientDeclaration? Build(ResolvedInput resolved, DiagnosticBag bag, CancellationToken cancellation)
    {
        var input = resolved.Input;
        if (input.Document is not { } document || ClientNames.Resolve(input.Item, document.Name, bag) is not { } names)
            return null;
        var contract = ContractResolver.Resolve(document, input.Environments, resolved.Requests, bag);
        return ClientBinder.Bind(contract, names, input.Overlay, bag, cancellation);
    }
}
