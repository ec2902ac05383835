using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Declarations;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator;

/// <summary>Collection file to declarations: the first three stages as one pure function.</summary>
internal static class ClientBuilder
{
    public static Result<ClientDeclaration> Build(CollectionFile file, EquatableArray<EnvironmentDocument> environments, CancellationToken cancellation)
    {
        var bag = new DiagnosticBag(file.Path);
        var client = bag.Guard(() => Build(file, environments, bag, cancellation));
        return new(file.Path, client, bag.ToArray());
    }

    private static ClientDeclaration? Build(
        CollectionFile file, EquatableArray<EnvironmentDocument> environments, DiagnosticBag bag, CancellationToken cancellation)
    {
        if (CollectionReader.Read(file, bag, cancellation) is not { } document)
            return null;
        if (ClientNames.Resolve(file, document.Name, bag) is not { } names)
            return null;
        var contract = ContractResolver.Resolve(document, environments, bag, cancellation);
        return ClientBinder.Bind(contract, names, cancellation);
    }
}
