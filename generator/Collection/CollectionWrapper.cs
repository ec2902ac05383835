using Newtonsoft.Json.Linq;

namespace ZoomGen.Generator.Collection;

/// <summary>Takes a collection out of the files that hold more than one thing.</summary>
internal static class CollectionWrapper
{
    public static JObject Unwrap(JObject node)
    {
        // The answer of Postman's own API.
        if (node["collection"] is JObject wrapped)
            return wrapped;
        if (node["item"] is not null || node["collections"] is not JArray collections)
            return node;
        var dumped = collections.OfType<JObject>().ToArray();
        if (dumped.Length == 1)
            return dumped[0];
        return dumped.FirstOrDefault(collection => !FileKind.IsCollection(collection)) ?? AsFolders(node, dumped);
    }

    // A data dump: each collection becomes a folder. The nodes move into the new tree as they are, with their places.
    private static JObject AsFolders(JObject dump, JObject[] collections)
    {
        var variables = collections.SelectMany(collection => collection["variable"] as JArray ?? []).ToArray();
        foreach (var collection in collections)
        {
            collection["name"] = collection["info"]!["name"];
            collection["description"] = collection["info"]!["description"];
        }
        dump["info"] = new JObject { ["name"] = "Postman" };
        dump["item"] = new JArray(collections.Cast<object>().ToArray());
        dump["variable"] = new JArray(variables.Cast<object>().ToArray());
        return dump;
    }
}
