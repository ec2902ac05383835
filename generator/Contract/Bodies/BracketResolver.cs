using System.Text.RegularExpressions;
using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Descriptions;
using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Contract.Bodies;

/// <summary>Resolves form fields that are parts of one value. The value has the type that it would have in JSON.</summary>
internal sealed class BracketResolver(FieldSamples values, DiagnosticBag bag)
{
    private static readonly Regex Digits = new("[0-9]+", RegexOptions.CultureInvariant);

    /// <summary>Returns null if no type would send the fields unchanged.</summary>
    public ApiParameter? Resolve(string name, BracketNode value)
    {
        FormFieldNode[] fields = [.. value.Fields];
        var samples = Read(fields);
        if (RequestShape.Infer(value.Sample(samples, fields)) is not { } shape)
            return null;
        var sent = new HashSet<FormFieldNode>(fields.Where(field => !field.Disabled));
        var secrets = new JsonSecrets();
        var sample = secrets.Remove(value.Sample(samples, sent), name);
        if (secrets.HasLive)
            bag.Report(Descriptors.LiveCredential, fields[0].Place);
        return new()
        {
            Location = ParameterLocation.Form,
            Name = TextTemplate.FromLiteral(name),
            Type = new JsonType(value.Document(shape), sample) { HasBrackets = true },
            Required = sent.Count > 0 && sent.All(field => field.Given?.IsRequired ?? RequiredMarker.IsIn(field.Description)),
            Example = sent.Count > 0 ? TextTemplate.FromLiteral("") : null,
            Description = value.IsFlat && shape is not ObjectShape ? FieldSamples.Document(fields[0]) : null,
            GivenName = fields[0].Given is { } given && given.Key == name ? given.Name : null,
        };
    }

    // The elements of a list and the values of a dictionary have one type.
    private Dictionary<FormFieldNode, JsonSample> Read(IEnumerable<FormFieldNode> fields) => fields
        .GroupBy(field => Digits.Replace(field.Key, "0"), StringComparer.Ordinal)
        .SelectMany(alike => Read(alike, CommonType(alike)))
        .ToDictionary(read => read.Key, read => read.Value);

    private IEnumerable<KeyValuePair<FormFieldNode, JsonSample>> Read(IEnumerable<FormFieldNode> fields, ParameterType type) =>
        fields.Select(field => new KeyValuePair<FormFieldNode, JsonSample>(field, values.Read(field, values.Text(field), type)));

    private static ParameterType CommonType(IEnumerable<FormFieldNode> fields)
    {
        var types = fields.Select(FieldSamples.TypeOf).Distinct().Take(2).ToArray();
        return types.Length == 1 && types[0] is not JsonType ? types[0] : ParameterType.Text;
    }
}
