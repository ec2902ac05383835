using ZoomGen.Generator.Contract.Variables;

namespace ZoomGen.Generator.Contract.Json;

/// <summary>
/// The shape of JSON that is to be written. A part whose type would not write its sample back as it stands (a null, digits that no type keeps,
/// elements with their members in another order) is JSON of any kind.
/// </summary>
internal static class RequestShape
{
    /// <summary>
    /// The shape, or null where only the text itself would do: a name or a part without a type holds a variable, or an object has two members
    /// of one name.
    /// </summary>
    public static ObjectShape? Infer(ObjectSample sample) =>
        !HasRepeatedNames(sample) && Narrow(ShapeInference.Infer([sample]), [sample]) is ObjectShape shape && KeepsVariables(shape, sample) ? shape : null;

    private static bool HasRepeatedNames(JsonSample sample) => sample switch
    {
        ObjectSample value => value.HasRepeatedNames || value.Members.Any(member => HasRepeatedNames(member.Value)),
        ArraySample array => array.Elements.Any(HasRepeatedNames),
        _ => false,
    };

    private static JsonShape Narrow(JsonShape shape, IReadOnlyList<JsonSample> samples) => shape switch
    {
        ObjectShape value when samples.OfType<ObjectSample>().All(sample => IsInOrder(value, sample)) => NarrowMembers(value, [.. samples.OfType<ObjectSample>()]),
        ArrayShape array => new ArrayShape(Narrow(array.Element, [.. samples.OfType<ArraySample>().SelectMany(sample => sample.Elements)])),
        ScalarShape scalar when samples.OfType<NumberSample>().All(number => IsExact(scalar.Kind, number.Text)) => scalar,
        UnknownShape => shape,
        _ => new AnyShape(),
    };

    private static ObjectShape NarrowMembers(ObjectShape shape, IReadOnlyList<ObjectSample> samples)
    {
        var values = samples.SelectMany(sample => sample.Members).ToLookup(member => member.Key, member => member.Value, StringComparer.Ordinal);
        return new([.. shape.Members.Select(member => new JsonMember(member.Name, NarrowMember(member.Shape, [.. values[member.Name]])))]);
    }

    // A property that is null is not written; JSON of any kind can be a null that is.
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

    private static bool IsExact(JsonScalar kind, string number)
    {
        var own = ShapeInference.KindOf(number);
        return own <= JsonScalar.Decimal && kind <= JsonScalar.Decimal && own <= kind;
    }

    private static bool KeepsVariables(JsonShape shape, JsonSample sample) => (shape, sample) switch
    {
        (ObjectShape value, ObjectSample members) => value.Members
            .Join(members.Members, member => member.Name, member => member.Key, (member, written) => (member.Shape, Sample: written.Value), StringComparer.Ordinal)
            .All(member => KeepsVariables(member.Shape, member.Sample))
            && !members.Members.Any(member => VariableText.HasVariable(member.Key)),
        (ArrayShape array, ArraySample elements) => elements.Elements.All(element => KeepsVariables(array.Element, element)),
        (ScalarShape, _) => true,
        _ => !VariableText.HasVariable(JsonText.Of(sample)),
    };
}
