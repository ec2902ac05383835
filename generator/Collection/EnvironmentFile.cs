using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ZoomGen.Generator.Collection;

/// <summary>An export of an environment or of the globals; <see cref="Text"/> is null where the file cannot be read.</summary>
internal sealed record EnvironmentFile(string Path, string? Text)
{
    public static EnvironmentFile? From(AdditionalText file, AnalyzerConfigOptionsProvider optionsProvider, CancellationToken cancellation) =>
        IsEnvironment(file, FileMetadata.Of(file, optionsProvider)) ? new(file.Path, file.GetText(cancellation)?.ToString()) : null;

    // The build file marks its items; the name alone is enough for a file that a user added to AdditionalFiles by hand.
    private static bool IsEnvironment(AdditionalText file, FileMetadata metadata) =>
        metadata.Flag("ZoomGenEnvironment")
        ?? (file.Path.EndsWith(".postman_environment.json", StringComparison.OrdinalIgnoreCase)
            || file.Path.EndsWith(".postman_globals.json", StringComparison.OrdinalIgnoreCase));
}
