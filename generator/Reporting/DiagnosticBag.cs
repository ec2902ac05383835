using System.Diagnostics;
using System.Reflection;
using Microsoft.CodeAnalysis;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Reporting;

/// <summary>Gathers the diagnostics of one collection file.</summary>
internal sealed class DiagnosticBag(string path)
{
    /// <summary>A file with more faults than this is not mended by reading a longer list.</summary>
    private const int Capacity = 100;

    private readonly List<Diagnostic> _diagnostics = [];
    private int _omitted;

    public void Report(DiagnosticDescriptor descriptor, Place place, params string[] arguments)
    {
        if (_diagnostics.Count >= Capacity)
            _omitted++;
        else
            _diagnostics.Add(Diagnostic.Create(descriptor, place.In(path), arguments));
    }

    /// <summary>
    /// Turns a bug of ours into an error that names the exception's type and our method. It leaves out the exception's message, which may
    /// contain text of the collection.
    /// </summary>
    public T? Guard<T>(Func<T?> build)
        where T : class
    {
        try
        {
            return build();
        }
#pragma warning disable CA1031 // An exception here would be a warning of the compiler's own that drops every client of the project.
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Report(Descriptors.InternalError, Place.Start, exception.GetType().FullName!, FailedMethod(exception));
            return null;
        }
#pragma warning restore CA1031
    }

    public EquatableArray<Diagnostic> ToArray() =>
        _omitted == 0 ? [.. _diagnostics] : [.. _diagnostics, Omitted()];

    private static string FailedMethod(Exception exception)
    {
        // There always is one: the exception came through Guard.
        var method = new StackTrace(exception).GetFrames().Select(frame => frame.GetMethod()).First(IsOurs);
        return $"{method.DeclaringType.FullName}.{method.Name}";
    }

    private static bool IsOurs(MethodBase? method) =>
        method?.DeclaringType?.Namespace?.StartsWith("ZoomGen.Generator", StringComparison.Ordinal) == true;

    private Diagnostic Omitted() =>
        Diagnostic.Create(Descriptors.MoreDiagnostics, Place.Start.In(path), Invariant.Text(_omitted));
}
