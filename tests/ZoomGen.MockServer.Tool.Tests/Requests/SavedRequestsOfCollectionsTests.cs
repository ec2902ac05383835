using System.Globalization;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using ZoomGen.MockServer.Tool.Tests.Support;

namespace ZoomGen.MockServer.Tool.Tests.Requests;

/// <summary>Whatever request a response of a collection was saved for, its form sends it.</summary>
public sealed class SavedRequestsOfCollectionsTests
{
    public static TheoryData<string> Collections =>
    [
        "zoom-livestream", "forms", "multipart", "raw-bodies", "graphql", "file-body", "path-variables", "query-rows", "headers",
        "variables", "encoding", "version-2.0",
    ];

    [Theory]
    [MemberData(nameof(Collections))]
    public async Task The_documented_request_is_sent_in_the_same_way_if_it_was_saved(string collection)
    {
        await using var session = await ToolSession.WithTextAsync(await SaveAsync(collection, (requests, index) => requests[index]));
        var differences = new List<string>();
        foreach (var operation in session.Tool.Api.Operations)
        {
            var documented = await session.SubmitAsync(await session.GetOperationAsync(operation.Number));
            var page = await session.GetExampleAsync(operation.Number, 0);

            var saved = await session.SubmitAsync(page, page.Button("Send for 299"));

            var (expected, actual) = (Sent(documented), Sent(saved));
            if (expected != actual || page.TextOrNull(".remarks") is not null)
                differences.Add($"{operation.Name}: {page.TextOrNull(".remarks")}\n--- documented\n{expected}\n--- saved\n{actual}\n");
        }
        Assert.True(differences.Count == 0, string.Join('\n', differences));
        Assert.NotEmpty(session.Tool.Api.Operations);
    }

    [Theory]
    [MemberData(nameof(Collections))]
    public async Task Another_request_of_the_collection_can_be_sent_if_it_was_saved(string collection)
    {
        await using var session = await ToolSession.WithTextAsync(
            await SaveAsync(collection, (requests, index) => requests[(index + 1) % requests.Count]));
        await AssertAllCanBeSentAsync(session);
    }

    [Fact]
    public async Task Every_saved_request_can_be_sent()
    {
        await using var session = await ToolSession.WithLiveStreamAsync();
        await AssertAllCanBeSentAsync(session);
    }

    [Fact]
    public async Task Every_saved_request_of_a_directory_can_be_sent()
    {
        await using var session = await ToolSession.WithPathAsync(Path.Combine(AppContext.BaseDirectory, "collections", "zoom-livestream"));
        await AssertAllCanBeSentAsync(session);
    }

    // What the documented request does not get either is left out.
    private static async Task AssertAllCanBeSentAsync(ToolSession session)
    {
        var faults = new List<string>();
        var sent = 0;
        foreach (var operation in session.Tool.Api.Operations)
        {
            for (var index = 0; index < operation.Examples.Count; index++, sent++)
            {
                var label = $"Send for {(operation.Examples[index].Code ?? 200).ToString(CultureInfo.InvariantCulture)}";
                var documented = await session.GetOperationAsync(operation.Number);
                var saved = await session.GetExampleAsync(operation.Number, index);

                var expected = Outcome(await session.SubmitAsync(documented, documented.Button(label)));
                var actual = Outcome(await session.SubmitAsync(saved, (IHtmlButtonElement)saved.QuerySelector("button.main")!));

                if (saved.Text("button.main") != label || actual != expected)
                    faults.Add($"{operation.Name}, {label}: {actual}, and not {expected}");
            }
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.NotEqual(0, sent);
    }

    private static string Outcome(IHtmlDocument result) => result.TextOrNull("#result .status") ?? result.Text(".fault");

    /// <summary>The collection, in which each request has a response that was saved for one of its requests.</summary>
    private static async Task<string> SaveAsync(string collection, Func<IReadOnlyList<JsonObject>, int, JsonObject> choose)
    {
        var root = JsonNode.Parse(await File.ReadAllTextAsync(ToolSession.PathOf(collection)))!.AsObject();
        JsonObject[] items = [.. Requests(root)];
        JsonObject[] requests =
        [
            .. items.Select(item => item["request"] as JsonObject ?? new() { ["method"] = "GET", ["url"] = item["request"]!.DeepClone() }),
        ];
        for (var index = 0; index < items.Length; index++)
        {
            items[index]["response"] = new JsonArray(new JsonObject
            {
                ["name"] = "Saved",
                ["code"] = 299,
                ["originalRequest"] = choose(requests, index).DeepClone(),
            });
        }
        return root.ToJsonString();
    }

    private static IEnumerable<JsonObject> Requests(JsonObject item) => item["item"] is JsonArray items
        ? items.OfType<JsonObject>().SelectMany(Requests)
        : item.ContainsKey("request") ? [item] : [];

    // Dynamic variables and the boundary of a multipart form are new each time.
    private static string Sent(IHtmlDocument result) => SentText.Normalize(result.TextOrNull("pre.wire") ?? result.Text(".fault"));
}
