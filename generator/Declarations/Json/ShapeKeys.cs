using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>
/// Assigns the same key to equal shapes. Names and types of members are compared, and their order if <paramref name="isOrdered"/> is true.
/// How often they occur is not.
/// </summary>
internal sealed class ShapeKeys(bool isOrdered)
{
    private readonly Dictionary<string, string> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<ObjectShape, string> _known = [];

    public string Of(JsonShape shape) => shape switch
    {
        ScalarShape scalar => scalar.Scalar.Name + scalar.Format,
        ArrayShape array => $"[{Of(array.Element)}{Null(array.HasNulls)}]",
        MapShape map => $"<{Of(map.Value)}{Null(map.HasNulls)}>",
        RecursiveShape recursive => "^" + recursive.Name,
        ObjectShape { Members.Count: > 0 } value => Number(value),
        _ => "?",
    };

    private string Number(ObjectShape shape)
    {
        if (_known.TryGetValue(shape, out var known))
            return known;
        var members = shape.Members.Select(member => $"{Invariant.Text(member.Name.Length)}:{member.Name}{Of(member.Shape)};");
        var text = string.Concat(isOrdered ? members : members.OrderBy(member => member, StringComparer.Ordinal));
        if (!_numbers.TryGetValue(text, out var number))
            _numbers[text] = number = "#" + Invariant.Text(_numbers.Count);
        _known[shape] = number;
        return number;
    }

    private static string Null(bool hasNulls) => hasNulls ? "|null" : "";
}
