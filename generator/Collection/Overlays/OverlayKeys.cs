using ZoomGen.Generator.Support.Scalars;

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

    /// <summary>The type of a parameter that is one of a list of texts.</summary>
    public const string Enum = "enum";

    public static readonly IReadOnlyDictionary<string, Scalar> PropertyTypes =
        Scalar.All.Where(scalar => scalar.OverlayWord is not null).ToDictionary(scalar => scalar.OverlayWord!, StringComparer.Ordinal);

    /// <summary>A parameter may also be an enumeration.</summary>
    public static readonly IReadOnlyDictionary<string, Scalar> ParameterTypes = PropertyTypes
        .Append(new(Enum, Scalar.String))
        .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
}
