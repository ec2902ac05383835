using System.Collections;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Reporting;

/// <summary>Diagnostics up to the limit of each file, and how many there are beyond it. Equal by value.</summary>
internal sealed record DiagnosticList(EquatableArray<DiagnosticInfo> Shown, EquatableArray<OmittedDiagnostics> Omitted)
    : IEnumerable<DiagnosticInfo>
{
    /// <summary>Those that are shown, with one for each file that has more.</summary>
    public IEnumerator<DiagnosticInfo> GetEnumerator() => Shown.Concat(Omitted.Select(omitted => omitted.Describe())).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

internal sealed record OmittedDiagnostics(string File, int Count)
{
    public DiagnosticInfo Describe() => new(Descriptors.MoreDiagnostics, Place.StartOf(File), [Invariant.Text(Count)]);
}
