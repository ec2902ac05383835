using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ZoomGen.Generator.Collection;

/// <summary>
/// The first value of the pipeline. It holds the text as a string because <c>SourceText</c> is equal by reference only.
/// <see cref="Text"/> is null where the file cannot be read.
/// </summary>
internal sealed record CollectionFile(string Path, string? Text, string? Namespace, string? ClientName, bool Interfaces)
{
    public static CollectionFile? From(AdditionalText file, AnalyzerConfigOptionsProvider optionsProvider, CancellationToken cancellation)
    {
        var metadata = FileMetadata.Of(file, optionsProvider);
        if (!IsCollection(file, metadata))
            return null;
        return new(
            file.Path,
            file.GetText(cancellation)?.ToString(),
            metadata.Value("ZoomGenNamespace"),
            metadata.Value("ZoomGenClientName"),
            metadata.Flag("ZoomGenInterfaces") is true);
    }

    // The build file marks its items; the name alone is enough for a file that a user added to AdditionalFiles by hand.
    private static bool IsCollection(AdditionalText file, FileMetadata metadata) =>
        metadata.Flag("ZoomGenCollection") ?? file.Path.EndsWith(".postman_collection.json", StringComparison.OrdinalIgnoreCase);
}
