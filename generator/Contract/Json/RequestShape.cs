using ZoomGen.Generator.Contract.Text;

namespace ZoomGen.Generator.Contract.Json;

/// <summary>
/// Infers the shape of JSON that is written. A part is any JSON if its inferred type would not write the sample back unchanged. Examples
/// are a null, digits that no number type preserves, and elements whose members are in a different order.
/// </summary>
internal static class RequestShape
{
    /// <summary>
    /// The shape, or null if the body can only be sent as text. That is so if a name or an untyped part contains a variable, or an object
    /// has two members with the same name.
    /// </summary>
    public static JsonShape? Infer(JsonSample sample) =>
        !HasRepeatedNames(sample) && Narrow(ShapeInference.Infer([sample]), [sample]) is var shape && KeepsVariables(shape, sample)
            ? shape
            : null;

    private static bool HasRepeatedNames(JsonSample sample) => sample switch
    {
        ObjectSample value => value.HasRepeatedNames || value.Members.Any(member => HasRepeatedNames(member.Value)),
        ArraySample array => array.Elements.Any(HasRepeatedNames),
        _ => false,
    };

    // A sample of another kind, such as the converter's error message, would be lost if the type wrote it.
    private static JsonShape Narrow(JsonShape shape, IReadOnlyList<JsonSample> samples) => shape switch
    {
        ObjectShape value when AllOf<ObjectSample>(samples) is { } objects && objects.All(sample => IsInOrder(value, sample)) =>
            NarrowMembers(value, objects),
        ArrayShape array when AllOf<ArraySample>(samples) is { } lists =>
            new ArrayShape(Narrow(array.Element, [.. lists.SelectMany(sample => sample.Elements)]), array.HasNulls),
        MapShape map when AllOf<ObjectSample>(samples) is { } maps =>
            new MapShape(Narrow(map.Value, [.. maps.SelectMany(sample => sample.Members).Select(member => member.Value)]), map.HasNulls),
        RecursiveShape when AllOf<ObjectSample>(samples) is not null => shape,
        ScalarShape scalar when samples.All(sample => ScalarText.Admits(scalar.Scalar, sample)) => scalar,
        UnknownShape => shape,
        _ => new AnyShape(),
    };

    private static IReadOnlyList<T>? AllOf<T>(IReadOnlyList<JsonSample> samples)
        where T : JsonSample =>
        samples.All(sample => sample is T or NullSample) ? [.. samples.OfType<T>()] : null;

    private static ObjectShape NarrowMembers(ObjectShape shape, IReadOnlyList<ObjectSample> samples)
    {
        var values = samples
            .SelectMany(sample => sample.Members)
            .ToLookup(member => member.Key, member => member.Value, StringComparer.Ordinal);
        var members = shape.Members.Select(member => member with { Shape = NarrowMember(member.Shape, [.. values[member.Name]]) });
        return new([.. members], shape.Kind);
    }

    // A null property is not written, so a sample that contains null has to be any JSON.
    private static JsonShape NarrowMember(JsonShape shape, IReadOnlyList<JsonSample> values) =>
        shape is not UnknownShape && values.Any(value => value is NullSample) ? new AnyShape() : Narrow(shape, values);

    private static bool IsInOrder(ObjectShape shape, ObjectSample sample)
    {
        var at = 0;
        foreach (var member in sample.Members)
        {
            while (at < shape.Members.Count && shape.Members[at].Name != member.Key)
                at++;
            if (at == shape.Members.Count)
                return false;
        }
        return true;
    }

    private static bool KeepsVariables(JsonShape shape, JsonSample sample) => (shape, sample) switch
    {
        (ObjectShape value, ObjectSample members) => value.Members
            .Join(
                members.Members,
                member => member.Name,
                member => member.Key,
                (member, written) => (member.Shape, Sample: written.Value),
                StringComparer.Ordinal)
            .All(member => KeepsVariables(member.Shape, member.Sample))
            && !members.Members.Any(member => VariableText.HasVariable(member.Key)),
        (MapShape map, ObjectSample members) =>
            members.Members.All(member => !VariableText.HasVariable(member.Key) && KeepsVariables(map.Value, member.Value)),
        (ArrayShape array, ArraySample elements) => elements.Elements.All(element => KeepsVariables(array.Element, element)),
        (ScalarShape, _) => true,
        _ => !VariableText.HasVariable(JsonText.Of(sample)),
    };
}
