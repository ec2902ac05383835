using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Contract.Json;

/// <summary>
/// Infers a shape from all samples of a value, with the strongest evidence first. Each step returns null if it does not apply.
/// </summary>
internal static class ShapeInference
{
    /// <summary>The nesting of lists. The compiler rejects a type whose full name is longer than about a thousand characters.</summary>
    private const int MaxListDepth = 8;

    private const string Errors = "errors";

    /// <summary>The shape of a value, from all of its examples.</summary>
    public static JsonShape Infer(IEnumerable<JsonSample> examples) =>
        Infer(examples.Select((sample, index) => new Observation(sample, index)), "");

    private static JsonShape Infer(IEnumerable<Observation> observations, string name)
    {
        // Null is compatible with every type.
        var telling = observations
            .Where(observation => observation.Sample is not NullSample && !ConverterText.IsError(observation.Sample))
            .ToArray();
        if (telling.Length == 0)
            return new UnknownShape();
        return InferPlaceholder(telling, name)
            ?? InferRecursion(telling)
            ?? (Objects(telling) is { } objects ? InferMap(objects, name) ?? InferObject(objects) : null)
            ?? InferArray(telling, name)
            ?? InferNumber(telling, name)
            ?? InferBoolean(telling)
            ?? InferText(telling, name)
            ?? new AnyShape();
    }

    // A placeholder has precedence over other samples, unless its type would read them as another kind of JSON.
    private static JsonShape? InferPlaceholder(Observation[] samples, string name)
    {
        if (!samples.Any(observation => observation.Sample is StringSample))
            return null;
        var placeholders = Texts(samples).Select(Scalar.OfPlaceholder).OfType<Scalar>().Distinct().ToArray();
        if (placeholders.Length == 0 || samples.Any(observation => observation.Sample is ObjectSample or ArraySample))
            return null;
        if (placeholders.Length > 1 && !placeholders.All(scalar => scalar.IsNumber))
            return new AnyShape();
        var shape = Agreed(Scalar.Widest(placeholders), [.. Texts(samples).Where(text => Scalar.OfPlaceholder(text) is null)], name);
        return samples.Any(observation => IsConverted(observation.Sample, shape.Scalar)) ? new AnyShape() : shape;
    }

    // If the placeholder is for a date or the like, the other texts must be such values and be written back unchanged. Otherwise the type
    // is string.
    private static ScalarShape Agreed(Scalar scalar, IReadOnlyCollection<string> texts, string name)
    {
        if (texts.Count == 0 || !scalar.HasNotation)
            return new(scalar);
        return ScalarText.Read(texts, name) is var shape && shape.Scalar == scalar ? shape : new(Scalar.String);
    }

    private static IEnumerable<string> Texts(Observation[] samples) =>
        samples.Select(observation => observation.Sample).OfType<StringSample>().Select(text => text.Value);

    // Strings are read as numbers and numbers as strings. Any other value is preserved as it is.
    private static bool IsConverted(JsonSample sample, Scalar scalar) => sample switch
    {
        NumberSample => scalar == Scalar.String,
        StringSample text => scalar.IsNumber && scalar.IsValue(text.Value),
        _ => false,
    };

    private static JsonShape? InferRecursion(Observation[] samples)
    {
        return ConverterText.CircularReference(samples[0].Sample) is { } schema
            && samples.All(observation => ConverterText.CircularReference(observation.Sample) == schema)
                ? new RecursiveShape(schema)
                : null;
    }

    private static JsonShape? InferMap((ObjectSample Value, int Example)[] objects, string name)
    {
        var members = objects.SelectMany(item => item.Value.Members).ToArray();
        var areFieldErrors = name == Errors && members.Length > 0 && members.All(IsFieldError);
        if (!areFieldErrors && !MapNames.Are([.. members.Select(member => member.Key)]))
            return null;
        var values = objects.SelectMany(item => item.Value.Members.Select(member => new Observation(member.Value, item.Example))).ToArray();
        return new MapShape(Infer(values, name), values.Any(value => value.Sample is NullSample));
    }

    // `{"errors": {"email": ["It is taken."]}}`: Laravel, Rails and ASP.NET list the messages for each field of the request.
    private static bool IsFieldError(KeyValuePair<string, JsonSample> member) =>
        member.Value is ArraySample { Elements.Count: > 0 } messages && messages.Elements.All(message => message is StringSample);

