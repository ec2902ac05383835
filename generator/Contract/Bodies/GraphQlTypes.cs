using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Contract.Bodies;

/// <summary>
/// Gives variables the types that a GraphQL document declares, which have precedence over the samples: an <c>ID</c> is a string even if it
/// looks like a UUID, and a <c>Float</c> can be 1.5 even if the sample is 1. But the documented request is sent as it is, so a sample that
/// the declared type would write in another way, such as the number 5 for an ID, keeps its type.
/// </summary>
internal static class GraphQlTypes
{
    private static readonly Dictionary<string, Scalar> Scalars = new(StringComparer.Ordinal)
    {
        ["ID"] = Scalar.String,
        ["String"] = Scalar.String,
        ["Int"] = Scalar.Int64,
        ["Float"] = Scalar.Decimal,
        ["Boolean"] = Scalar.Boolean,
    };

    public static JsonType Apply(JsonType variables, IEnumerable<GraphQlVariable> declared)
    {
        if (variables is not { Shape: ObjectShape shape, Sample: ObjectSample sample })
            return variables;
        // A name with two types belongs to two operations of the document.
        var types = declared.ToLookup(variable => variable.Name, variable => variable.Type, StringComparer.Ordinal);
        var samples = sample.Members.ToDictionary(member => member.Key, member => member.Value, StringComparer.Ordinal);
        return variables with { Shape = new ObjectShape([.. shape.Members.Select(Declare)], shape.Kind) };

        JsonMember Declare(JsonMember member) =>
            types[member.Name].Distinct().ToArray() is { Length: 1 } type && samples.TryGetValue(member.Name, out var value)
                ? member with { Shape = ShapeOf(type[0], value) ?? member.Shape }
                : member;
    }

    private static JsonShape? ShapeOf(string type, JsonSample sample)
    {
        var nullable = type.TrimEnd('!');
        if (nullable.Length > 2 && nullable[0] == '[' && nullable[nullable.Length - 1] == ']')
            return sample is ArraySample list ? ListOf(nullable.Substring(1, nullable.Length - 2), list) : null;
        return Scalars.TryGetValue(nullable, out var scalar) && IsValue(scalar, sample) ? new ScalarShape(scalar) : null;
    }

    private static ArrayShape? ListOf(string element, ArraySample list) =>
        Scalars.TryGetValue(element.TrimEnd('!'), out var scalar) && list.Elements.All(value => IsValue(scalar, value))
            ? new(new ScalarShape(scalar))
            : null;

    private static bool IsValue(Scalar scalar, JsonSample sample) => sample switch
    {
        NullSample => false,
        StringSample { Value: var text } when Scalar.OfPlaceholder(text) is not null => false,
        _ => ScalarText.Admits(scalar, sample),
    };
}
