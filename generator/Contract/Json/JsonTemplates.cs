using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Contract.Json;

/// <summary>Finds the variables in the strings of a sample.</summary>
internal static class JsonTemplates
{
    public static JsonSample Read(JsonSample sample, VariableScope scope, Place place) => sample switch
    {
        StringSample { Value: var text } when VariableText.HasVariable(text) => new TemplateSample(scope.Template(text, place)),
        ArraySample array => new ArraySample([.. array.Elements.Select(element => Read(element, scope, place))]),
        ObjectSample value =>
            value with
            {
                Members = [.. value.Members.Select(
                    member => new KeyValuePair<string, JsonSample>(member.Key, Read(member.Value, scope, place)))]
            },
        _ => sample,
    };
}
