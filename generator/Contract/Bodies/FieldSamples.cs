using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Descriptions;
using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Contract.Bodies;

/// <summary>Reads form fields that become parts of a JSON value.</summary>
internal sealed class FieldSamples(VariableScope scope, SampleAllowance samples, DiagnosticBag bag)
{
    public static ParameterType TypeOf(FormFieldNode field) =>
        field.Given?.Type is { } given ? GivenTypes.ParameterType(given) : TypeInference.Infer(field.Description, field.Value, field.Key);

    // JSON types have no enums, so the documentation lists the allowed values.
    public static string Document(FormFieldNode field)
    {
        var text = DescriptionReader.Line(Evidence.RemoveChoices(RequiredMarker.RemoveFrom(field.Description)));
        return TypeOf(field) is ChoiceType choice ? $"{text} {TypeInference.Source(choice, null, null)}".TrimStart() : text;
    }

    /// <summary>The documented text of a field, or an empty text if it is too long.</summary>
    public string Text(FormFieldNode field) => field.Value is { } value && samples.Take(value, field.Place) ? value : "";

    /// <summary>A text of a field as a value of a type. A text that contradicts the type is reported and replaced.</summary>
    public JsonSample Read(FormFieldNode field, string text, ParameterType type)
    {
        if (VariableText.HasVariable(text))
            return JsonTemplates.Read(new StringSample(text), scope, field.Place);
        if (!TypeInference.Admits(type, text))
            bag.Report(Descriptors.ContradictingValue, field.Place, field.Key);
        return Create(type, TypeInference.Fit(type, text));
    }

    private static JsonSample Create(ParameterType type, string text) => type switch
    {
        JsonType json => json.Sample,
        ScalarType { Scalar.Form: ScalarForm.Number } => new NumberSample(text),
        ScalarType { Scalar.Form: ScalarForm.Boolean } => new BooleanSample(text == "true"),
        _ => new StringSample(text),
    };
}
