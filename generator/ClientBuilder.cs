using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Declarations;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator;

/// <summary>Collection file to declarations: the first three stages as one pure function.</summary>
internal static class ClientBuilder
{
    public static Result<ClientDeclaration> Build(CollectionFile file, CancellationToken cancellation)
    {
        var bag = new DiagnosticBag(file.Path);
        ClientDeclaration? client = null;
        try
        {
            client = Build(file, bag, cancellation);
        }
#pragma warning disable CA1031 // An exception here would be a warning of the compiler's own that drops every client of the project.
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            bag.Report(Descriptors.InternalError, Place.Start, exception.GetType().FullName!);
        }
#pragma warning restore CA1031
        return new(file.Path, client, bag.ToArray());
    }

    private static ClientDeclaration? Build(CollectionFile file, DiagnosticBag bag, CancellationToken cancellation)
    {
        if (CollectionReader.Read(file, bag, cancellation) is not { } document)
            return null;
        if (ClientNames.Resolve(file, document.Name, bag) is not { } names)
            return null;
        var contract = ContractResolver.Resolve(document, bag, cancellation);
        return ClientBinder.Bind(contract, names, cancellation);
    }
}
