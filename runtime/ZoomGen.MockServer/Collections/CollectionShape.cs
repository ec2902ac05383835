using System.Text.Json;

namespace ZoomGen.MockServer.Collections;

/// <summary>Tells a collection from what people take for one, and says what to do about it.</summary>
internal static class CollectionShape
{
    /// <summary>The Postman API answers with the collection inside of an object.</summary>
    public static JsonElement Unwrap(JsonElement root) =>
        root.Member("item") is null && root.Member("collection") is { ValueKind: JsonValueKind.Object } inner ? inner : root;

    /// <summary>Null for a collection of schema v2.0 or v2.1.</summary>
    public static string? Complaint(JsonElement root)
    {
        if (root.ValueKind is not JsonValueKind.Object)
            return "not a Postman collection: the file holds no JSON object.";
        if (root.Member("openapi") is not null || root.Member("swagger") is not null)
            return "an OpenAPI description, not a Postman collection: import it in Postman and export the collection as v2.1.";
        if (root.Member("values") is not null && root.Member("item") is null)
            return "a Postman environment, not a collection.";
        if (HasSchema(root, "/collection/v1") || (root.Member("requests") is not null && root.Member("item") is null))
            return "a Postman collection of version 1: open it in Postman and export it as v2.1.";
        return IsCollection(root) ? null : "not a Postman collection: it has neither items nor the schema of a collection v2.";
    }

    private static bool IsCollection(JsonElement root) =>
        root.Member("item") is { ValueKind: JsonValueKind.Array }
        || HasSchema(root, "/collection/v2");

    private static bool HasSchema(JsonElement root, string version) =>
        root.Member("info")?.TextMember("schema")?.Contains(version, StringComparison.Ordinal) ?? false;
}
