using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Overlays;

/// <summary>A collection with an overlay beside it.</summary>
internal static class OverlayRun
{
    public const string Path = "zoom.zoomgen.json";

    public static GeneratorDriverRunResult LiveStream(string overlay, params string[] diagnostics) =>
        Of(RepositoryRoot.LiveStreamCollection, overlay, diagnostics);

    public static GeneratorDriverRunResult Of(string collection, string overlay, params string[] diagnostics) =>
        GeneratorRun.Of(Files(collection, overlay), diagnostics: diagnostics);

    public static InMemoryFile[] Files(string collection, string? overlay) =>
        [new(GeneratorRun.DefaultPath, collection), new(Path, overlay)];

    /// <summary>What the compiler says of the emitted code together with these statements of a user.</summary>
    public static IEnumerable<Diagnostic> Compile(this GeneratorDriverRunResult run, string statements = "") =>
        GeneratorRun.Compile(run, LanguageVersion.CSharp12, $"static class User {{ static void Use() {{ {statements} }} }}");

    /// <summary>Of the emitted files the one of that name.</summary>
    public static string Emitted(this GeneratorDriverRunResult run, string name) =>
        run.GeneratedTrees.Single(tree => tree.FilePath.EndsWith($"/{name}.g.cs", StringComparison.Ordinal)).ToString();
}
