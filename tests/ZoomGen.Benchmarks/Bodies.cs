using System.Text.Json;
using Benchmark;

namespace ZoomGen.Benchmarks;

/// <summary>The body of 1 KB, as both models.</summary>
internal static class Bodies
{
    public static readonly CreateMeetingBody Generated = CreateMeetingRequest.Example.Body;

    public static readonly CreateMeetingModel Model =
        JsonSerializer.Deserialize(JsonText.Serialize(Generated), ModelContext.Default.CreateMeetingModel)!;
}
