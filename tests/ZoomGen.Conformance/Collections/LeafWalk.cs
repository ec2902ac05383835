using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ZoomGen.Generator.Collection;

namespace ZoomGen.Conformance.Collections;

/// <summary>Numbers the requests of a collection as the recorder does: depth first, and whatever is no folder counts.</summary>
internal static class LeafWalk
{
    public static IReadOnlyList<Leaf> Read(string text)
    {
        var leaves = new List<Leaf>();
        foreach (var collection in Collections(Parse(text)))
            Walk(collection, "", [collection["auth"]], leaves);
        return leaves;
    }

    private static JToken? Parse(string text)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None, MaxDepth = 1024 };
            return JToken.Load(reader, new() { LineInfoHandling = LineInfoHandling.Load });
        }
        catch (JsonException)
        {
            // What is wrong with the text is for the generator to say.
            return null;
        }
    }

    // A collection, Postman's own API around one, or a dump of many.
    private static IEnumerable<JObject> Collections(JToken? root) => root switch
    {
        JObject node when node["item"] is JArray => [node],
        JObject node when node["collection"] is JObject wrapped => [wrapped],
        JObject node when node["collections"] is JArray dump => dump.SelectMany(Collections),
        JArray dump => dump.SelectMany(Collections),
        _ => [],
    };

    private static void Walk(JObject owner, string trail, IReadOnlyList<JToken?> auths, List<Leaf> leaves)
    {
        if (owner["item"] is not JArray items)
            return;
        foreach (var item in items)
        {
            var node = item as JObject;
            var id = trail + (node?["name"] ?? node?["id"]);
            if (node?["item"] is JArray)
                Walk(node, id + "/", [.. auths, node["auth"]], leaves);
            else
                leaves.Add(new(leaves.Count, id, JsonView.PlaceOf(item), item, [.. auths, (node?["request"] as JObject)?["auth"]]));
        }
    }
}
