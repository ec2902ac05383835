using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Collection.Reading;
using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Declarations.Clients;
using ZoomGen.Generator.Declarations.Json;
using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Tests.Support;

/// <summary>Runs the stages one by one, for tests of one of them.</summary>
internal static class Stages
{
    public static CollectionDocument Document(string text) =>
        CollectionReader.Read(Source(text), new DiagnosticBag(), CancellationToken.None)!;

    public static ApiContract Contract(string text) => Contract(text, new DiagnosticBag());

    public static ApiContract Contract(string text, DiagnosticBag bag)
    {
        var (input, requests) = Resolved(text);
        return ContractResolver.Resolve(input.Document!, input.Environments, requests, bag);
    }

    public static ClientDeclaration Client(string text) => ClientBuilder.Build(Resolved(text), CancellationToken.None).Value!;

    public static IReadOnlyList<OperationDeclaration> Operations(string text) => [.. Client(text).Files.OfType<OperationDeclaration>()];

    public static IReadOnlyList<JsonTypeDeclaration> JsonTypes(string text) => [.. Client(text).Files.OfType<JsonTypeDeclaration>()];

    public static OperationDeclaration Operation(string text) => Operations(text).Single();

    public static RequestPropertyDeclaration Property(this OperationDeclaration operation, string name) =>
        operation.Request.Properties.Single(property => property.Name == name);

    private static ResolvedInput Resolved(string text)
    {
        var item = new CollectionItem(GeneratorRun.DefaultPath, Namespace: null, ClientName: null, Interfaces: false);
        var input = ClientBuilder.Read(new(item, Source(text)), CancellationToken.None);
        var requests = ClientBuilder.SpreadRequests(input, CancellationToken.None)
            .SelectMany(bucket => ClientBuilder.ResolveRequests(bucket, CancellationToken.None).Requests);
        return new(input, [.. requests]);
    }

    private static TextFile Source(string text) => new(GeneratorRun.DefaultPath, text);
}
