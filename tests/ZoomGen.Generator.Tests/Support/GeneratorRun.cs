using System.Collections.Immutable;
using System.Reflection;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ZoomGen.Generator.Tests.Support;

/// <summary>Runs the generator as the compiler does.</summary>
internal static class GeneratorRun
{
    public const string DefaultPath = "zoom.postman_collection.json";

    public static IReadOnlyList<MetadataReference> References { get; } =
        [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(ApiClient).Assembly.Location)];

    public static GeneratorDriverRunResult Of(string? collection) => Of([new InMemoryFile(DefaultPath, collection)]);

    public static GeneratorDriverRunResult Of(
        IEnumerable<AdditionalText> files, ItemMetadata? options = null, LanguageVersion languageVersion = LanguageVersion.CSharp12) =>
        Driver(files, options, languageVersion).RunGenerators(Compilation(languageVersion)).GetRunResult();

    public static GeneratorDriver Driver(
        IEnumerable<AdditionalText> files, ItemMetadata? options = null, LanguageVersion languageVersion = LanguageVersion.CSharp12) =>
        CSharpGeneratorDriver.Create(
            [new ZoomGenerator().AsSourceGenerator()],
            files,
            new CSharpParseOptions(languageVersion),
            options ?? ItemMetadata.None,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public static CSharpCompilation Compilation(LanguageVersion languageVersion = LanguageVersion.CSharp12, params string[] sources) =>
        CSharpCompilation.Create(
            "Consumer",
            sources.Select(source => CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(languageVersion))),
            References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                warningLevel: 9999,
                nullableContextOptions: NullableContextOptions.Enable,
                deterministic: true));

    /// <summary>Everything that the compiler says of the emitted code, documentation warnings included.</summary>
    public static ImmutableArray<Diagnostic> Compile(GeneratorDriverRunResult run, LanguageVersion languageVersion, params string[] sources)
    {
        var options = new CSharpParseOptions(languageVersion, DocumentationMode.Diagnose);
        var trees = run.GeneratedTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), options, tree.FilePath));
        using var assembly = new MemoryStream();
        return Compilation(languageVersion, sources).AddSyntaxTrees(trees).Emit(assembly).Diagnostics;
    }

    /// <summary>The emitted code as an assembly, to be run.</summary>
    public static Assembly Load(GeneratorDriverRunResult run, params string[] sources)
    {
        using var assembly = new MemoryStream();
        Assert.Empty(Compilation(LanguageVersion.CSharp12, sources).AddSyntaxTrees(run.GeneratedTrees).Emit(assembly).Diagnostics);
        return Assembly.Load(assembly.ToArray());
    }

    public static string Text(this GeneratorDriverRunResult run, string hintName) =>
        run.Results.Single().GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();
}
