using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Collection;

/// <summary>The content of a collection file in Postman's terms, regardless of the format version.</summary>
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

/// <summary>A folder or a request. <see cref="GivenName"/> is its name in the overlay.</summary>
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
    : ItemNode(Name, Description, Auth, Behavior, Place)
{
    /// <summary>The pages in the overlay.</summary>
    public GivenPages? GivenPages { get; init; }

    /// <summary>Whether the overlay makes the body of a success a stream.</summary>
    public bool IsStreamed { get; init; }
}

/// <summary>Auth settings. Their parameters only distinguish credentials. The values are never used in the client.</summary>
internal sealed record AuthNode(string Type, EquatableArray<AuthParameter> Parameters, Place Place)
{
    public string? Find(string parameter) => Parameters.LastOrDefault(known => known.Name == parameter)?.Value;
}

/// <summary>A parameter of auth settings.</summary>
internal sealed record AuthParameter(string Name, string Value);

/// <summary>The settings in <c>protocolProfileBehavior</c> that change what is sent. A null is inherited.</summary>
internal sealed record BehaviorNode(bool? DisableBodyPruning, bool? DisableUrlEncoding, EquatableArray<string>? DisabledSystemHeaders)
{
    public static readonly BehaviorNode Inherited = new(null, null, null);

    /// <summary>These settings, with missing ones inherited from the outer item.</summary>
    public BehaviorNode Within(BehaviorNode outer) => new(
        DisableBodyPruning ?? outer.DisableBodyPruning,
        DisableUrlEncoding ?? outer.DisableUrlEncoding,
        DisabledSystemHeaders ?? outer.DisabledSystemHeaders);

    public bool IsSystemHeaderDisabled(string name) =>
        DisabledSystemHeaders is { } names && names.Contains(name, StringComparer.OrdinalIgnoreCase);
}

/// <summary>A variable. <see cref="IsSecret"/> is true if the file says that its value is a secret.</summary>
internal sealed record VariableNode(string Key, string? Value, string? Description, bool IsSecret, Place Place);

/// <summary>
/// A URL. <see cref="Origin"/> is the protocol, host and port as written, with variables and without user information.
/// <see cref="HasUserInfo"/> is true if the URL contained user information.
/// </summary>
internal sealed record UrlNode(
    string Origin,
    bool HasUserInfo,
    EquatableArray<string> Path,
    EquatableArray<FieldNode> Query,
    EquatableArray<FieldNode> Variables,
    Place Place);

/// <summary>
/// A row of a query, header or path variable table. A query row without a value has no equals sign. <see cref="Given"/> is its overlay.
/// </summary>
internal record FieldNode(string Key, string? Value, string? Description, bool Disabled, Place Place)
{
    public ValueOverlay? Given { get; init; }

    /// <summary>Whether the row is the header with a name, whose case does not matter.</summary>
    public bool IsHeader(string name) => string.Equals(Key, name, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A row of a form. <see cref="Files"/> is null for a text, and empty if no file is selected.</summary>
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

/// <summary>The paths or the content of the files to send. A list with a single path is still a list.</summary>
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
/// A raw body. <see cref="Language"/> is the language in Postman's editor, such as <c>json</c>, and determines the Content-Type. If
/// <see cref="IsText"/> is true, an overlay says that the body has no type.
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

/// <summary>The fields of a form that an overlay converts to the members of a JSON object.</summary>
internal sealed record JsonFormBodyNode(EquatableArray<FormFieldNode> Fields, Place Place) : BodyNode(Place)
{
    public override T Accept<T>(IBodyNodeVisitor<T> visitor) => visitor.Visit(this);
}

internal sealed record FileBodyNode(FileSourceNode File, Place Place) : BodyNode(Place)
{
    public override T Accept<T>(IBodyNodeVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A GraphQL query. <see cref="Variables"/> is JSON text, which is sent as it is.</summary>
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

    /// <summary>Whether the example has a code, even an invalid one.</summary>
    public bool HasCode { get; init; }

    public EquatableArray<FieldNode> Headers { get; init; } = [];

    public string? ContentType => Values("Content-Type").FirstOrDefault();

    /// <summary>The values of all Link headers as one list, which has the same meaning.</summary>
    public string? Link => Values("Link").ToArray() is { Length: > 0 } links ? string.Join(", ", links) : null;

    private IEnumerable<string> Values(string name) => Headers
        .Where(header => !header.Disabled && string.Equals(header.Key.Trim(), name, StringComparison.OrdinalIgnoreCase))
        .Select(header => header.Value)
        .OfType<string>();
}

/// <summary>An item that is neither a folder nor a request that can be sent. A diagnostic has been reported.</summary>
internal sealed record SkippedItemNode(string Name, Place Place);
