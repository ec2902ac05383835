using System.Text.Json;
using System.Text.Json.Nodes;

namespace ZoomGen.Benchmarks;

/// <summary>The bodies of the answers.</summary>
internal static class Payloads
{
    private const int Count = 50;

    public static readonly byte[] Meeting = Compact(new JsonObject
    {
        ["id"] = 85746065,
        ["uuid"] = "aDYlohsHRtCd4ii1uC2+hA==",
        ["topic"] = "Weekly stand-up",
        ["type"] = 2,
        ["start_time"] = "2026-11-25T09:30:00Z",
        ["duration"] = 45,
    });

    public static readonly byte[] List = Compact(Recordings());

    public static readonly byte[] PrettyList =
        JsonSerializer.SerializeToUtf8Bytes<JsonNode>(Recordings(), new JsonSerializerOptions { WriteIndented = true });

    public static readonly byte[] ShuffledList = Compact(Recordings(recording =>
    {
        var members = recording.Select(member => (member.Key, Value: member.Value?.DeepClone())).Reverse().ToArray();
        recording.Clear();
        foreach (var (key, value) in members)
            recording[key] = value;
    }));

    public static readonly byte[] ListWithNulls = Compact(Recordings(recording =>
    {
        recording["password"] = null;
        recording["download_token"] = null;
    }));

    public static readonly byte[] ListWithUnknown = Compact(Recordings(recording =>
    {
        recording["new_flag"] = true;
        recording["new_text"] = "something";
        recording["new_object"] = new JsonObject { ["a"] = 1, ["b"] = new JsonArray(1, 2, 3) };
    }));

    private static JsonObject Recordings(Action<JsonObject>? change = null)
    {
        var recordings = new JsonArray();
        for (var i = 0; i < Count; i++)
        {
            var recording = Recording(i);
            change?.Invoke(recording);
            recordings.Add(recording);
        }
        return new()
        {
            ["from"] = "2026-11-01",
            ["to"] = "2026-11-30",
            ["page_size"] = Count,
            ["total_records"] = Count,
            ["next_page_token"] = "",
            ["recordings"] = recordings,
        };
    }

    private static JsonObject Recording(int i) => new()
    {
        ["uuid"] = $"aDYlohsHRtCd4ii1uC2+h{i:00}==",
        ["id"] = 85746065 + i,
        ["account_id"] = "Cx3wERazSgup7ZWRHQM8-w",
        ["host_id"] = "_0ctZtY0REqWalTmwvrdIw",
        ["topic"] = $"My Personal Meeting {i}",
        ["type"] = 2,
        ["start_time"] = "2026-11-25T09:30:00Z",
        ["timezone"] = "Europe/Berlin",
        ["duration"] = 20 + i,
        ["total_size"] = 22 + (1000 * i),
        ["recording_count"] = 2,
        ["share_url"] = $"https://example.com/rec/share/{i}",
        ["host_email"] = $"host{i}@example.com",
        ["is_public"] = i % 2 == 0,
        ["rate"] = 1.5 + i,
        ["settings"] = new JsonObject { ["locked"] = false, ["quality"] = "hd" },
        ["password"] = "x",
        ["download_token"] = "y",
    };

    private static byte[] Compact(JsonObject value) => JsonSerializer.SerializeToUtf8Bytes<JsonNode>(value);
}
