using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Collection.Overlays;

/// <summary>
/// What a user adds to a collection, in a file that the next export does not overwrite. Requests are identified by method and path, or by
/// folder and name. Each entry has its place in the overlay.
/// </summary>
internal sealed record OverlayDocument(
    string Path, EquatableArray<RequestOverlay> Requests, EquatableArray<FolderOverlay> Folders, EquatableArray<TypeOverlay> Types);

internal sealed record RequestOverlay(
    string Key, GivenName? Name, bool IsExcluded, GivenBody? Body, GivenPages? Pages, EquatableArray<ValueOverlay> Parameters, Place Place)
{
    /// <summary>Whether the caller reads the body of a success as a stream.</summary>
    public bool IsStreamed { get; init; }
}

internal sealed record FolderOverlay(string Key, GivenName? Name, bool IsExcluded, Place Place);

/// <summary>A JSON type. The key is the name that it has without the overlay.</summary>
internal sealed record TypeOverlay(string Key, GivenName? Name, EquatableArray<ValueOverlay> Properties, Place Place);

/// <summary>A parameter, form field or property. The key is its name on the wire.</summary>
internal sealed record ValueOverlay(string Key, GivenName? Name, GivenType? Type, bool? IsRequired, bool IsExcluded, Place Place);

/// <summary>A valid C# name.</summary>
internal sealed record GivenName(string Text, Place Place);

internal sealed record GivenBody(BodyMode Mode, Place Place);

/// <summary>
/// How the pages of an operation follow one another. <see cref="Key"/> is the value of the request that selects a page or, for links, the
/// member of the response with the URL. The other members are paths in the response.
/// </summary>
internal sealed record GivenPages(PageKind Kind, string Key, Place Place)
{
    /// <summary>The list of items. Null if the body is the list.</summary>
    public string? Items { get; init; }

    /// <summary>The token of the next page.</summary>
    public string? Next { get; init; }

    /// <summary>The number of pages.</summary>
    public string? PageCount { get; init; }

    /// <summary>The number of items on all pages.</summary>
    public string? Total { get; init; }

    /// <summary>Whether there are more pages.</summary>
    public string? More { get; init; }
}

internal enum PageKind
{
    /// <summary>The responses are not pages.</summary>
    None,
    Token,
    Number,
    Offset,
    Link,
}

/// <summary>A type. <see cref="Values"/> are the values of an enum, and empty for other types.</summary>
internal sealed record GivenType(Scalar Scalar, EquatableArray<string> Values, Place Place)
{
    /// <summary>Whether a form field is a file. The collection documents it as a text, such as the path of the file.</summary>
    public bool IsFile { get; init; }
}

internal enum BodyMode
{
    Json,
    FormData,
    UrlEncoded,
    Raw,
}
