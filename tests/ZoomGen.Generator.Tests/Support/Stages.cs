using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Collection.Reading;
using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Declarations.Clients;
using ZoomGen.Generator.Declarations.Json;
using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Tests.Support;

/// <summary>
/// Runs the stages one by one, for tests of one of them. What they report is what the test expects, or the test fails.
/// </summary>
internal static class Stages
{
    public static CollectionDocument Document(string text, params string[] diagnostics) =>
        Run(bag => Read(text, bag), diagnostics);

    public static ApiContract Contract(string text, params string[] diagnostics)
    {
        var (input, requests) = Resolve(text);
        return Run(
            bag =>
            {
                bag.AddRange(input.Diagnostics);
                return ContractResolver.Resolve(input.Document!, input.Environments, requests, bag);
            },
            diagnostics);
    }

    public static ClientDeclaration Client(string text, params string[] diagnostics)
    {
        var result = Build(text);
        ExpectedDiagnostics.Verify(result.Diagnostics, diagnostics);
        return result.Value!;
    }

    public static IReadOnlyList<OperationDeclaration> Operations(string text, params string[] diagnostics) =>
        [.. Client(text, diagnostics).Files.OfType<OperationDeclaration>()];

    public static IReadOnlyList<JsonTypeDeclaration> JsonTypes(string text, params string[] diagnostics) =>
        [.. Client(text, diagnostics).Files.OfType<JsonTypeDeclaration>()];

    public static OperationDeclaration Operation(string text, params string[] diagnostics) => Operations(text, diagnostics).Single();

    /// <summary>For the tests of <see cref="GeneratorRun.WithAnyWarnings"/>.</summary>
    public static CollectionDocument DocumentWithAnyWarnings(string text) => Read(text, new DiagnosticBag());

    /// <inheritdoc cref="DocumentWithAnyWarnings"/>
    public static IEnumerable<JsonTypeDeclaration> JsonTypesWithAnyWarnings(string text) =>
        Build(text).Value!.Files.OfType<JsonTypeDeclaration>();

    public static RequestPropertyDeclaration Property(this OperationDeclaration operation, string name) =>
        operation.Request.Properties.Single(property => property.Name == name);

    private static Result<ClientDeclaration> Build(string text) => ClientBuilder.Build(Resolve(text), CancellationToken.None);

    private static ResolvedInput Resolve(string text)
    {
        var item = new CollectionItem(GeneratorRun.DefaultPath, Namespace: null, ClientName: null, Interfaces: false);
        var read = ClientBuilder.Read(new(item, Source(text)), CancellationToken.None);
        var input = ClientBuilder.SpreadRequests(read, CancellationToken.None);
        var requests = input.Requests.SelectMany(bucket => ClientBuilder.ResolveRequests(bucket, CancellationToken.None).Requests);
        return new(input, [.. requests]);
    }

    private static CollectionDocument Read(string text, DiagnosticBag bag) =>
        CollectionReader.Read(Source(text), bag, CancellationToken.None)!;

    private static T Run<T>(Func<DiagnosticBag, T> stage, string[] diagnostics)
    {
        var bag = new DiagnosticBag();
        var result = stage(bag);
        ExpectedDiagnostics.Verify(bag.ToList(), diagnostics);
        return result;
    }

    private static TextFile Source(string text) => new(GeneratorRun.DefaultPath, text);
}
