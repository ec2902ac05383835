using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Collection.Overlays;

/// <summary>The keywords of an overlay. A test compares them with the JSON schema in the package.</summary>
internal static class OverlayKeys
{
    /// <summary>The keys of <c>pages</c> that name what selects a page. Exactly one of them is used.</summary>
    public static readonly IReadOnlyDictionary<string, PageKind> PageKinds = new Dictionary<string, PageKind>(StringComparer.Ordinal)
    {
        ["token"] = PageKind.Token,
        ["number"] = PageKind.Number,
        ["offset"] = PageKind.Offset,
        ["link"] = PageKind.Link,
    };

    public static readonly IReadOnlyList<string> Overlay = ["$schema", "requests", "folders", "types"];
    public static readonly IReadOnlyList<string> Request = ["name", "exclude", "body", "response", "pages", "parameters"];
    public static readonly IReadOnlyList<string> Pages = [.. PageKinds.Keys, "next", "pageCount", "total", "more", "items"];
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

    /// <summary>How the body of a success is read. Without it, the saved responses decide.</summary>
    public static readonly IReadOnlyDictionary<string, bool> Responses = new Dictionary<string, bool>(StringComparer.Ordinal)
    {
        ["stream"] = true,
    };

    /// <summary>The type of an enum parameter.</summary>
    public const string Enum = "enum";

    /// <summary>The type of a form field that is a file.</summary>
    public const string File = "file";

    public static readonly IReadOnlyDictionary<string, Scalar> PropertyTypes =
        Scalar.All.Where(scalar => scalar.OverlayWord is not null).ToDictionary(scalar => scalar.OverlayWord!, StringComparer.Ordinal);

    /// <summary>The same types, enums and files.</summary>
    public static readonly IReadOnlyDictionary<string, Scalar> ParameterTypes = PropertyTypes
        .Concat([new(Enum, Scalar.String), new(File, Scalar.String)])
        .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
}
