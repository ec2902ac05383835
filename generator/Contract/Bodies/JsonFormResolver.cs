using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Contract.Bodies;

/// <summary>
/// Converts the fields of a form to the members of a JSON object. Each member has the type that its field would have, so a number is not a
/// string, and JSON in a field becomes an object.
/// </summary>
internal sealed class JsonFormResolver(VariableScope scope, FieldSamples values, DiagnosticBag bag)
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
        // Disabled rows are members, but not part of the sample.
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

    private static ObjectShape Give(ObjectShape shape, IEnumerable<FormFieldNode> fields) => new(
        [.. shape.Members.Zip(
            fields, (member, field) => member with { Documentation = FieldSamples.Document(field), Given = field.Given })]);

    private JsonSample Sample(IReadOnlyList<FormFieldNode> fields) =>
        fields.Count == 1 ? Sample(fields[0]) : new ArraySample([.. fields.Select(Sample)]);

    private JsonSample Sample(FormFieldNode field)
    {
        var text = values.Text(field);
        return VariableText.HasVariable(text) && SampleReader.Read(text) is { } json and not StringSample
            ? JsonTemplates.Read(json, scope, field.Place)
            : values.Read(field, text, FieldSamples.TypeOf(field));
    }
}
