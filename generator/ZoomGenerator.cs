using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Collection.Reading;
using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Declarations;
using ZoomGen.Generator.Emit;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator;

/// <summary>Generates an HTTP client from each Postman collection of a project.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ZoomGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var additionalFiles = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider);
        var files = additionalFiles
            .Select(InputFiles.ReadCollection)
            .Where(IsOfKind)
            .WithTrackingName(StepNames.Files);
        var environments = additionalFiles
            .Select(InputFiles.ReadEnvironment)
            .Where(IsOfKind)
            .Select(ReadEnvironment)
            .WithTrackingName(StepNames.Environments);
        var overlays = additionalFiles
            .Select(InputFiles.ReadOverlay)
            .Where(IsOfKind)
            .Select(ReadOverlay)
            .WithTrackingName(StepNames.Overlays);
        var languageVersion = context.ParseOptionsProvider.Select(ReadLanguageVersion).WithTrackingName(StepNames.LanguageVersion);
        var inputs = files.Combine(overlays.Collect()).Select(FindOverlay).WithTrackingName(StepNames.Inputs);
        var clients = inputs
            .Combine(environments.Collect().Select(SelectEnvironments))
            .Select(BuildClient)
            .WithTrackingName(StepNames.Clients);
        var clashes = clients.Select(ClientClashes.Place).Collect().Select(ClientClashes.Find).WithTrackingName(StepNames.Clashes);
        var paths = files.Select(ReadPath).Collect();
        var firstPath = paths.Select(FindFirst).WithTrackingName(StepNames.FirstPath);
        var strayOverlays = paths.Combine(overlays.Select(ReadOverlayPath).Collect()).SelectMany(FindStrayOverlays);
        var environmentDiagnostics = environments.SelectMany(ReadDiagnostics);
        var overlayDiagnostics = overlays.SelectMany(ReadDiagnostics);
        var diagnostics = clients.SelectMany(ReadDiagnostics).WithTrackingName(StepNames.Diagnostics);
        var declarations = clients
            .Combine(clashes)
            .Combine(languageVersion)
            .SelectMany(SelectFiles)
            .WithTrackingName(StepNames.Declarations);

        context.RegisterSourceOutput(environmentDiagnostics, Report);
        context.RegisterSourceOutput(overlayDiagnostics, Report);
        context.RegisterSourceOutput(strayOverlays, Report);
        context.RegisterSourceOutput(diagnostics, Report);
        context.RegisterSourceOutput(clashes, ReportClashes);
        context.RegisterSourceOutput(firstPath.Combine(languageVersion), ReportLanguageVersion);
        context.RegisterSourceOutput(declarations, Emit);
    }

    private static bool IsOfKind(object? file) => file is not null;

    private static LanguageVersion ReadLanguageVersion(ParseOptions options, CancellationToken cancellation) =>
        ((CSharpParseOptions)options).LanguageVersion;

    private static Result<EnvironmentDocument> ReadEnvironment(TextFile? file, CancellationToken cancellation) =>
        EnvironmentReader.Read(file!);

    // In the order of their paths, not in that of the project file.
    private static EquatableArray<EnvironmentDocument> SelectEnvironments(
        ImmutableArray<Result<EnvironmentDocument>> results, CancellationToken cancellation) =>
        [.. results.OrderBy(result => result.Path, StringComparer.Ordinal).Select(result => result.Value).OfType<EnvironmentDocument>()];

    private static Result<ClientDeclaration> BuildClient(
        (ClientInput Input, EquatableArray<EnvironmentDocument> Environments) input, CancellationToken cancellation) =>
        ClientBuilder.Build(input.Input, input.Environments, cancellation);

    private static Result<OverlayDocument> ReadOverlay(TextFile? file, CancellationToken cancellation) => OverlayReader.Read(file!);

    private static string ReadOverlayPath(Result<OverlayDocument> overlay, CancellationToken cancellation) => overlay.Path;

    private static ClientInput FindOverlay(
        (CollectionFile? File, ImmutableArray<Result<OverlayDocument>> Overlays) input, CancellationToken cancellation) =>
        new(input.File!, OverlayPairs.Find(input.File!.Path, input.Overlays, overlay => overlay.Path)?.Value);

    private static IEnumerable<DiagnosticInfo> FindStrayOverlays(
        (ImmutableArray<string> Collections, ImmutableArray<string> Overlays) input, CancellationToken cancellation) =>
        OverlayPairs.Strays(input.Collections, input.Overlays)
            .Select(path => new DiagnosticInfo(Descriptors.OverlayWithoutCollection, Place.StartOf(path), []));

    private static string ReadPath(CollectionFile? file, CancellationToken cancellation) => file!.Path;

    private static string? FindFirst(ImmutableArray<string> paths, CancellationToken cancellation) =>
        paths.OrderBy(path => path, StringComparer.Ordinal).FirstOrDefault();

    private static IEnumerable<DiagnosticInfo> ReadDiagnostics<T>(Result<T> result, CancellationToken cancellation)
        where T : class =>
        result.Diagnostics;

    private static IEnumerable<FileDeclaration> SelectFiles(
        ((Result<ClientDeclaration> Client, EquatableArray<ClientPlacement> Clashes) Left, LanguageVersion LanguageVersion) input,
        CancellationToken cancellation)
    {
        var (client, clashes) = input.Left;
        var isGenerated = client.Value is not null
            && IsSupported(input.LanguageVersion)
            && clashes.All(clash => clash.Path != client.Path);
        return isGenerated ? client.Value!.Files : Array.Empty<FileDeclaration>();
    }

    private static bool IsSupported(LanguageVersion version) => version >= LanguageVersion.CSharp12;

    private static void Report(SourceProductionContext context, DiagnosticInfo diagnostic) =>
        context.ReportDiagnostic(diagnostic.ToDiagnostic());

    private static void ReportClashes(SourceProductionContext context, EquatableArray<ClientPlacement> clashes)
    {
        foreach (var clash in clashes)
            Report(context, ClientClashes.Describe(clash));
    }

    private static void ReportLanguageVersion(SourceProductionContext context, (string? FirstPath, LanguageVersion Version) input)
    {
        if (input.FirstPath is { } path && !IsSupported(input.Version))
            Report(context, new(Descriptors.LanguageVersionTooLow, Place.StartOf(path), [input.Version.ToDisplayString()]));
    }

    private static void Emit(SourceProductionContext context, FileDeclaration declaration)
    {
        var file = FileEmitter.Emit(declaration, context.CancellationToken);
        context.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8));
    }
}
