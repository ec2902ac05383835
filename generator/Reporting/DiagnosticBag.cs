using System.Diagnostics;
using System.Reflection;

namespace ZoomGen.Generator.Reporting;

/// <summary>Gathers diagnostics, up to a limit for each file.</summary>
internal sealed class DiagnosticBag
{
    /// <summary>A file with more faults than this is not mended by reading a longer list.</summary>
    private const int Capacity = 100;

    private readonly List<DiagnosticInfo> _diagnostics = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _omitted = new(StringComparer.Ordinal);

    public void Report(DiagnosticRule rule, Place place, params string[] arguments) => Add(new(rule, place, [.. arguments]));

    public void AddRange(DiagnosticList list)
    {
        foreach (var diagnostic in list.Shown)
            Add(diagnostic);
        foreach (var omitted in list.Omitted)
            Omit(omitted.File, omitted.Count);
    }

    /// <summary>Adds the diagnostics of a part of a file, whose places count from its start.</summary>
    public void AddRange(DiagnosticList list, Place start) =>
        AddRange(list with { Shown = [.. list.Shown.Select(diagnostic => diagnostic with { Place = diagnostic.Place.From(start) })] });

    /// <summary>
    /// Turns a bug of ours into an error that names the exception's type and our method. It leaves out the exception's message, which may
    /// contain text of the collection.
    /// </summary>
    public T? Guard<T>(string file, Func<T?> build)
        where T : class
    {
        try
        {
            return build();
        }
#pragma warning disable CA1031 // An exception here would be a warning of the compiler's own that drops every client of the project.
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Report(Descriptors.InternalError, Place.StartOf(file), exception.GetType().FullName!, FailedMethod(exception));
            return null;
        }
#pragma warning restore CA1031
    }

    public DiagnosticList ToList() =>
        new([.. _diagnostics], [.. _omitted.Select(omitted => new OmittedDiagnostics(omitted.Key, omitted.Value))]);

    private void Add(DiagnosticInfo diagnostic)
    {
        var file = diagnostic.Place.File;
        _counts.TryGetValue(file, out var count);
        if (count == Capacity)
        {
            Omit(file, 1);
            return;
        }
        _counts[file] = count + 1;
        _diagnostics.Add(diagnostic);
    }

    private void Omit(string file, int count)
    {
        _omitted.TryGetValue(file, out var earlier);
        _omitted[file] = earlier + count;
    }

    private static string FailedMethod(Exception exception)
    {
        // There always is one: the exception came through Guard.
        var method = new StackTrace(exception).GetFrames().Select(frame => frame.GetMethod()).First(IsOurs);
        return $"{method!.DeclaringType!.FullName}.{method.Name}";
    }

    private static bool IsOurs(MethodBase? method) =>
        method?.DeclaringType?.Namespace?.StartsWith("ZoomGen.Generator", StringComparison.Ordinal) == true;
}
