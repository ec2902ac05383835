namespace ZoomGen.Generator.Contract.Json;

/// <summary>A value, and the index of the saved example that contains it.</summary>
internal readonly record struct Observation(JsonSample Sample, int Example)
{
    public Observation With(JsonSample part) => new(part, Example);
}
