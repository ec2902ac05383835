using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Collection.Formats.V3.Folders;
using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Collection.Syntax;

namespace ZoomGen.Generator;

/// <summary>Picks the files of each kind from a project's additional files. A file of another kind is null.</summary>
internal static class InputFiles
{
    private const string CollectionMark = "ZoomGenCollection";

    private static readonly InputKind Collection = new(CollectionMark, ".postman_collection.json");
    private static readonly InputKind Environment = new(
        "ZoomGenEnvironment",
        ".postman_environment.json",
        ".postman_globals.json",
        ".environment.yaml",
        ".environment.yml",
        ".globals.yaml",
        ".globals.yml");
    private static readonly InputKind Overlay = new("ZoomGenOverlay", OverlayPairs.Extension, OverlayPairs.FolderFile);
    private static readonly InputKind Project = new("ZoomGenProject");
    private static readonly InputKind Resources = new("ZoomGenResources");
    private static readonly InputKind Missing = new("ZoomGenMissing");

    /// <summary>The files of one kind.</summary>
    public static IncrementalValuesProvider<T> Find<T>(
        IncrementalGeneratorInitializationContext context,
        Func<(AdditionalText File, AnalyzerConfigOptionsProvider Options), CancellationToken, T?> read)
        where T : class => context.AdditionalTextsProvider
        .Combine(context.AnalyzerConfigOptionsProvider)
        .Select(read)
        .Where(IsOfKind)
        .Select(IsThere);

    public static CollectionFile? ReadCollection(
        (AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation)
    {
        var metadata = FileMetadata.Of(input.File, input.Options);
        return PartPath.Parse(input.File.Path) is null && Collection.Includes(input.File, metadata)
            ? new(ReadItem(input.File, metadata), Read(input.File, cancellation))
            : null;
    }

    /// <summary>A file of a collection that is a directory. Its place says so, unless its item denies it.</summary>
    public static PartFile? ReadPart(
        (AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation)
    {
        var metadata = FileMetadata.Of(input.File, input.Options);
        return PartPath.Parse(input.File.Path) is { } place && metadata.Flag(CollectionMark) is not false
            ? new(
                place,
                metadata.Value("ZoomGenRoot") is { } root ? PartPath.Normalize(root) : null,
                ReadItem(input.File, metadata),
                Read(input.File, cancellation))
            : null;
    }

    public static TextFile? ReadEnvironment(
        (AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation) =>
        Read(Environment, input.File, input.Options, cancellation);

    public static TextFile? ReadOverlay(
        (AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation) =>
        Read(Overlay, input.File, input.Options, cancellation);

    public static TextFile? ReadProject(
        (AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation) =>
        Read(Project, input.File, input.Options, cancellation);

    public static TextFile? ReadResources(
        (AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation) =>
        Read(Resources, input.File, input.Options, cancellation);

    /// <summary>The path of a file that is not there. Nobody reads it.</summary>
    public static string? ReadMissing(
        (AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation) =>
        Missing.Includes(input.File, FileMetadata.Of(input.File, input.Options)) ? input.File.Path : null;

    private static CollectionItem ReadItem(AdditionalText file, FileMetadata metadata) => new(
        file.Path,
        metadata.Value("ZoomGenNamespace"),
        metadata.Value("ZoomGenClientName"),
        metadata.Flag("ZoomGenInterfaces") is true)
    {
        Accessibility = metadata.Value("ZoomGenAccessibility"),
    };

    private static bool IsOfKind(object? file) => file is not null;

    private static T IsThere<T>(T? file, CancellationToken cancellation)
        where T : class => file!;

    private static TextFile? Read(
        InputKind kind, AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation) =>
        kind.Includes(file, FileMetadata.Of(file, options)) ? Read(file, cancellation) : null;

    // As a string, since SourceText is equal by reference only.
    private static TextFile Read(AdditionalText file, CancellationToken cancellation) =>
        new(file.Path, file.GetText(cancellation)?.ToString());

    /// <summary>The build file marks its items; the name is enough for a file that a user added to AdditionalFiles by hand.</summary>
    private sealed class InputKind(string mark, params string[] extensions)
    {
        public bool Includes(AdditionalText file, FileMetadata metadata) =>
            metadata.Flag(mark) ?? extensions.Any(extension => file.Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
    }
}
