using System.Text;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection.Syntax;

/// <summary>A value of a file, whatever the notation of the file is. <see cref="Place"/> is where it starts.</summary>
internal abstract class SyntaxNode(Place place)
{
    public Place Place => place;

    /// <summary>A scalar's text as JavaScript writes it; null for a null, an array or an object.</summary>
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
