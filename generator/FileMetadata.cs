using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ZoomGen.Generator;

/// <summary>The metadata of an item, as the build files pass it on.</summary>
internal readonly struct FileMetadata(AnalyzerConfigOptions options)
{
    private const string Prefix = "build_metadata.AdditionalFiles.";

    public static FileMetadata Of(AdditionalText file, AnalyzerConfigOptionsProvider provider) => new(provider.GetOptions(file));

    public string? Value(string name) => options.TryGetValue(Prefix + name, out var value) && value.Length > 0 ? value : null;

    /// <summary>Null where the item does not say.</summary>
    public bool? Flag(string name) => Value(name) is { } value ? string.Equals(value, "true", StringComparison.OrdinalIgnoreCase) : null;
}
