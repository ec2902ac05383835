using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ZoomGen.Generator.Collection;

/// <summary>
/// The first value of the pipeline. It holds the text as a string because <c>SourceText</c> is equal by reference only.
/// <see cref="Text"/> is null where the file cannot be read.
/// </summary>
internal sealed record CollectionFile(string Path, string? Text, string? Namespace, string? ClientName, bool Interfaces)
{
    private const string Metadata = "build_metadata.AdditionalFiles.";

    public static CollectionFile? From(AdditionalText file, AnalyzerConfigOptionsProvider optionsProvider, CancellationToken cancellation)
    {
        var options = optionsProvider.GetOptions(file);
        if (!IsCollection(file, options))
            return null;
        return new(
            file.Path,
            file.GetText(cancellation)?.ToString(),
            Value(options, "ZoomGenNamespace"),
            Value(options, "ZoomGenClientName"),
            IsTrue(Value(options, "ZoomGenInterfaces")));
    }

    // The build file marks its items; the name alone is enough for a file that a user added to AdditionalFiles by hand.
    private static bool IsCollection(AdditionalText file, AnalyzerConfigOptions options) =>
        Value(options, "ZoomGenCollection") is { } marked
            ? IsTrue(marked)
            : file.Path.EndsWith(".postman_collection.json", StringComparison.OrdinalIgnoreCase);

    private static bool IsTrue(string? value) => string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    private static string? Value(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Metadata + name, out var value) && value.Length > 0 ? value : null;
}
