using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ZoomGen.Generator;

namespace ZoomGen.Conformance.Generation;

/// <summary>What the generator made of one collection.</summary>
internal sealed record GeneratedCode(CSharpCompilation Compilation, IReadOnlyList<Diagnostic> Diagnostics, TimeSpan Elapsed)
{
    public bool HasSources => Compilation.SyntaxTrees.Length > 0;

    public IEnumerable<Diagnostic> Errors => Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>A failure of the generator itself: its exception, or the error that it makes of one.</summary>
    public Diagnostic? Failure => Diagnostics.FirstOrDefault(diagnostic => diagnostic.Id is "CS8785" or "ZG0001");
}

/// <summary>Runs the generator as the compiler does.</summary>
internal static class GeneratorRun
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly MetadataReference[] References =
    [
        .. Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll")
            .Where(TrustedAssemblies().Contains)
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(ApiClient).Assembly.Location),
    ];

    // The SDK turns these off for every project: the runtime is built for an older framework than the one that runs here.
    private static readonly Dictionary<string, ReportDiagnostic> SilentInEveryProject =
        new() { ["CS1701"] = ReportDiagnostic.Suppress, ["CS1702"] = ReportDiagnostic.Suppress };

    public static GeneratedCode Of(IEnumerable<InputFile> files, CancellationToken cancellation)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new ZoomGenerator().AsSourceGenerator()], files, ParseOptions, new InputMarks());
        var empty = EmptyCompilation();
        var watch = Stopwatch.StartNew();
        driver = driver.RunGeneratorsAndUpdateCompilation(empty, out var compilation, out _, cancellation);
        return new((CSharpCompilation)compilation, driver.GetRunResult().Diagnostics, watch.Elapsed);
    }

    private static CSharpCompilation EmptyCompilation() => CSharpCompilation.Create(
        $"Client-{Guid.NewGuid():N}",
        [],
        References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            warningLevel: 9999,
            nullableContextOptions: NullableContextOptions.Enable,
            deterministic: true,
            specificDiagnosticOptions: SilentInEveryProject));

    // The framework's folder holds libraries of the operating system as well.
    private static HashSet<string> TrustedAssemblies() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)];
}
