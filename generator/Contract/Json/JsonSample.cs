using ZoomGen.Generator.Contract.Text;

namespace ZoomGen.Generator.Contract.Json;

/// <summary>A documented JSON value. Numbers keep their text, and objects the order of their members.</summary>
internal abstract record JsonSample
{
    /// <summary>All templates in the value.</summary>
    public virtual IEnumerable<TextTemplate> Templates => [];
}

internal sealed record NullSample : JsonSample;

internal sealed record BooleanSample(bool Value) : JsonSample;

internal sealed record NumberSample(string Text) : JsonSample;

internal sealed record StringSample(string Value) : JsonSample;

/// <summary>A string with variables.</summary>
internal sealed record TemplateSample(TextTemplate Text) : JsonSample
{
    public override IEnumerable<TextTemplate> Templates => [Text];
}

internal sealed record ArraySample(IReadOnlyList<JsonSample> Elements) : JsonSample
{
    public override IEnumerable<TextTemplate> Templates => Elements.SelectMany(element => element.Templates);
}

/// <summary>
/// An object. If several members have the same name, it contains the last one, and <see cref="HasRepeatedNames"/> is true.
/// </summary>
internal sealed record ObjectSample(IReadOnlyList<KeyValuePair<string, JsonSample>> Members, bool HasRepeatedNames = false) : JsonSample
{
    public override IEnumerable<TextTemplate> Templates => Members.SelectMany(member => member.Value.Templates);
}
