using Newtonsoft.Json.Linq;

namespace ZoomGen.Generator.Collection;

/// <summary>Tells a collection from the other JSON files that people give the name of one.</summary>
internal static class FileKind
{
    public static bool IsCollection(JObject node) =>
        node["info"] is JObject info && node["item"] is JArray && !IsUnknownVersion(info);

    /// <summary>Version 1 has <c>requests</c> and <c>order</c> where later versions have <c>info</c> and <c>item</c>.</summary>
    public static bool IsVersion1(JObject node) =>
        node["info"] is not JObject && node["requests"] is JArray && (node["order"] is not null || node["folders"] is not null);

    public static string Describe(JObject node)
    {
        if (node["openapi"] is not null || node["swagger"] is not null)
            return "an OpenAPI description";
        if (node["values"] is JArray)
            return "a Postman environment";
        if (node["$schema"] is not null && node["properties"] is not null)
            return "a JSON schema";
        if (node["info"] is JObject info && IsUnknownVersion(info))
            return "in a collection format that ZoomGen does not know";
        return "a JSON object without an object 'info' and a list 'item'";
    }

    // The schema is a URL that names the version. A file without one is read as what it looks like.
    private static bool IsUnknownVersion(JObject info) =>
        info["schema"] is JValue { Value: string schema }
        && schema.IndexOf("/collection/v", StringComparison.Ordinal) >= 0
        && schema.IndexOf("/collection/v2", StringComparison.Ordinal) < 0;
}
