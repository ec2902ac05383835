using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ZoomGen.Generator.Collection.Formats.V3.Folders;

namespace ZoomGen.Conformance.Generation;

/// <summary>A file as the package's build files hand it to the compiler: its text, and the mark that says what it is.</summary>
internal sealed class InputFile(string path, string mark, string? root = null) : AdditionalText
{
    private const string CollectionMark = "ZoomGenCollection";

    private SourceText? _text;

    /// <summary>The files of a collection: one, or those in a directory.</summary>
    public static IReadOnlyList<InputFile> Collection(string path) => Directory.Exists(path)
        ? [
            .. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .Where(file => PartPath.Parse(file) is not null)
                .Order(StringComparer.Ordinal)
                .Select(file => new InputFile(file, CollectionMark, path)),
        ]
        : [new(path, CollectionMark)];

    /// <summary>A collection with another text than its file.</summary>
    public static InputFile InMemory(string path, string text) => new(path, CollectionMark) { _text = SourceText.From(text) };

    public static InputFile Environment(string path) => new(path, "ZoomGenEnvironment");

    public string Mark => mark;

    /// <summary>The directory of the collection, or null if the collection is one file.</summary>
    public string? Root => root;

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text ??= Load();

    private SourceText Load()
    {
        using var stream = File.OpenRead(path);
        return SourceText.From(stream);
    }
}

/// <summary>Tells the generator the marks of input files.</summary>
internal sealed class InputMarks : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(null);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options((InputFile)textFile);

    private sealed class Options(InputFile? file) : AnalyzerConfigOptions
    {
        private const string Prefix = "build_metadata.AdditionalFiles.";

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == Prefix + file?.Mark ? "true" : key == Prefix + "ZoomGenRoot" ? file?.Root : null;
            return value is not null;
        }
    }
}
