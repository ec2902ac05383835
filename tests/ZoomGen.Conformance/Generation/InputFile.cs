using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ZoomGen.Conformance.Generation;

/// <summary>A file as the package's build files hand it to the compiler: its text, and the mark that says what it is.</summary>
internal sealed class InputFile(string path, string mark) : AdditionalText
{
    private SourceText? _text;

    public static InputFile Collection(string path) => new(path, "ZoomGenCollection");

    public static InputFile Environment(string path) => new(path, "ZoomGenEnvironment");

    public string Mark => mark;

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
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options("");

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(((InputFile)textFile).Mark);

    private sealed class Options(string mark) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_metadata.AdditionalFiles." + mark ? "true" : null;
            return value is not null;
        }
    }
}
