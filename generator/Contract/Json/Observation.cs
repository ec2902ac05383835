namespace ZoomGen.Generator.Contract.Json;

/// <summary>A value in the saved example of that number.</summary>
internal readonly record struct Observation(JsonSample Sample, int Example)
{
    public Observation With(JsonSample part) => new(part, Example);
}
