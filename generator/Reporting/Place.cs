using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ZoomGen.Generator.Reporting;

/// <summary>A place in a collection file; line and column count from one.</summary>
internal readonly record struct Place(int Line, int Column)
{
    public static Place Start => new(1, 1);

    public Location In(string path)
    {
        var position = new LinePosition(Math.Max(0, Line - 1), Math.Max(0, Column - 1));
        return Location.Create(path, default, new LinePositionSpan(position, position));
    }
}
