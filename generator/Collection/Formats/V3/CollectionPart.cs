using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Collection.Formats.V3;

/// <summary>
/// What one file of a v3 folder says. <see cref="Order"/> sorts it among its siblings; without it, a part comes after those that have one.
/// </summary>
internal abstract record CollectionPart(double? Order, Place Place);

/// <summary>What a collection or a folder has beside its items. <see cref="Name"/> is null if it is the one of the directory.</summary>
internal sealed record DefinitionPart(
    string? Name,
    string? Description,
    AuthPart? Auth,
    BehaviorNode Behavior,
    EquatableArray<VariableNode> Variables,
    double? Order,
    Place Place)
    : CollectionPart(Order, Place);

/// <summary>
/// A request without its examples and without the auth settings that it inherits. <see cref="Request"/> is null if it cannot be sent, and a
/// diagnostic has been reported. <see cref="Name"/> is null if it is the one of the file.
/// </summary>
internal sealed record RequestPart(string? Name, RequestNode? Request, AuthPart? Auth, double? Order, Place Place)
    : CollectionPart(Order, Place);

/// <summary>An example. Its name is empty if it is the one of the file.</summary>
internal sealed record ExamplePart(SavedResponseNode Response, double? Order, Place Place) : CollectionPart(Order, Place);

/// <summary>
/// The auth settings of a part: several, of which the first one applies, or the id of inherited ones.
/// </summary>
internal sealed record AuthPart(EquatableArray<IdentifiedAuth> Settings, string? InheritedId, Place Place);

/// <summary>Auth settings that a request can choose by their id.</summary>
internal sealed record IdentifiedAuth(string? Id, AuthNode Auth);
