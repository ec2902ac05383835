using System.Runtime.CompilerServices;
using System.Text;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Microsoft.CodeAnalysis;

namespace ZoomGen.Generator.Tests.Support;

/// <summary>
/// Compares emitted files with those beside the test, by the file convention of Verify.SourceGenerators:
/// <c>Class.Method#Hint.verified.cs</c>. A mismatch leaves a <c>.received.cs</c>; who agrees with it renames it.
/// </summary>
internal static class Snapshot
{
    /// <param name="run">The run.</param>
    /// <param name="hintNames">A part of the names of the files to compare.</param>
    /// <param name="file">The file of the test.</param>
    /// <param name="method">The method of the test.</param>
    public static void Match(
        GeneratorDriverRunResult run, string hintNames = "", [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        var prefix = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{method}#");
        var sources = run.Results.Single().GeneratedSources
            .Where(source => source.HintName.Contains(hintNames, StringComparison.Ordinal)).ToArray();
        var faults = sources
            .Select(source => Compare(prefix + Path.GetFileNameWithoutExtension(source.HintName), source.SourceText.ToString()))
            .Concat(Leftovers(prefix, [.. sources.Select(source => Path.GetFileNameWithoutExtension(source.HintName))]))
            .OfType<string>()
            .ToArray();
        Assert.True(faults.Length == 0, string.Join("\n\n", faults));
    }

    private static string? Compare(string path, string received)
    {
        var verified = File.Exists(path + ".verified.cs") ? File.ReadAllText(path + ".verified.cs") : "";
        if (verified == received)
        {
            File.Delete(path + ".received.cs");
            return null;
        }
        File.WriteAllText(path + ".received.cs", received, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return $"{path}.verified.cs differs:\n{Diff(verified, received)}";
    }

    private static string Diff(string verified, string received) => string.Join("\n", new InlineDiffBuilder(new Differ())
        .BuildDiffModel(verified, received).Lines
        .Where(line => line.Type is ChangeType.Inserted or ChangeType.Deleted)
        .Select(line => $"{(line.Type == ChangeType.Inserted ? '+' : '-')} {line.Text}"));

    private static IEnumerable<string> Leftovers(string prefix, IReadOnlyCollection<string> hints) =>
        Directory.EnumerateFiles(Path.GetDirectoryName(prefix)!, Path.GetFileName(prefix) + "*.verified.cs")
            .Where(path => !hints.Contains(Path.GetFileName(path)[Path.GetFileName(prefix).Length..^".verified.cs".Length]))
            .Select(path => $"{path} is no longer emitted");
}
