namespace ZoomGen.Generator.Reporting;

/// <summary>
/// A place in a file; line and column count from one. Within a request they count from its start, so that a request which an edit of
/// another one has moved stays equal to itself.
/// </summary>
internal readonly record struct Place(string File, int Line, int Column)
{
    public static Place StartOf(string file) => new(file, 1, 1);

    /// <summary>This place, counted from <paramref name="start"/>. Places in another file do not change.</summary>
    public Place RelativeTo(Place start) => File == start.File
        ? new(File, Line - start.Line + 1, Line == start.Line ? Column - start.Column + 1 : Column)
        : this;

    /// <summary>The place in the file of one that is counted from <paramref name="start"/>.</summary>
    public Place From(Place start) => File == start.File
        ? new(File, start.Line + Line - 1, Line == 1 ? start.Column + Column - 1 : Column)
        : this;
}
