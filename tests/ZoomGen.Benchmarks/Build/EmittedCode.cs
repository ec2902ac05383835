using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NSwag;
using NSwag.CodeGeneration.CSharp;
using ZoomGen.Generator;

namespace ZoomGen.Benchmarks.Build;

/// <summary>The files that a generator emits for one API.</summary>
internal sealed record EmittedCode(string Generator, IReadOnlyList<string> Files)
{
    public int Lines => Files.Sum(file => file.Count(c => c == '\n'));

    public int Characters => Files.Sum(file => file.Length);

    /// <summary>Our code for a collection.</summary>
    public static EmittedCode FromCollection(string path)
    {
        var driver = Driver(new CollectionFile(path, File.ReadAllText(path))).RunGenerators(Compiler.Empty());
        return new("ZoomGen", [.. driver.GetRunResult().GeneratedTrees.Select(tree => tree.GetText().ToString())]);
    }

    /// <summary>NSwag's code for the OpenAPI description of the same API, with System.Text.Json.</summary>
    public static async Task<EmittedCode> FromOpenApiAsync(string path, string client = "{controller}Client")
    {
        var document = await OpenApiDocument.FromJsonAsync(OpenApiText.WithoutRepeatedProperties(await File.ReadAllTextAsync(path)));
        var settings = new CSharpClientGeneratorSettings { ClassName = client, InjectHttpClient = true };
        settings.CSharpGeneratorSettings.Namespace = "Api";
        settings.CSharpGeneratorSettings.JsonLibrary = NJsonSchema.CodeGeneration.CSharp.CSharpJsonLibrary.SystemTextJson;
        return new("NSwag", [new CSharpClientGenerator(document, settings).GenerateFile()]);
    }

    public static GeneratorDriver Driver(params CollectionFile[] files) => CSharpGeneratorDriver.Create(
        [new ZoomGenerator().AsSourceGenerator()], files, Compiler.ParseOptions);
}

/// <summary>A collection in memory.</summary>
internal sealed class CollectionFile(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text);

    public override string Path => path;

    public string Text => text;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
