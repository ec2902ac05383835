using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Collection;

/// <summary>What a collection file says, in Postman's terms, whatever version of the format it has.</summary>
internal sealed record CollectionDocument(
    string Name,
    string? Description,
    EquatableArray<ItemNode> Items,
    AuthNode? Auth,
    BehaviorNode Behavior,
    EquatableArray<VariableNode> Variables)
{
    public EquatableArray<SkippedItemNode> SkippedItems { get; init; } = [];
}

/// <summary>A folder or a request; <see cref="GivenName"/> is what an overlay calls it.</summary>
internal abstract record ItemNode(string Name, string? Description, AuthNode? Auth, BehaviorNode Behavior, Place Place)
{
    public GivenName? GivenName { get; init; }
}

internal sealed record FolderNode(
    string Name, string? Description, AuthNode? Auth, BehaviorNode Behavior, EquatableArray<ItemNode> Items, Place Place)
    : ItemNode(Name, Description, Auth, Behavior, Place)
{
    public EquatableArray<SkippedItemNode> SkippedItems { get; init; } = [];
}

internal sealed record RequestNode(
    string Name,
    string? Description,
    AuthNode? Auth,
    BehaviorNode Behavior,
    string Method,
    UrlNode Url,
    EquatableArray<FieldNode> Headers,
    BodyNode? Body,
    EquatableArray<SavedResponseNode> Responses,
    Place Place)
    : ItemNode(Name, Description, Auth, Behavior, Place);

/// <summary>The helper that places credentials. Its parameters tell one credential from another and never cross into the client.</summary>
internal sealed record AuthNode(string Type, EquatableArray<AuthParameter> Parameters, Place Place)
{
    public string? Find(string parameter) => Parameters.LastOrDefault(known => known.Name == parameter)?.Value;
}

/// <summary>A parameter of a helper, whatever its value is.</summary>
internal sealed record AuthParameter(string Name, string Value);

/// <summary><c>protocolProfileBehavior</c>, as far as it changes what is sent; a null is inherited.</summary>
internal sealed record BehaviorNode(bool? DisableBodyPruning, bool? DisableUrlEncoding, EquatableArray<string>? DisabledSystemHeaders)
{
    public static readonly BehaviorNode Inherited = new(null, null, null);

    /// <summary>This one, with what it leaves open from the next outer one.</summary>
    public BehaviorNode Within(BehaviorNode outer) => new(
        DisableBodyPruning ?? outer.DisableBodyPruning,
        DisableUrlEncoding ?? outer.DisableUrlEncoding,
        DisabledSystemHeaders ?? outer.DisabledSystemHeaders);

    public bool IsSystemHeaderDisabled(string name) =>
        DisabledSystemHeaders is { } names && names.Contains(name, StringComparer.OrdinalIgnoreCase);
}

/// <summary>A variable; <see cref="IsSecret"/> where its type says so.</summary>
internal sealed record VariableNode(string Key, string? Value, string? Description, bool IsSecret, Place Place);

/// <summary>
/// A URL by its parts. <see cref="Origin"/> is protocol, host and port as written, with variables and without user information;
/// <see cref="HasUserInfo"/> says whether there was any.
/// </summary>
internal sealed record UrlNode(
    string Origin,
    bool HasUserInfo,
    EquatableArray<string> Path,
    EquatableArray<FieldNode> Query,
    EquatableArray<FieldNode> Variables,
    Place Place);

/// <summary>
/// A row of a query, header or path variable table. A query row without a value is its key alone. <see cref="Given"/> is what an overlay
/// says of it.
/// </summary>
internal record FieldNode(string Key, string? Value, string? Description, bool Disabled, Place Place)
{
    public ValueOverlay? Given { get; init; }
}

/// <summary>A row of a form. <see cref="Files"/> is null for a text, and empty where a file is not chosen yet.</summary>
internal sealed record FormFieldNode(
    string Key,
    string? Value,
    string? Description,
    bool Disabled,
    string? ContentType,
    string? FileName,
    FileSourceNode? Files,
    Place Place)
    : FieldNode(Key, Value, Description, Disabled, Place);

/// <summary>The paths of the files to send, or their content; a list of paths stays a list though it has one.</summary>
internal sealed record FileSourceNode(EquatableArray<string> Paths, bool IsList, string? Content);

internal abstract record BodyNode(Place Place)
{
    public abstract T Accept<T>(IBodyNodeVisitor<T> visitor);
}

/// <summary>A method for each case of <see cref="BodyNode"/>.</summary>
internal interface IBodyNodeVisitor<out T>
{
    T Visit(RawBodyNode raw);

    T Visit(FormBodyNode form);

    T Visit(JsonFormBodyNode form);

    T Visit(FileBodyNode file);

    T Visit(GraphQlBodyNode graphQl);
}

/// <summary>
/// <see cref="Language"/> is that of Postman's editor, such as <c>json</c>; it decides the Content-Type. <see cref="IsText"/> where an
/// overlay wants no type made of it.
/// </summary>
internal sealed record RawBodyNode(string Text, string? Language, Place Place) : BodyNode(Place)
{
    public bool IsText { get; init; }

    public override T Accept<T>(IBodyNodeVisitor<T> visitor) => visitor.Visit(this);
}

internal sealed record FormBodyNode(bool Multipart, EquatableArray<FormFieldNode> Fields, Place Place) : BodyNode(Place)
{
    public override T Accept<T>(IBodyNodeVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The fields of a form that, by an overlay, are the members of a JSON object.</summary>
internal sealed record JsonFormBodyNode(EquatableArray<FormFieldNode> Fields, Place Place) : BodyNode(Place)
{
    public override T Accept<T>(IBodyNodeVisitor<T> visitor) => visitor.Visit(this);
}

internal sealed record FileBodyNode(FileSourceNode File, Place Place) : BodyNode(Place)
{
    public override T Accept<T>(IBodyNodeVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary><see cref="Variables"/> is JSON as text, pasted as it is.</summary>
internal sealed record GraphQlBodyNode(string? Query, string? OperationName, string? Variables, Place Place) : BodyNode(Place)
{
    public override T Accept<T>(IBodyNodeVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>
/// A saved example of a response. <see cref="Code"/> is the status code, from wherever the example has it, or null if it has none;
/// <see cref="Language"/> is the one of Postman's editor, such as <c>json</c>.
/// </summary>
internal sealed record SavedResponseNode(string Name, int? Code, string? Language, string? Body, Place Place)
{
    public string? Id { get; init; }

    /// <summary>Whether the example has a <c>code</c>, even one that is not a status code.</summary>
    public bool HasCode { get; init; }

    public EquatableArray<FieldNode> Headers { get; init; } = [];

    public string? ContentType => Values("Content-Type").FirstOrDefault();

    /// <summary>The values of all headers <c>Link</c>, which mean the same as one list.</summary>
    public string? Link => Values("Link").ToArray() is { Length: > 0 } links ? string.Join(", ", links) : null;

    private IEnumerable<string> Values(string name) => Headers
        .Where(header => !header.Disabled && string.Equals(header.Key.Trim(), name, StringComparison.OrdinalIgnoreCase))
        .Select(header => header.Value)
        .OfType<string>();
}

/// <summary>An item that is neither a folder nor a request that can be sent. It was reported.</summary>
internal sealed record SkippedItemNode(string Name, Place Place);
