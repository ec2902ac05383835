using ZoomGen.Generator.Contract.Descriptions;
using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Contract.Parameters;

/// <summary>Infers the type of a parameter, with the strongest evidence first: its documentation, a placeholder, then its sample.</summary>
internal static class TypeInference
{
    /// <summary>The number of values that a sentence lists.</summary>
    private const int MaxShown = 10;

    public static readonly ParameterType Int64 = new ScalarType(Scalar.Int64);

    public static ParameterType Infer(string? description, string? sample, string name = "") =>
        Documented(description) ?? Listed(description, sample) ?? Placeholder(sample) ?? Sampled(sample, name) ?? ParameterType.Text;

    /// <summary>A sentence that explains the type. Null for a string, which needs no explanation.</summary>
    public static string? Source(ParameterType type, string? description, string? sample) => type switch
    {
        _ when type == ParameterType.Text => null,
        ChoiceType choice => $"Documented: one of {List([.. choice.Values.Where(value => value.Length > 0)])}.",
        _ when type == Documented(description) && Evidence.Choices(description) is { } values => $"Documented: one of {List([.. values])}.",
        _ when type == Documented(description) => "Documented as a 64-bit integer.",
        _ when type == Placeholder(sample) => $"The type is that of the placeholder {sample}.",
        _ => "The type is that of the documented value.",
    };

    private static string List(IReadOnlyCollection<string> values) =>
        string.Join(", ", values.Take(MaxShown)) + (values.Count > MaxShown ? ", …" : "");

    /// <summary>The type that the converter documents in words of its own, or null.</summary>
    public static ParameterType? Documented(string? description)
    {
        if (Evidence.Choices(description) is { } choices)
            return OfValues([.. choices], description);
        return Evidence.IsInt64(description) ? Int64 : null;
    }

    /// <summary>The type of the values that a description lists, or null. The sample has to be one of them.</summary>
    public static ParameterType? Listed(string? description, string? sample)
    {
        var value = Placeholder(sample) is null && !FillerText.Is(sample ?? "") ? sample : null;
        return DocumentedChoices.Read(description, value) is { } values ? OfValues(values, description) : null;
    }

    // An enum whose members are True and False is a boolean, and one whose members are _1 and _2 is a number.
    private static ParameterType OfValues(IReadOnlyList<string> values, string? description)
    {
        if (values.All(Scalar.Boolean.IsValue))
            return new ScalarType(Scalar.Boolean);
        if (!values.All(FitsInt64))
            return new ChoiceType([.. values]);
        return DocumentedChoices.Meanings(description, values) is { } meanings
            ? new ChoiceType([.. values]) { Meanings = [.. meanings] }
            : Int64;
    }

    /// <summary>The type of the converter's placeholder <c>&lt;type&gt;</c>, or null if the sample is not a placeholder.</summary>
    public static ParameterType? Placeholder(string? sample) => Scalar.OfPlaceholder(sample) is { } scalar
        ? scalar.IsInferredForParameters ? new ScalarType(scalar) : ParameterType.Text
        : null;

    /// <summary>The type of the sample, or null. A type other than string has to write the sample back unchanged.</summary>
    public static ParameterType? Sampled(string? sample, string name)
    {
        if (sample is null or "")
            return null;
        if (NameEvidence.IsCode(name) && FitsInt64(sample))
            return null;
        if (FitsInt64(sample))
            return NameEvidence.IsMeasure(name) && Scalar.Decimal.IsValue(sample) ? new ScalarType(Scalar.Decimal) : Int64;
        if (Scalar.Boolean.IsValue(sample))
            return new ScalarType(Scalar.Boolean);
        if (Scalar.Decimal.IsValue(sample))
            return new ScalarType(Scalar.Decimal);
        if (ScalarText.Read([sample], name) is { Format: null, Scalar: { HasNotation: true, IsInferredForParameters: true } scalar })
            return new ScalarType(scalar);
        return Json(sample);
    }

    private static JsonType? Json(string sample)
    {
        if (sample[0] is not ('{' or '[') || SampleReader.Read(sample) is not { } json)
            return null;
        var isTyped = json is ObjectSample { Members.Count: > 0 } or ArraySample { Elements.Count: > 0 };
        return isTyped && RequestShape.Infer(json) is { } shape and not AnyShape ? new(shape, json) : null;
    }

    /// <summary>
    /// Whether a documented text is a value of the type. An empty text, a placeholder and filler text are always accepted.
    /// </summary>
    public static bool Admits(ParameterType type, string sample) =>
        sample.Length == 0 || Placeholder(sample) is not null || FillerText.Is(sample) || Fit(type, sample) == sample;

    /// <summary>The sample if it is a value of the type, or else a stand-in value.</summary>
    public static string Fit(ParameterType type, string sample) => type switch
    {
        ChoiceType choice => choice.Values.Contains(sample) ? sample : choice.Values[0],
        // Parameters are written in the default format of their type.
        ScalarType scalar when type != ParameterType.Text => ScalarText.IsUsual(scalar.Scalar, sample) ? sample : scalar.Scalar.StandIn,
        _ => Scalar.OfPlaceholder(sample) is null ? sample : PlaceholderText.StandIn(sample),
    };

    public static bool FitsInt64(string sample) => Scalar.Int64.IsValue(sample);
}