    private static ObjectShape InferObject((ObjectSample Value, int Example)[] objects)
    {
        // The number of objects in each example. A member is always there if all of them contain it.
        var sizes = objects.GroupBy(item => item.Example).ToDictionary(group => group.Key, group => group.Count());
        // GroupBy keeps the order of first occurrence.
        JsonMember[] members =
        [
            .. objects
                .SelectMany(
                    item => item.Value.Members,
                    (item, member) => (member.Key, Observation: new Observation(member.Value, item.Example)))
                .GroupBy(member => member.Key, member => member.Observation, StringComparer.Ordinal)
                .Select(group => new JsonMember(group.Key, Infer(group, group.Key), Count(group, sizes))),
        ];
        if (members.Any(member => member.Shape is ScalarShape { Scalar.IsNumber: true } && NameEvidence.IsMeasure(member.Name)))
            members = [.. members.Select(WidenTotal)];
        return new ObjectShape(members, ObjectKind.Of(objects.Select(item => item.Value)));
    }

    // The total of an order is money, the total of a page is a count.
    private static JsonMember WidenTotal(JsonMember member) =>
        member.Shape is ScalarShape { Scalar: var scalar } && scalar == Scalar.Int64 && NameEvidence.IsTotal(member.Name)
            ? member with { Shape = new ScalarShape(Scalar.Decimal) }
            : member;

    private static Occurrence Count(IEnumerable<Observation> observations, Dictionary<int, int> sizes)
    {
        var examples = observations.GroupBy(observation => observation.Example).ToArray();
        return new(
            examples.Length,
            examples.Count(example => example.Count(observation => observation.Sample is not NullSample) == sizes[example.Key]),
            sizes.Count,
            examples.Any(example => example.Any(observation => observation.Sample is NullSample)));
    }

    // Some samples may be circular references. The others show the object.
    private static (ObjectSample Value, int Example)[]? Objects(Observation[] samples)
    {
        var shown = samples.Where(observation => ConverterText.CircularReference(observation.Sample) is null).ToArray();
        return shown.All(observation => observation.Sample is ObjectSample)
            ? [.. shown.Select(observation => ((ObjectSample)observation.Sample, observation.Example))]
            : null;
    }

    private static JsonShape? InferArray(Observation[] samples, string name)
    {
        if (!samples.All(observation => observation.Sample is ArraySample))
            return null;
        var elements = samples.SelectMany(observation => ((ArraySample)observation.Sample).Elements.Select(observation.With)).ToArray();
        var list = new ArrayShape(Infer(elements, name), elements.Any(element => element.Sample is NullSample));
        return DepthOf(list) <= MaxListDepth ? list : new AnyShape();
    }

    private static int DepthOf(JsonShape shape)
    {
        var depth = 0;
        for (; shape is ArrayShape list; shape = list.Element)
            depth++;
        return depth;
    }

    private static JsonShape? InferNumber(Observation[] samples, string name)
    {
        if (!samples.All(observation => observation.Sample is NumberSample))
            return null;
        var texts = samples.Select(observation => ((NumberSample)observation.Sample).Text).ToArray();
        var narrowest = Scalar.All.FirstOrDefault(scalar => scalar.IsNumber && texts.All(scalar.IsValue));
        return narrowest == Scalar.Int64 && NameEvidence.IsMeasure(name) && texts.All(Scalar.Decimal.IsValue)
            ? new ScalarShape(Scalar.Decimal)
            : narrowest is null ? new AnyShape() : new ScalarShape(narrowest);
    }

    private static JsonShape? InferBoolean(Observation[] samples) =>
        samples.All(observation => observation.Sample is BooleanSample) ? new ScalarShape(Scalar.Boolean) : null;

    private static JsonShape? InferText(Observation[] samples, string name)
    {
        if (samples.Any(observation => observation.Sample is TemplateSample)
            && samples.All(observation => observation.Sample is StringSample or TemplateSample))
            return JsonShape.Text;
        return samples.All(observation => observation.Sample is StringSample)
            ? ScalarText.Read([.. Texts(samples)], name)
            : null;
    }
}
