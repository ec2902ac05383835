using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Collection.Overlays;

/// <summary>
/// What a user says of a collection, and the next export does not. Entries are addressed by what they mean: a request by method and path
/// or by folder and name. Each knows its place in the overlay.
/// </summary>
internal sealed record OverlayDocument(
    string Path, EquatableArray<RequestOverlay> Requests, EquatableArray<FolderOverlay> Folders, EquatableArray<TypeOverlay> Types);

internal sealed record RequestOverlay(
    string Key, GivenName? Name, bool IsExcluded, GivenBody? Body, EquatableArray<ValueOverlay> Parameters, Place Place);

internal sealed record FolderOverlay(string Key, GivenName? Name, bool IsExcluded, Place Place);

/// <summary>A JSON type by the name that it has without this entry.</summary>
internal sealed record TypeOverlay(string Key, GivenName? Name, EquatableArray<ValueOverlay> Properties, Place Place);

/// <summary>A parameter, a form field or a property by its name on the wire.</summary>
internal sealed record ValueOverlay(string Key, GivenName? Name, GivenType? Type, bool? IsRequired, bool IsExcluded, Place Place);

/// <summary>A name in C#, checked.</summary>
internal sealed record GivenName(string Text, Place Place);

internal sealed record GivenBody(BodyMode Mode, Place Place);

/// <summary><see cref="Values"/> are those of an enumeration, which is a text; and empty otherwise.</summary>
internal sealed record GivenType(Scalar Scalar, EquatableArray<string> Values, Place Place);

internal enum BodyMode
{
    Json,
    FormData,
    UrlEncoded,
    Raw,
}
