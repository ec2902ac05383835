namespace ZoomGen.Generator.Reporting;

/// <summary>
/// Diagnostics of one file, the most severe first; <see cref="More"/> says how many there are beyond the limit, which are the least severe.
/// </summary>
internal sealed class LimitedDiagnostics(string file, DiagnosticRule more)
{
    /// <summary>A file with more faults than this is not mended by reading a longer list.</summary>
    private const int Capacity = 100;

    private readonly List<DiagnosticInfo> _shown = [];
    private int _omitted;

    public string File => file;

    public DiagnosticRule More => more;

    public IReadOnlyList<DiagnosticInfo> Shown => _shown;

    public IEnumerable<OmittedDiagnostics> Omitted => _omitted == 0 ? [] : [new(file, more, _omitted)];

    public void Add(DiagnosticInfo diagnostic)
    {
        _shown.Insert(_shown.FindLastIndex(other => other.Rule.Severity >= diagnostic.Rule.Severity) + 1, diagnostic);
        if (_shown.Count <= Capacity)
            return;
        _shown.RemoveAt(Capacity);
        Omit(1);
    }

    public void Omit(int count) => _omitted += count;
}
