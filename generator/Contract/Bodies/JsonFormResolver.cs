using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Descriptions;
using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Contract.Bodies;

/// <summary>
/// Converts the fields of a form to the members of a JSON object. Each member has the type that its field would have: a number is not a
/// string, and JSON in a field is a nested object.
/// </summary>
internal sealed class JsonFormResolver(VariableScope scope, SampleAllowance samples, DiagnosticBag bag)
{
    private const string ContentType = "application/json";

    public ApiBody Resolve(JsonFormBodyNode form)
    {
        var members = form.Fields
            .GroupBy(field => field.Key, StringComparer.Ordinal)
            // A disabled row with the same name as an enabled one is an alternative value for the same member.
            .Select(fields => fields.Where(field => !field.Disabled).DefaultIfEmpty(fields.First()).ToArray())
            .Select(fields => (Field: fields[0], Sample: Sample(fields)))
            .ToArray();
        // A field that is not sent is still a member of the type.
        var sample = Object(members.Where(member => !member.Field.Disabled).Select(member => (member.Field.Key, member.Sample)));
        var shape = RequestShape.Infer(Object(members.Select(member => (member.Field.Key, member.Sample))));
        var secrets = new JsonSecrets();
        var safe = secrets.Remove(sample);
        if (secrets.HasLive)
            bag.Report(Descriptors.LiveCredential, form.Place);
        return shape switch
        {
            ObjectShape value => new JsonBody(Give(value, members.Select(member => member.Field)), safe, ContentType),
            MapShape => new JsonBody(shape, safe, ContentType),
            _ => new RawBody(scope.Template(JsonText.Of(safe), form.Place), ContentType),
        };
    }

    private static ObjectSample Object(IEnumerable<(string Key, JsonSample Sample)> members) =>
        new([.. members.Select(member => new KeyValuePair<string, JsonSample>(member.Key, member.Sample))]);

    private static ObjectShape Give(ObjectShape shape, IEnumerable<FormFieldNode> fields) =>
        new([.. shape.Members.Zip(fields, (member, field) => member with { Documentation = Document(field), Given = field.Given })]);

    // JSON properties have no enum types, so the allowed values go into the documentation of the property.
    private static string Document(FormFieldNode field)
    {
        var text = DescriptionReader.Line(Evidence.RemoveChoices(RequiredMarker.RemoveFrom(field.Description)));
        return TypeOf(field) is ChoiceType choice ? $"{text} {TypeInference.Source(choice, null, null)}".TrimStart() : text;
    }

    private JsonSample Sample(IReadOnlyList<FormFieldNode> fields) =>
        fields.Count == 1 ? Sample(fields[0]) : new ArraySample([.. fields.Select(Sample)]);

    private JsonSample Sample(FormFieldNode field)
    {
        var text = field.Value is { } value && samples.Take(value, field.Place) ? value : "";
        if (VariableText.HasVariable(text))
            return JsonTemplates.Read(
                SampleReader.Read(text) is { } json and not StringSample ? json : new StringSample(text), scope, field.Place);
        var type = TypeOf(field);
        if (!TypeInference.Admits(type, text))
            bag.Report(Descriptors.ContradictingValue, field.Place, field.Key);
        return Sample(type, TypeInference.Fit(type, text));
    }

    private static ParameterType TypeOf(FormFieldNode field) =>
        field.Given?.Type is { } given ? GivenTypes.ParameterType(given) : TypeInference.Infer(field.Description, field.Value, field.Key);

    private static JsonSample Sample(ParameterType type, string text) => type switch
    {
        JsonType json => json.Sample,
        ScalarType { Scalar.Form: ScalarForm.Number } => new NumberSample(text),
        ScalarType { Scalar.Form: ScalarForm.Boolean } => new BooleanSample(text == "true"),
        _ => new StringSample(text),
    };
}
