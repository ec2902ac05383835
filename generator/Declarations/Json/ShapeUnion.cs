using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>
/// Finds the shape of values that have one of two shapes. Objects in them are equal if <paramref name="typeOf"/> gives them the same type.
/// </summary>
internal sealed class ShapeUnion(Func<ObjectShape, SharedType> typeOf)
{
    /// <summary>An object with the members of both, those of the first one first. Null if a member contradicts another.</summary>
    public ObjectShape? Of(ObjectShape first, ObjectShape second)
    {
        var others = second.Members.ToDictionary(member => member.Name, StringComparer.Ordinal);
        var members = new List<JsonMember>();
        foreach (var member in first.Members)
        {
            var shape = others.TryGetValue(member.Name, out var other) ? Of(member.Shape, other.Shape) : member.Shape;
            if (shape is null)
                return null;
            members.Add(member with { Shape = shape });
            others.Remove(member.Name);
        }
        members.AddRange(second.Members.Where(member => others.ContainsKey(member.Name)));
        return new(members, first.Kind);
    }

    private JsonShape? Of(JsonShape first, JsonShape second) => (first, second) switch
    {
        (UnknownShape or ObjectShape { Members.Count: 0 }, UnknownShape or ObjectShape) => second,
        (UnknownShape, _) => second,
        (ObjectShape, UnknownShape or ObjectShape { Members.Count: 0 }) or (_, UnknownShape) => first,
        (ObjectShape a, ObjectShape b) => typeOf(a) == typeOf(b) ? a : null,
        (ArrayShape a, ArrayShape b) => Of(a.Element, b.Element) is { } element ? new ArrayShape(element, a.HasNulls || b.HasNulls) : null,
        (MapShape a, MapShape b) => Of(a.Value, b.Value) is { } value ? new MapShape(value, a.HasNulls || b.HasNulls) : null,
        (ScalarShape a, ScalarShape b) => Of(a, b),
        (AnyShape, AnyShape) => first,
        _ => null,
    };

    // A whole number may be one of the values of a decimal.
    private static ScalarShape? Of(ScalarShape first, ScalarShape second)
    {
        if (first.Scalar == second.Scalar)
            return first.Format == second.Format ? first : null;
        Scalar[] both = [first.Scalar, second.Scalar];
        return both.All(scalar => scalar.IsNumber && scalar.KeepsDigits) ? new(Scalar.Widest(both)) : null;
    }
}
