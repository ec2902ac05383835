using System.Text;
using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>Gives equal shapes one key: names, order and types of the members count, and how often they were seen does not.</summary>
internal sealed class ShapeKeys
{
    private readonly Dictionary<string, string> _numbers = new(StringComparer.Ordinal);

    public string Of(JsonShape shape) => shape switch
    {
        ScalarShape scalar => scalar.Kind + scalar.Format,
        ArrayShape array => $"[{Of(array.Element)}{Null(array.HasNulls)}]",
        MapShape map => $"<{Of(map.Value)}{Null(map.HasNulls)}>",
        RecursiveShape recursive => "^" + recursive.Name,
        ObjectShape { Members.Count: > 0 } value => Number(value),
        _ => "?",
    };

    private string Number(ObjectShape shape)
    {
        var key = new StringBuilder();
        foreach (var member in shape.Members)
            key.Append(Invariant.Text(member.Name.Length)).Append(':').Append(member.Name).Append(Of(member.Shape)).Append(';');
        var text = key.ToString();
        if (!_numbers.TryGetValue(text, out var number))
            _numbers[text] = number = "#" + Invariant.Text(_numbers.Count);
        return number;
    }

    private static string Null(bool hasNulls) => hasNulls ? "|null" : "";
}
