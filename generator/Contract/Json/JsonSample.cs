using ZoomGen.Generator.Contract.Variables;

namespace ZoomGen.Generator.Contract.Json;

/// <summary>A JSON value as documented. Numbers keep their text, objects the order of their members.</summary>
internal abstract record JsonSample;

internal sealed record NullSample : JsonSample;

internal sealed record BooleanSample(bool Value) : JsonSample;

internal sealed record NumberSample(string Text) : JsonSample;

internal sealed record StringSample(string Value) : JsonSample;

/// <summary>A text with variables in it.</summary>
internal sealed record TemplateSample(TextTemplate Text) : JsonSample;

internal sealed record ArraySample(IReadOnlyList<JsonSample> Elements) : JsonSample;

/// <summary>Of members of one name the last; <see cref="HasRepeatedNames"/> tells that there were others.</summary>
internal sealed record ObjectSample(IReadOnlyList<KeyValuePair<string, JsonSample>> Members, bool HasRepeatedNames = false) : JsonSample;
