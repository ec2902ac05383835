using System.Collections.Immutable;
using System.Reflection;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ZoomGen.Generator.Tests.Support;

/// <summary>
/// Runs the generator as the compiler does. The diagnostics of a run are those that its test expects, or the test fails.
/// </summary>
internal static class GeneratorRun
{
    public const string DefaultPath = "zoom.postman_collection.json";

    public static IReadOnlyList<MetadataReference> References { get; } =
        [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(ApiClient).Assembly.Location)];

    /// <summary>Those of a project that has the package for services. They are the libraries that this test runs with.</summary>
    public static IReadOnlyList<MetadataReference> ExtensionReferences { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static GeneratorDriverRunResult Of(string? collection, params string[] diagnostics) =>
        Of([new InMemoryFile(DefaultPath, collection)], diagnostics: diagnostics);

    public static GeneratorDriverRunResult Of(
        IEnumerable<AdditionalText> files,
        ItemMetadata? options = null,
        LanguageVersion languageVersion = LanguageVersion.CSharp12,
        params string[] diagnostics) =>
        Driver(files, options, languageVersion).Run(Compilation(languageVersion), diagnostics).GetRunResult();

    /// <summary>
    /// A run for tests of what compiles, whatever the collection: nobody counts the places in a hostile one. An error fails the test all
    /// the same.
    /// </summary>
    public static GeneratorDriverRunResult WithAnyWarnings(
        IEnumerable<AdditionalText> files,
        ItemMetadata? options = null,
        LanguageVersion languageVersion = LanguageVersion.CSharp12,
        IEnumerable<MetadataReference>? references = null)
    {
        var compilation = Compilation(languageVersion).WithReferences(references ?? References);
        var run = RunUnchecked(Driver(files, options, languageVersion), compilation).GetRunResult();
        ExpectedDiagnostics.Verify(run.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return run;
    }

    /// <summary>Runs the driver once more.</summary>
    public static GeneratorDriver Run(this GeneratorDriver driver, params string[] diagnostics) => driver.Run(Compilation(), diagnostics);

    public static GeneratorDriver Run(this GeneratorDriver driver, Compilation compilation, params string[] diagnostics)
    {
        var after = RunUnchecked(driver, compilation);
        ExpectedDiagnostics.Verify(after.GetRunResult().Diagnostics, diagnostics);
        return after;
    }

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
                // Libraries for an older framework, which the SDK accepts as well.
                specificDiagnosticOptions: [KeyValuePair.Create("CS1701", ReportDiagnostic.Suppress)],
                nullableContextOptions: NullableContextOptions.Enable,
                deterministic: true));

    /// <summary>
    /// Everything that the compiler says of the emitted code: warnings of documentation, too, and those of nulls, which are off for users.
    /// </summary>
    public static ImmutableArray<Diagnostic> Compile(
        GeneratorDriverRunResult run, LanguageVersion languageVersion, params string[] sources) =>
        Compile(run, References, languageVersion, sources);

    /// <summary>The same in a project that has the package for services.</summary>
    public static ImmutableArray<Diagnostic> CompileWithExtensions(GeneratorDriverRunResult run, params string[] sources) =>
        Compile(run, ExtensionReferences, LanguageVersion.CSharp12, sources);

    private static ImmutableArray<Diagnostic> Compile(
        GeneratorDriverRunResult run, IEnumerable<MetadataReference> references, LanguageVersion languageVersion, string[] sources)
    {
        var options = new CSharpParseOptions(languageVersion, DocumentationMode.Diagnose);
        var trees = run.GeneratedTrees.Select(tree => CSharpSyntaxTree.ParseText(WithNullWarnings(tree), options, tree.FilePath));
        using var assembly = new MemoryStream();
        return Compilation(languageVersion, sources)
            .WithReferences(references).AddSyntaxTrees(trees).Emit(assembly).Diagnostics;
    }

    private static string WithNullWarnings(SyntaxTree tree) =>
        tree.GetText().ToString().Replace("#nullable enable annotations\n", "#nullable enable\n", StringComparison.Ordinal);

    /// <summary>The emitted code as an assembly, to be run.</summary>
    public static Assembly Load(GeneratorDriverRunResult run, params string[] sources)
    {
        using var assembly = new MemoryStream();
        Assert.Empty(Compilation(LanguageVersion.CSharp12, sources).AddSyntaxTrees(run.GeneratedTrees).Emit(assembly).Diagnostics);
        return Assembly.Load(assembly.ToArray());
    }

    public static string Text(this GeneratorDriverRunResult run, string hintName) =>
        run.Results.Single().GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

#pragma warning disable RS0030 // The one place that may: whoever calls this verifies the diagnostics.
    private static GeneratorDriver RunUnchecked(GeneratorDriver driver, Compilation compilation) => driver.RunGenerators(compilation);
#pragma warning restore RS0030
}
