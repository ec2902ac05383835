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
        var client = Guard(bag, () => Build(file, bag, cancellation));
        return new(file.Path, client, bag.ToArray());
    }

    /// <summary>Turns a bug of ours into an error that names the exception's type, and not its message, which may hold text of the collection.</summary>
    internal static T? Guard<T>(DiagnosticBag bag, Func<T?> build)
        where T : class
    {
        try
        {
            return build();
        }
#pragma warning disable CA1031 // An exception here would be a warning of the compiler's own that drops every client of the project.
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            bag.Report(Descriptors.InternalError, Place.Start, exception.GetType().FullName!);
            return null;
        }
#pragma warning restore CA1031
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
