using Newtonsoft.Json;
using ZoomGen.Conformance;

namespace ZoomGen.Integration.Tests.Conformance;

/// <summary>One request of a collection beside what Postman is said to have sent for it.</summary>
internal static class RecordedCollection
{
    /// <summary>Runs the program's comparison on one request.</summary>
    public static async Task<RequestResult> CompareAsync(string request, Sent sent, string others = "")
    {
        using var directory = new TemporaryDirectory();
        var collection = directory.Write(
            "a.json", $$"""{ "info": { "name": "A" }, "item": [{ "name": "R", "request": {{request}} }]{{others}} }""");
        var records = directory.Write("a.ndjson", JsonConvert.SerializeObject(sent.ToRecord()));

        var results = await ConformanceRun.RunAsync([new("a", collection, [], records)], jobs: 1);

        Assert.Empty(results.Single().Faults);
        return results.Single().Requests.Single();
    }
}

/// <summary>What Postman sent, with the host of every test.</summary>
internal sealed record Sent(string Target, string Method = "GET", string Body = "", string? Url = null)
{
    public const string Host = "https://h.test";

    public string[][] Headers { get; init; } = [];

    public object[]? Parts { get; init; }

    public object ToRecord() => new
    {
        id = "R",
        index = 0,
        method = Method,
        url = Url ?? Host + Target,
        target = Target,
        host = "h.test",
        headers = new[] { new[] { "Accept", "*/*" }, ["Cache-Control", "no-cache"] }.Concat(Headers),
        bodyBase64 = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(Body)),
        parts = Parts,
    };
}
