using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ZoomGen.Conformance.Twins;

/// <summary>
/// What Postman's converter loses or adds, as a change of the JSON file: with it, both forms of a collection say the same.
/// <see cref="Apply"/> returns whether it changes anything.
/// </summary>
internal sealed record MigrationLoss(string Name, Func<JObject, bool> Apply)
{
    public static IReadOnlyList<MigrationLoss> All { get; } =
    [
        Remove("the operation name of GraphQL bodies is lost", "$..body.graphql.operationName"),
        new("the method of GraphQL requests becomes POST", PostGraphQl),
        Remove("disableBodyPruning is lost", "$..protocolProfileBehavior.disableBodyPruning"),
        Remove("variables of folders are lost", "$.item..[?(@.item)].variable"),
        Remove("disabled bodies are lost", "$..body[?(@.disabled == true)]"),
        new("bodies with an empty text are lost", RemoveEmptyBodies),
        Remove("the request of saved responses is lost", "$..originalRequest"),
        new("saved responses without a code become 200", collection => SetMissing(Responses(collection), "code", _ => 200)),
        new("variables with only an id get it as their name", collection => SetMissing(Variables(collection), "key", item => item["id"])),
        new("a collection without a name becomes 'New Collection'", collection =>
            SetMissing(collection.SelectTokens("$.info"), "name", _ => "New Collection")),
        new("requests without a name become 'New Request'", collection => SetMissing(Requests(collection), "name", _ => "New Request")),
        new("saved responses without a name become 'example'", collection => SetMissing(Responses(collection), "name", _ => "example")),
        new("white space around names is lost", TrimNames),
    ];

    /// <summary>The collection as it is written: no text becomes a date, and no number loses a digit.</summary>
    public static JObject Read(string file)
    {
        using var reader = new JsonTextReader(new StringReader(File.ReadAllText(file)))
        {
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Decimal,
        };
        return JObject.Load(reader);
    }

    private static IEnumerable<JToken> Responses(JObject collection) => collection.SelectTokens("$..response[*]");

    private static IEnumerable<JToken> Variables(JObject collection) => collection.SelectTokens("$.variable[*]");

    private static IEnumerable<JToken> Requests(JObject collection) => collection.SelectTokens("$..[?(@.request)]");

    private static MigrationLoss Remove(string name, string path) => new(name, collection =>
    {
        var found = collection.SelectTokens(path).ToArray();
        foreach (var token in found)
            (token.Parent is JProperty property ? property : token).Remove();
        return found.Length > 0;
    });

    private static bool SetMissing(IEnumerable<JToken> objects, string member, Func<JObject, JToken?> value)
    {
        var incomplete = objects.OfType<JObject>().Where(item => item[member] is null or { Type: JTokenType.Null }).ToArray();
        foreach (var item in incomplete)
            item[member] = value(item);
        return incomplete.Length > 0;
    }

    private static bool PostGraphQl(JObject collection)
    {
        var requests = Requests(collection)
            .Select(item => item["request"])
            .OfType<JObject>()
            .Where(request => (string?)request.SelectToken("body.mode") == "graphql" && (string?)request["method"] != "POST")
            .ToArray();
        foreach (var request in requests)
            request["method"] = "POST";
        return requests.Length > 0;
    }

    private static bool RemoveEmptyBodies(JObject collection)
    {
        var bodies = Requests(collection)
            .Select(item => item.SelectToken("request.body"))
            .OfType<JObject>()
            .Where(body => (string?)body["mode"] == "raw" && string.IsNullOrEmpty((string?)body["raw"]))
            .ToArray();
        foreach (var body in bodies)
            body.Parent!.Remove();
        return bodies.Length > 0;
    }

    private static bool TrimNames(JObject collection)
    {
        var names = collection.SelectTokens("$.item..name").OfType<JValue>()
            .Where(name => name.Value is string text && text != text.Trim())
            .ToArray();
        foreach (var name in names)
            name.Value = ((string)name.Value!).Trim();
        return names.Length > 0;
    }
}
