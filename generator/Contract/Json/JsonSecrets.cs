using ZoomGen.Generator.Contract.Text;

namespace ZoomGen.Generator.Contract.Json;

/// <summary>Removes literal credentials from a sample. Their members remain, with an empty string.</summary>
internal sealed class JsonSecrets
{
    /// <summary>Whether one of the removed values looks like a real credential.</summary>
    public bool HasLive { get; private set; }

    public JsonSample Remove(JsonSample sample, string name = "") => sample switch
    {
        StringSample text when SecretText.IsIn(name, text.Value) => Remove(text, name),
        TemplateSample template when LiveCredential.IsIn(template.Text.Source) => Remove(template),
        ArraySample array => new ArraySample([.. array.Elements.Select(element => Remove(element, name))]),
        ObjectSample value =>
            value with
            {
                Members = [.. value.Members.Select(
                    member => new KeyValuePair<string, JsonSample>(member.Key, Remove(member.Value, member.Key)))]
            },
        _ => sample,
    };

    private StringSample Remove(StringSample text, string name)
    {
        HasLive = HasLive || LiveCredential.IsIn(name, text.Value);
        return new("");
    }

    private TemplateSample Remove(TemplateSample template)
    {
        HasLive = true;
        return new(template.Text.Map(LiveCredential.RemoveFrom) with { Source = LiveCredential.RemoveFrom(template.Text.Source) });
    }
}
