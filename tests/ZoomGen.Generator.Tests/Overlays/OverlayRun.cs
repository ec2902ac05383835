using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Overlays;

/// <summary>A collection with an overlay beside it.</summary>
internal static class OverlayRun
{
    public const string Path = "zoom.zoomgen.json";

    public static GeneratorDriverRunResult LiveStream(string overlay) => Of(RepositoryRoot.LiveStreamCollection, overlay);

    public static GeneratorDriverRunResult Of(string collection, string overlay) =>
        GeneratorRun.Of([new InMemoryFile(GeneratorRun.DefaultPath, collection), new InMemoryFile(Path, overlay)]);

    /// <summary>What the compiler says of the emitted code together with these statements of a user.</summary>
    public static IEnumerable<Diagnostic> Compile(this GeneratorDriverRunResult run, string statements = "") =>
        GeneratorRun.Compile(run, LanguageVersion.CSharp12, $"static class User {{ static void Use() {{ {statements} }} }}");

    /// <summary>The diagnostics of the overlay.</summary>
    public static IEnumerable<string> Faults(this GeneratorDriverRunResult run) =>
        run.Diagnostics.Where(diagnostic => diagnostic.Location.GetLineSpan().Path == Path).Select(Show);

    /// <summary>A diagnostic by its id, line and column, as <c>ZG0019 2,5</c>.</summary>
    public static string Show(Diagnostic diagnostic)
    {
        var position = diagnostic.Location.GetLineSpan().StartLinePosition;
        return $"{diagnostic.Id} {position.Line + 1},{position.Character + 1}";
    }

    /// <summary>Of the emitted files the one of that name.</summary>
    public static string Emitted(this GeneratorDriverRunResult run, string name) =>
        run.GeneratedTrees.Single(tree => tree.FilePath.EndsWith($"/{name}.g.cs", StringComparison.Ordinal)).ToString();
}
