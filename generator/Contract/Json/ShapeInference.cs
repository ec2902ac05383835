using System.Globalization;

namespace ZoomGen.Generator.Contract.Json;

/// <summary>Infers one shape from all samples of a value.</summary>
internal static class ShapeInference
{
    private static readonly JsonShape Unknown = new UnknownShape();

    public static JsonShape Infer(IEnumerable<JsonSample> samples) => samples.Select(Of).Aggregate(Unknown, Merge);

    private static JsonShape Of(JsonSample sample) => sample switch
    {
        StringSample => new ScalarShape(JsonScalar.String),
        BooleanSample => new ScalarShape(JsonScalar.Boolean),
        NumberSample number => OfNumber(number.Text),
        ArraySample array => new ArrayShape(Infer(array.Elements)),
        ObjectSample value => new ObjectShape([.. value.Members.Select(member => new JsonMember(member.Key, Of(member.Value)))]),
        _ => Unknown,
    };

    // A number is of a type only if that type writes it as the sample does.
    private static JsonShape OfNumber(string text)
    {
        var culture = CultureInfo.InvariantCulture;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, culture, out var integer) && integer.ToString(culture) == text)
            return new ScalarShape(JsonScalar.Int64);
        if (decimal.TryParse(text, NumberStyles.Float, culture, out var number) && number.ToString(culture) == text)
            return new ScalarShape(JsonScalar.Decimal);
        return new ScalarShape(JsonScalar.Double);
    }

    // What tells nothing gives way: a null beside a text is a text.
    private static JsonShape Merge(JsonShape left, JsonShape right) => (left, right) switch
    {
        (UnknownShape, _) => right,
        (_, UnknownShape) => left,
        (ScalarShape a, ScalarShape b) => MergeScalars(a.Kind, b.Kind),
        (ArrayShape a, ArrayShape b) => new ArrayShape(Merge(a.Element, b.Element)),
        (ObjectShape a, ObjectShape b) => MergeObjects(a, b),
        _ => new AnyShape(),
    };

    // The wider of two types; kinds are declared from narrow to wide where one holds the other.
    private static JsonShape MergeScalars(JsonScalar left, JsonScalar right)
    {
        if (left == right)
            return new ScalarShape(left);
        var bothNumbers = left >= JsonScalar.Int64 && right >= JsonScalar.Int64;
        return bothNumbers ? new ScalarShape(left > right ? left : right) : new AnyShape();
    }

    private static ObjectShape MergeObjects(ObjectShape left, ObjectShape right)
    {
        var members = left.Members.ToList();
        foreach (var member in right.Members)
        {
            var at = members.FindIndex(other => other.Name == member.Name);
            if (at < 0)
                members.Add(member);
            else
                members[at] = member with { Shape = Merge(members[at].Shape, member.Shape) };
        }
        return new(members);
    }
}
