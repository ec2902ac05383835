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

    public EquatableArray<Diagnostic> ToArray() =>
        _omitted == 0 ? [.. _diagnostics] : [.. _diagnostics, Omitted()];

    private Diagnostic Omitted() =>
        Diagnostic.Create(Descriptors.MoreDiagnostics, Place.Start.In(path), Invariant.Text(_omitted));
}
