using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ZoomGen.Generator.Collection.Overlays;

/// <summary>A file beside a collection that changes what is generated; <see cref="Text"/> is null where it cannot be read.</summary>
internal sealed record OverlayFile(string Path, string? Text)
{
    public const string Extension = ".zoomgen.json";

    public static OverlayFile? From(AdditionalText file, AnalyzerConfigOptionsProvider optionsProvider, CancellationToken cancellation) =>
        IsOverlay(file, FileMetadata.Of(file, optionsProvider)) ? new(file.Path, file.GetText(cancellation)?.ToString()) : null;

    // The build file marks its items; the name alone is enough for a file that a user added to AdditionalFiles by hand.
    private static bool IsOverlay(AdditionalText file, FileMetadata metadata) =>
        metadata.Flag("ZoomGenOverlay") ?? file.Path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);
}
