namespace ZoomGen.Generator.Collection.Overlays;

/// <summary>The words of an overlay. The JSON schema in the package has the same; a test compares them.</summary>
internal static class OverlayKeys
{
    public static readonly IReadOnlyList<string> Overlay = ["$schema", "requests", "folders", "types"];
    public static readonly IReadOnlyList<string> Request = ["name", "exclude", "body", "parameters"];
    public static readonly IReadOnlyList<string> Folder = ["name", "exclude"];
    public static readonly IReadOnlyList<string> Parameter = ["name", "type", "values", "required", "exclude"];
    public static readonly IReadOnlyList<string> Type = ["name", "properties"];
    public static readonly IReadOnlyList<string> Property = ["name", "type", "required"];

    public static readonly IReadOnlyDictionary<string, BodyMode> Bodies = new Dictionary<string, BodyMode>(StringComparer.Ordinal)
    {
        ["json"] = BodyMode.Json,
        ["form-data"] = BodyMode.FormData,
        ["urlencoded"] = BodyMode.UrlEncoded,
        ["raw"] = BodyMode.Raw,
    };

    public static readonly IReadOnlyDictionary<string, GivenKind> PropertyTypes = new Dictionary<string, GivenKind>(StringComparer.Ordinal)
    {
        ["string"] = GivenKind.Text,
        ["long"] = GivenKind.Int64,
        ["decimal"] = GivenKind.Decimal,
        ["double"] = GivenKind.Double,
        ["boolean"] = GivenKind.Boolean,
        ["date"] = GivenKind.Date,
        ["date-time"] = GivenKind.DateTime,
        ["time"] = GivenKind.Time,
        ["uuid"] = GivenKind.Guid,
        ["uri"] = GivenKind.Uri,
    };

    /// <summary>A parameter may be an enumeration too.</summary>
    public static readonly IReadOnlyDictionary<string, GivenKind> ParameterTypes =
        PropertyTypes.Append(new("enum", GivenKind.Choice)).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
}
