using ZoomGen.Generator.Contract.Text;

namespace ZoomGen.Generator.Contract.Json;

/// <summary>A JSON value as documented. Numbers keep their text, objects the order of their members.</summary>
internal abstract record JsonSample
{
    /// <summary>The texts in which variables may occur.</summary>
    public virtual IEnumerable<TextTemplate> Templates => [];
}

internal sealed record NullSample : JsonSample;

internal sealed record BooleanSample(bool Value) : JsonSample;

internal sealed record NumberSample(string Text) : JsonSample;

internal sealed record StringSample(string Value) : JsonSample;

/// <summary>A text with variables in it.</summary>
internal sealed record TemplateSample(TextTemplate Text) : JsonSample
{
    public override IEnumerable<TextTemplate> Templates => [Text];
}

internal sealed record ArraySample(IReadOnlyList<JsonSample> Elements) : JsonSample
{
    public override IEnumerable<TextTemplate> Templates => Elements.SelectMany(element => element.Templates);
}

/// <summary>
/// An object; of members with the same name it has the last, and <see cref="HasRepeatedNames"/> says that there were others.
/// </summary>
internal sealed record ObjectSample(IReadOnlyList<KeyValuePair<string, JsonSample>> Members, bool HasRepeatedNames = false) : JsonSample
{
    public override IEnumerable<TextTemplate> Templates => Members.SelectMany(member => member.Value.Templates);
}
