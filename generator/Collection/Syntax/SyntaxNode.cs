using System.Text;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection.Syntax;

/// <summary>A value in a file, in any notation. <see cref="Place"/> is its start.</summary>
internal abstract class SyntaxNode(Place place)
{
    public Place Place => place;

    /// <summary>The text of a scalar as JavaScript converts it. Null for a null, an array or an object.</summary>
    public abstract string? AsText();

    /// <summary>The value as compact JSON.</summary>
    public string ToJson()
    {
        var json = new StringBuilder();
        WriteJson(json);
        return json.ToString();
    }

    protected internal abstract void WriteJson(StringBuilder json);
}
