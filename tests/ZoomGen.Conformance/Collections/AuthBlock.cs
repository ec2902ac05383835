using Newtonsoft.Json.Linq;
using ZoomGen.Generator.Collection;

namespace ZoomGen.Conformance.Collections;

/// <summary>
/// The auth that holds for a request. <see cref="IsBorrowed"/> where the request's own block names a type and no parameters, and those of the nearest outer
/// block of its type stand in: the user of a client has one credential of a kind.
/// </summary>
internal sealed record AuthBlock(string Type, IReadOnlyDictionary<string, string> Parameters, bool IsBorrowed)
{
    /// <summary>The nearest block with a type, whole; null where there is none, or <c>noauth</c> ends the search.</summary>
    public static AuthBlock? For(Leaf leaf)
    {
        var blocks = leaf.Auths.Reverse().OfType<JObject>().Select(Read).OfType<AuthBlock>().ToArray();
        if (blocks is not [var nearest, .. var outer] || nearest.Type == "noauth")
            return null;
        if (nearest.Parameters.Count > 0)
            return nearest;
        return outer.FirstOrDefault(block => block.Type == nearest.Type && block.Parameters.Count > 0) is { } lender
            ? lender with { IsBorrowed = true }
            : nearest;
    }

    private static AuthBlock? Read(JObject auth) =>
        auth["type"] is JValue { Value: string type } ? new(type, ReadParameters(auth[type]), IsBorrowed: false) : null;

    // A list of rows since version 2.1, an object before.
    private static Dictionary<string, string> ReadParameters(JToken? parameters)
    {
        var rows = parameters switch
        {
            JArray list => list.OfType<JObject>().Select(row => (Key: (string?)(row["key"] as JValue), Value: row["value"])),
            JObject members => members.Properties().Select(member => ((string?)member.Name, (JToken?)member.Value)),
            _ => [],
        };
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in rows)
        {
            if (key is not null && value is not null)
                read[key] = JsonView.TextOf(value) ?? "";
        }
        return read;
    }
}
