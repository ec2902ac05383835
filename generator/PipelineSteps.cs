using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Collection.Formats.V3.Folders;
using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Collection.Reading;
using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Declarations.Clients;
using ZoomGen.Generator.Emit;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator;

/// <summary>
/// The steps of the pipeline that are no stage of their own, in the order in which <see cref="ZoomGenerator"/> names them.
/// </summary>
internal static class PipelineSteps
{
    public static Result<EnvironmentDocument> ReadEnvironment(TextFile file, CancellationToken cancellation) =>
        EnvironmentReader.Read(file);

    public static Result<OverlayDocument> ReadOverlay(TextFile file, CancellationToken cancellation) => OverlayReader.Read(file);

    public static ReadPart ReadPart(PartFile file, CancellationToken cancellation) => PartReader.Read(file);

    public static Result<ResourcesFile> ReadResources(TextFile file, CancellationToken cancellation) => ResourcesFile.Read(file);

    public static IEnumerable<CollectionFolder> GroupParts(
        (ImmutableArray<ReadPart> Parts, ImmutableArray<Result<ResourcesFile>> Resources) input, CancellationToken cancellation) =>
        CollectionFolders.Group(input.Parts, ReadPaths(input.Resources));

    public static IEnumerable<DiagnosticInfo> FindStrayRequests(
        (ImmutableArray<ReadPart> Parts, ImmutableArray<Result<ResourcesFile>> Resources) input, CancellationToken cancellation) =>
        CollectionFolders.FindStrays(input.Parts, ReadPaths(input.Resources));

    public static IEnumerable<DiagnosticInfo> FindAbsentCollections(
        (Result<ResourcesFile> Resources, ImmutableArray<string> Items) input, CancellationToken cancellation) =>
        input.Resources.Value?.FindAbsent(input.Items) ?? [];

    public static IEnumerable<ClientInput> Concat(
        (ImmutableArray<ClientInput> Files, ImmutableArray<ClientInput> Folders) inputs, CancellationToken cancellation) =>
        inputs.Files.Concat(inputs.Folders);

    public static ClientInput FindOverlay(
        (ClientInput Input, ImmutableArray<Result<OverlayDocument>> Overlays) input, CancellationToken cancellation) =>
        input.Input with { Overlay = OverlayPairs.Find(input.Input.Item.Path, input.Overlays, overlay => overlay.Path)?.Value };

    // In the order of their paths, not in that of the project file.
    public static ClientInput AddEnvironments(
        (ClientInput Input, ImmutableArray<Result<EnvironmentDocument>> Environments) input, CancellationToken cancellation)
    {
        var environments = input.Environments.OrderBy(result => result.Path, StringComparer.Ordinal).Select(result => result.Value);
        return input.Input with { Environments = [.. environments.OfType<EnvironmentDocument>()] };
    }

    public static IEnumerable<RequestBucket> ReadRequests(ClientInput input, CancellationToken cancellation) => input.Requests;

    public static bool HasRequests(RequestBucket bucket) => bucket.Requests.Count > 0;

    public static ResolvedInput FindOperations(
        (ClientInput Input, ImmutableArray<OperationBucket> Operations) input, CancellationToken cancellation) => new(
        input.Input,
        [.. input.Operations.Where(bucket => bucket.Path == input.Input.Item.Path).SelectMany(bucket => bucket.Requests)]);

    public static LanguageVersion ReadLanguageVersion(ParseOptions options, CancellationToken cancellation) =>
        ((CSharpParseOptions)options).LanguageVersion;

    public static CollectionItem ReadItem(ClientInput input, CancellationToken cancellation) => input.Item;

    public static string ReadPath(CollectionItem item, CancellationToken cancellation) => item.Path;

    public static string ReadMainFile(CollectionItem item, CancellationToken cancellation) => item.MainFile;

    public static string ReadPath<T>(Result<T> result, CancellationToken cancellation)
        where T : class => result.Path;

    public static string? FindFirst(ImmutableArray<string> paths, CancellationToken cancellation) =>
        paths.OrderBy(path => path, StringComparer.Ordinal).FirstOrDefault();

    public static ClientDeclaration? LeaveOutClash(
        (Result<ClientDeclaration> Client, EquatableArray<ClientPlacement> Clashes) input, CancellationToken cancellation) =>
        input.Clashes.Any(clash => clash.Path == input.Client.Path) ? null : input.Client.Value;

    public static IEnumerable<FileBucket> SpreadFiles(
        (ClientDeclaration? Client, EmitTarget Target) input, CancellationToken cancellation) =>
        input.Client is { } client && IsSupported(input.Target.LanguageVersion)
            ? FileBucket.Spread(
                [.. client.Files.Where(file => input.Target.HasExtensions || file is not RegistrationDeclaration)],
                ClosedTypes.AreIn(input.Target.LanguageVersion))
            : [];

    public static bool HasFiles(FileBucket bucket) => bucket.Files.Count > 0;

    public static IEnumerable<DiagnosticInfo> FindStrayOverlays(
        (ImmutableArray<string> Collections, ImmutableArray<string> Overlays) input, CancellationToken cancellation) => OverlayPairs
        .Strays(input.Collections, input.Overlays)
        .Select(path => new DiagnosticInfo(Descriptors.OverlayWithoutCollection, Place.StartOf(path), []));

    public static IEnumerable<DiagnosticInfo> FindStrayEnvironments(
        (ImmutableArray<string> Collections, ImmutableArray<string> Environments) input, CancellationToken cancellation) =>
        input.Collections.IsEmpty
            ? input.Environments.Select(path => new DiagnosticInfo(Descriptors.EnvironmentWithoutCollection, Place.StartOf(path), []))
            : [];

    public static IEnumerable<DiagnosticInfo> FindIdleUpdates(
        (TextFile Project, ImmutableArray<CollectionItem> Items) input, CancellationToken cancellation) =>
        ProjectFile.FindIdleUpdates(input.Project, input.Items.Where(item => item.IsItem).Select(item => item.Path));

    public static DiagnosticInfo DescribeMissing(
        (string Path, ImmutableArray<TextFile> Projects) input, CancellationToken cancellation)
    {
        var place = input.Projects.IsEmpty ? Place.StartOf(input.Path) : ProjectFile.FindInclude(input.Projects[0], input.Path);
        return new(Descriptors.MissingFile, place, [input.Path]);
    }

    public static IEnumerable<DiagnosticInfo> ReadDiagnostics<T>(Result<T> result, CancellationToken cancellation)
        where T : class => result.Diagnostics;

    public static EquatableArray<DiagnosticInfo> CheckLanguageVersion(
        (string? FirstPath, LanguageVersion Version) input, CancellationToken cancellation) =>
        input.FirstPath is { } path && !IsSupported(input.Version)
            ? [new DiagnosticInfo(Descriptors.LanguageVersionTooLow, Place.StartOf(path), [input.Version.ToDisplayString()])]
            : [];

    public static void Emit(SourceProductionContext context, FileBucket bucket)
    {
        foreach (var declaration in bucket.Files)
            AddFile(context, FileEmitter.Emit(declaration, bucket.HasClosedTypes, context.CancellationToken));
    }

    public static void AddFile(SourceProductionContext context, SourceFile file) =>
        context.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8));

    private static IEnumerable<string> ReadPaths(ImmutableArray<Result<ResourcesFile>> resources) =>
        resources.SelectMany(result => result.Value?.Collections ?? []).Select(collection => collection.FullPath);

    private static bool IsSupported(LanguageVersion version) => version >= LanguageVersion.CSharp12;
}
