namespace ZoomGen.Generator.Reporting;

/// <summary>A place in a file; line and column count from one.</summary>
internal readonly record struct Place(string File, int Line, int Column)
{
    public static Place StartOf(string file) => new(file, 1, 1);
}
