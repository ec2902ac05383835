using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ZoomGen.Generator.Tests.Support;

/// <summary>The metadata that the package's build files give to each additional file.</summary>
internal sealed class ItemMetadata(
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> metadataByPath) : AnalyzerConfigOptionsProvider
{
    public static ItemMetadata None { get; } = new(new Dictionary<string, IReadOnlyDictionary<string, string>>());

    public static ItemMetadata For(string path, params (string Name, string Value)[] metadata) =>
        new(new Dictionary<string, IReadOnlyDictionary<string, string>>
        {
            [path] = metadata.ToDictionary(pair => pair.Name, pair => pair.Value)
        });

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(new Dictionary<string, string>());

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        metadataByPath.TryGetValue(textFile.Path, out var metadata) ? new Options(metadata) : GlobalOptions;

    private sealed class Options(IReadOnlyDictionary<string, string> metadata) : AnalyzerConfigOptions
    {
        private const string Prefix = "build_metadata.AdditionalFiles.";

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = null;
            return key.StartsWith(Prefix, StringComparison.Ordinal) && metadata.TryGetValue(key[Prefix.Length..], out value);
        }
    }
}
