using Newtonsoft.Json;

namespace ZoomGen.Generator.Contract.Json;

/// <summary>Writes a sample as compact JSON.</summary>
internal static class JsonText
{
    public static string Of(JsonSample sample) => sample switch
    {
        StringSample text => JsonConvert.ToString(text.Value),
        TemplateSample template => JsonConvert.ToString(template.Text.Source),
        BooleanSample flag => flag.Value ? "true" : "false",
        NumberSample number => number.Text,
        ArraySample array => "[" + string.Join(",", array.Elements.Select(Of)) + "]",
        ObjectSample value =>
            "{" + string.Join(",", value.Members.Select(member => JsonConvert.ToString(member.Key) + ":" + Of(member.Value))) + "}",
        _ => "null",
    };
}
