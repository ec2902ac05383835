using ZoomGen.Generator.Contract.Text;

namespace ZoomGen.Generator.Contract.Json;

/// <summary>Takes literal credentials out of a sample. Their members stay, with an empty text.</summary>
internal sealed class JsonSecrets
{
    /// <summary>Whether one of those that were taken out looks like a real one.</summary>
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
