using System.Collections;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Reporting;

/// <summary>Diagnostics up to the limit of each file, and how many there are beyond it. Equal by value.</summary>
internal sealed record DiagnosticList(EquatableArray<DiagnosticInfo> Shown, EquatableArray<OmittedDiagnostics> Omitted)
    : IEnumerable<DiagnosticInfo>
{
    /// <summary>Those that are shown, with one for each kind that a file has more of.</summary>
    public IEnumerator<DiagnosticInfo> GetEnumerator() => Shown.Concat(Omitted.Select(omitted => omitted.Describe())).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>How many diagnostics of a file are not shown; <see cref="Rule"/> is the diagnostic that says so.</summary>
internal sealed record OmittedDiagnostics(string File, DiagnosticRule Rule, int Count)
{
    public DiagnosticInfo Describe() => new(Rule, Place.StartOf(File), [Invariant.Text(Count)]);
}
