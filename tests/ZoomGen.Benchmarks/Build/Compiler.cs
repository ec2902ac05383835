using System.Diagnostics;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ZoomGen.Benchmarks.Build;

/// <summary>What it costs to compile code, warm and in this process.</summary>
internal static class Compiler
{
    /// <summary>As in a project that builds no documentation file, which is the default.</summary>
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.None);

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(ApiClient).Assembly.Location),
    ];

    public static CSharpCompilation Empty() => CSharpCompilation.Create(
        "Client",
        [],
        References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, deterministic: true));

    public static CompilerCost Compile(EmittedCode code)
    {
        var cpu = Process.GetCurrentProcess().TotalProcessorTime;
        var start = Stopwatch.GetTimestamp();
        using var assembly = Emit(code);
        return new(Stopwatch.GetElapsedTime(start), Process.GetCurrentProcess().TotalProcessorTime - cpu, assembly.Length);
    }

    public static Assembly Load(EmittedCode code)
    {
        using var assembly = Emit(code);
        return Assembly.Load(assembly.ToArray());
    }

    private static MemoryStream Emit(EmittedCode code)
    {
        var assembly = new MemoryStream();
        var result = Empty()
            .AddSyntaxTrees(code.Files.AsParallel().AsOrdered().Select(file => CSharpSyntaxTree.ParseText(file, ParseOptions)))
            .Emit(assembly);
        if (!result.Success)
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(IsError).Take(10)));
        return assembly;
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;
}

/// <summary>Time from start to end, time of all processors, and the size of the assembly in bytes.</summary>
internal readonly record struct CompilerCost(TimeSpan Elapsed, TimeSpan Cpu, long Size);
