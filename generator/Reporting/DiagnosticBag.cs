using System.Diagnostics;
using System.Reflection;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Reporting;

/// <summary>Gathers diagnostics, up to a limit for each file.</summary>
internal sealed class DiagnosticBag
{
    /// <summary>A file with more faults than this is not mended by reading a longer list.</summary>
    private const int Capacity = 100;

    private readonly List<DiagnosticInfo> _diagnostics = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public void Report(DiagnosticRule rule, Place place, params string[] arguments)
    {
        _counts.TryGetValue(place.File, out var count);
        _counts[place.File] = count + 1;
        if (count < Capacity)
            _diagnostics.Add(new(rule, place, [.. arguments]));
    }

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

    public EquatableArray<DiagnosticInfo> ToArray() =>
        [.. _diagnostics, .. _counts.Where(count => count.Value > Capacity).Select(count => Omitted(count.Key, count.Value - Capacity))];

    private static string FailedMethod(Exception exception)
    {
        // There always is one: the exception came through Guard.
        var method = new StackTrace(exception).GetFrames().Select(frame => frame.GetMethod()).First(IsOurs);
        return $"{method!.DeclaringType!.FullName}.{method.Name}";
    }

    private static bool IsOurs(MethodBase? method) =>
        method?.DeclaringType?.Namespace?.StartsWith("ZoomGen.Generator", StringComparison.Ordinal) == true;

    private static DiagnosticInfo Omitted(string file, int count) =>
        new(Descriptors.MoreDiagnostics, Place.StartOf(file), [Invariant.Text(count)]);
}
