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

    /// <summary>What the compiler says of the emitted code together with this of a user.</summary>
    public static IEnumerable<Diagnostic> Compile(this GeneratorDriverRunResult run, string statements = "") =>
        GeneratorRun.Compile(run, LanguageVersion.CSharp12, $"static class User {{ static void Use() {{ {statements} }} }}");

    /// <summary>The diagnostics of the overlay, as <c>ZG0019 2,5</c> with line and column.</summary>
    public static IEnumerable<string> Faults(this GeneratorDriverRunResult run) => run.Diagnostics
        .Where(diagnostic => diagnostic.Location.GetLineSpan().Path == Path)
        .Select(diagnostic => (diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition))
        .Select(fault => $"{fault.Id} {fault.StartLinePosition.Line + 1},{fault.StartLinePosition.Character + 1}");
}
