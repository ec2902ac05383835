using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Declarations.Clients;
using ZoomGen.Generator.Declarations.Types;
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
        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(ReadFile)
            .Where(IsCollection)
            .WithTrackingName(StepNames.Files);
        var environments = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(ReadEnvironmentFile)
            .Where(IsEnvironment)
            .Select(ReadEnvironment)
            .WithTrackingName(StepNames.Environments);
        var overlays = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(ReadOverlayFile)
            .Where(IsOverlay)
            .Select(ReadOverlay)
            .WithTrackingName(StepNames.Overlays);
        var languageVersion = context.ParseOptionsProvider.Select(ReadLanguageVersion).WithTrackingName(StepNames.LanguageVersion);
        var inputs = files.Combine(overlays.Collect()).Select(FindOverlay).WithTrackingName(StepNames.Inputs);
        var clients = inputs.Combine(environments.Collect().Select(SelectEnvironments)).Select(BuildClient).WithTrackingName(StepNames.Clients);
        var clashes = clients.Select(ClientClashes.Place).Collect().Select(ClientClashes.Find).WithTrackingName(StepNames.Clashes);
        var paths = files.Select(ReadPath).Collect();
        var firstPath = paths.Select(FindFirst).WithTrackingName(StepNames.FirstPath);
        var strayOverlays = paths.Combine(overlays.Select(ReadOverlayPath).Collect()).SelectMany(FindStrayOverlays);
        var environmentDiagnostics = environments.SelectMany(ReadDiagnostics);
        var overlayDiagnostics = overlays.SelectMany(ReadDiagnostics);
        var diagnostics = clients.SelectMany(ReadDiagnostics).WithTrackingName(StepNames.Diagnostics);
        var declarations = clients.Combine(clashes).Combine(languageVersion).SelectMany(SelectFiles).WithTrackingName(StepNames.Declarations);

        context.RegisterSourceOutput(environmentDiagnostics, Report);
        context.RegisterSourceOutput(overlayDiagnostics, Report);
        context.RegisterSourceOutput(strayOverlays, Report);
        context.RegisterSourceOutput(diagnostics, Report);
        context.RegisterSourceOutput(clashes, ReportClashes);
        context.RegisterSourceOutput(firstPath.Combine(languageVersion), ReportLanguageVersion);
        context.RegisterSourceOutput(declarations, Emit);
    }

    private static CollectionFile? ReadFile((AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation) =>
        CollectionFile.From(input.File, input.Options, cancellation);

    private static bool IsCollection(CollectionFile? file) => file is not null;

    private static LanguageVersion ReadLanguageVersion(ParseOptions options, CancellationToken cancellation) => ((CSharpParseOptions)options).LanguageVersion;

    private static EnvironmentFile? ReadEnvironmentFile((AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation) =>
        EnvironmentFile.From(input.File, input.Options, cancellation);

    private static bool IsEnvironment(EnvironmentFile? file) => file is not null;

    private static Result<EnvironmentDocument> ReadEnvironment(EnvironmentFile? file, CancellationToken cancellation) => EnvironmentReader.Read(file!);

    // In the order of their paths, not in that of the project file.
    private static EquatableArray<EnvironmentDocument> SelectEnvironments(ImmutableArray<Result<EnvironmentDocument>> results, CancellationToken cancellation) =>
        [.. results.OrderBy(result => result.Path, StringComparer.Ordinal).Select(result => result.Value).OfType<EnvironmentDocument>()];

    private static Result<ClientDeclaration> BuildClient(
        (ClientInput Input, EquatableArray<EnvironmentDocument> Environments) input, CancellationToken cancellation) =>
        ClientBuilder.Build(input.Input, input.Environments, cancellation);

    private static OverlayFile? ReadOverlayFile((AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation) =>
        OverlayFile.From(input.File, input.Options, cancellation);

    private static bool IsOverlay(OverlayFile? file) => file is not null;

    private static Result<OverlayDocument> ReadOverlay(OverlayFile? file, CancellationToken cancellation) => OverlayReader.Read(file!);

    private static string ReadOverlayPath(Result<OverlayDocument> overlay, CancellationToken cancellation) => overlay.Path;

    private static ClientInput FindOverlay((CollectionFile? File, ImmutableArray<Result<OverlayDocument>> Overlays) input, CancellationToken cancellation) =>
        new(input.File!, OverlayPairs.Find(input.File!.Path, input.Overlays, overlay => overlay.Path)?.Value);

    private static IEnumerable<Diagnostic> FindStrayOverlays((ImmutableArray<string> Collections, ImmutableArray<string> Overlays) input, CancellationToken cancellation) =>
        OverlayPairs.Strays(input.Collections, input.Overlays).Select(path => Diagnostic.Create(Descriptors.OverlayWithoutCollection, Place.Start.In(path)));

    private static string ReadPath(CollectionFile? file, CancellationToken cancellation) => file!.Path;

    private static string? FindFirst(ImmutableArray<string> paths, CancellationToken cancellation) => paths.OrderBy(path => path, StringComparer.Ordinal).FirstOrDefault();

    private static IEnumerable<Diagnostic> ReadDiagnostics<T>(Result<T> result, CancellationToken cancellation)
        where T : class =>
        result.Diagnostics;

    private static IEnumerable<FileDeclaration> SelectFiles(
        ((Result<ClientDeclaration> Client, EquatableArray<ClientPlacement> Clashes) Left, LanguageVersion LanguageVersion) input,
        CancellationToken cancellation)
    {
        var (client, clashes) = input.Left;
        var isGenerated = client.Value is not null && IsSupported(input.LanguageVersion) && clashes.All(clash => clash.Path != client.Path);
        return isGenerated ? client.Value!.Files : Array.Empty<FileDeclaration>();
    }

    private static bool IsSupported(LanguageVersion version) => version >= LanguageVersion.CSharp12;

    private static void Report(SourceProductionContext context, Diagnostic diagnostic) => context.ReportDiagnostic(diagnostic);

    private static void ReportClashes(SourceProductionContext context, EquatableArray<ClientPlacement> clashes)
    {
        foreach (var clash in clashes)
            context.ReportDiagnostic(ClientClashes.Describe(clash));
    }

    private static void ReportLanguageVersion(SourceProductionContext context, (string? FirstPath, LanguageVersion Version) input)
    {
        if (input.FirstPath is { } path && !IsSupported(input.Version))
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.LanguageVersionTooLow, Place.Start.In(path), input.Version.ToDisplayString()));
    }

    private static void Emit(SourceProductionContext context, FileDeclaration declaration)
    {
        var file = FileEmitter.Emit(declaration, context.CancellationToken);
        context.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8));
    }
}
