using System.Globalization;

namespace ZoomGen.Generator.Contract.Json;

/// <summary>Infers one shape from all samples of a value, in one pass over them.</summary>
internal static class ShapeInference
{
    /// <summary>Lists within lists; the compiler refuses a type whose full name has more than a thousand characters or so.</summary>
    private const int MaxListDepth = 8;

    public static JsonShape Infer(IEnumerable<JsonSample> samples)
    {
        // A null beside a text is a text.
        var telling = samples.Where(sample => sample is not NullSample).ToArray();
        if (telling.Length == 0)
            return new UnknownShape();
        return InferObject(telling) ?? InferArray(telling) ?? InferScalar(telling) ?? new AnyShape();
    }

    private static JsonShape? InferObject(JsonSample[] samples)
    {
        if (!samples.All(sample => sample is ObjectSample))
            return null;
        var members = samples.Cast<ObjectSample>().SelectMany(sample => sample.Members);
        // GroupBy keeps the order in which names are first seen.
        return new ObjectShape([.. members
            .GroupBy(member => member.Key, StringComparer.Ordinal)
            .Select(group => new JsonMember(group.Key, Infer(group.Select(member => member.Value))))]);
    }

    private static JsonShape? InferArray(JsonSample[] samples) =>
        samples.All(sample => sample is ArraySample) ? ListOf(Infer(samples.Cast<ArraySample>().SelectMany(sample => sample.Elements))) : null;

    private static JsonShape ListOf(JsonShape element)
    {
        var list = new ArrayShape(element);
        return DepthOf(list) <= MaxListDepth ? list : new AnyShape();
    }

    private static int DepthOf(JsonShape shape)
    {
        var depth = 0;
        for (; shape is ArrayShape list; shape = list.Element)
            depth++;
        return depth;
    }

    // Kinds are declared from narrow to wide where one holds the other, so of several numbers the greatest holds all.
    private static JsonShape? InferScalar(JsonSample[] samples)
    {
        var kinds = samples.Select(KindOf).Distinct().ToArray();
        return kinds.Length == 1 || kinds.All(kind => kind >= JsonScalar.Int64)
            ? kinds.Max() is { } kind ? new ScalarShape(kind) : null
            : null;
    }

    private static JsonScalar? KindOf(JsonSample sample) => sample switch
    {
        StringSample or TemplateSample => JsonScalar.String,
        BooleanSample => JsonScalar.Boolean,
        NumberSample number => KindOf(number.Text),
        _ => null,
    };

    // A number is of a type only if that type writes it as the sample does.
    public static JsonScalar KindOf(string number)
    {
        var culture = CultureInfo.InvariantCulture;
        if (long.TryParse(number, NumberStyles.AllowLeadingSign, culture, out var integer) && integer.ToString(culture) == number)
            return JsonScalar.Int64;
        if (decimal.TryParse(number, NumberStyles.Float, culture, out var fraction) && fraction.ToString(culture) == number)
            return JsonScalar.Decimal;
        return JsonScalar.Double;
    }
}
