using System.Text.Json;
using Benchmark;
using ZoomGen.Buffers;
using ZoomGen.Runtime;

namespace ZoomGen.Benchmarks;

/// <summary>Reading and writing JSON alone, against System.Text.Json with source generation.</summary>
internal static class JsonBenchmarks
{
    public static async Task RunAsync(int rounds)
    {
        Comparison.WriteHead("JSON (time / bytes)", "System.Text.Json", "ZoomGen", "Utf8JsonReader alone");
        await Read("read a list", Payloads.List).RunAsync(rounds);
        await Read("read it pretty", Payloads.PrettyList).RunAsync(rounds);
        await Read("read it in another order", Payloads.ShuffledList).RunAsync(rounds);
        await Read("read it with nulls", Payloads.ListWithNulls).RunAsync(rounds);
        await Read("read it with unknown members", Payloads.ListWithUnknown).RunAsync(rounds);
        await Write("write the list", Payloads.List).RunAsync(rounds);
        await Write("write what had nulls", Payloads.ListWithNulls).RunAsync(rounds);
        await Write("write what had unknown members", Payloads.ListWithUnknown).RunAsync(rounds);
        await new Comparison("write 1 KB")
            .Add("System.Text.Json", () => Write(Bodies.Model))
            .Add("ZoomGen", () => Write(Bodies.Generated))
            .RunAsync(rounds);
        Console.WriteLine();
    }

    private static Comparison Read(string name, byte[] json) => new Comparison(name)
        .Add("System.Text.Json", () => JsonSerializer.Deserialize(json, ModelContext.Default.RecordingListModel))
        .Add("ZoomGen", () => ReadList(json))
        .Add("walk", () => Walk(json));

    private static Comparison Write(string name, byte[] json)
    {
        var model = JsonSerializer.Deserialize(json, ModelContext.Default.RecordingListModel)!;
        var list = ReadList(json);
        return new Comparison(name)
            .Add("System.Text.Json", () => Write(model))
            .Add("ZoomGen", () => Write(list));
    }

    private static RecordingList ReadList(byte[] json) => new JsonReader(json).ReadRoot<RecordingList>();

    private static void Walk(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
        }
    }

    private static void Write(RecordingListModel model)
    {
        using var stream = new MemoryStream(32 * 1024);
        JsonSerializer.Serialize(stream, model, ModelContext.Default.RecordingListModel);
    }

    private static void Write(CreateMeetingModel model)
    {
        using var stream = new MemoryStream(2 * 1024);
        JsonSerializer.Serialize(stream, model, ModelContext.Default.CreateMeetingModel);
    }

    private static void Write<T>(T value)
        where T : JsonObject, new()
    {
        using var buffer = new ByteBuffer();
        var writer = new JsonWriter(buffer);
        writer.WriteValue(value);
    }
}
