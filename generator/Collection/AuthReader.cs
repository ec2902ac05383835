using Newtonsoft.Json.Linq;

namespace ZoomGen.Generator.Collection;

internal static class AuthReader
{
    /// <summary>The declared helper, or null where the next outer one is inherited.</summary>
    public static AuthNode? Read(JsonView owner) =>
        owner.Object("auth") is { } auth && auth.TextOrNull("type") is { Length: > 0 } type ? new(type, ReadParameters(auth, type), auth.Place) : null;

    // A list of rows in version 2.1, an object in version 2.0.
    private static IReadOnlyDictionary<string, string> ReadParameters(JsonView auth, string type)
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        switch (auth.Member(type))
        {
            case JArray rows:
                foreach (var row in rows.OfType<JObject>().Select(row => new JsonView(row, auth.Bag)))
                    Add(row.TextOrNull("key"), row.TextOrNull("value"));
                break;
            case JObject members:
                foreach (var member in members.Properties())
                    Add(member.Name, JsonView.TextOf(member.Value));
                break;
        }
        return parameters;

        void Add(string? key, string? value)
        {
            if (key is not null && value is not null)
                parameters[key] = value;
        }
    }
}
