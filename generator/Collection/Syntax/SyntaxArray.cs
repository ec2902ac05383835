using System.Text;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection.Syntax;

internal sealed class SyntaxArray(IReadOnlyList<SyntaxNode> elements, Place place) : SyntaxNode(place)
{
    public IReadOnlyList<SyntaxNode> Elements => elements;

    public override string? AsText() => null;

    protected internal override void WriteJson(StringBuilder json)
    {
        json.Append('[');
        for (var index = 0; index < elements.Count; index++)
        {
            if (index > 0)
                json.Append(',');
            elements[index].WriteJson(json);
        }
        json.Append(']');
    }
}
