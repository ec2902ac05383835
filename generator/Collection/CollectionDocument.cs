using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection;

/// <summary>What a collection file says, in Postman's terms, whatever version of the format it has.</summary>
internal sealed record CollectionDocument(
    string Name,
    string? Description,
    IReadOnlyList<ItemNode> Items,
    AuthNode? Auth,
    IReadOnlyList<VariableNode> Variables);

/// <summary>A folder or a request.</summary>
internal abstract record ItemNode(string Name, string? Description, AuthNode? Auth, Place Place);

internal sealed record FolderNode(string Name, string? Description, AuthNode? Auth, IReadOnlyList<ItemNode> Items, Place Place)
    : ItemNode(Name, Description, Auth, Place);

internal sealed record RequestNode(
    string Name,
    string? Description,
    AuthNode? Auth,
    string Method,
    UrlNode Url,
    IReadOnlyList<FieldNode> Headers,
    BodyNode? Body,
    IReadOnlyList<SavedResponseNode> Responses,
    Place Place)
    : ItemNode(Name, Description, Auth, Place);

/// <summary>The helper that places credentials; only its type crosses into the client, never its parameters.</summary>
internal sealed record AuthNode(string Type, Place Place);

/// <summary>A variable; <see cref="IsSecret"/> where its type says so.</summary>
internal sealed record VariableNode(string Key, string? Value, string? Description, bool IsSecret, Place Place);

/// <summary>A URL by its parts. <see cref="Origin"/> is protocol, host and port as written, variables included.</summary>
internal sealed record UrlNode(
    string Origin,
    IReadOnlyList<string> Path,
    IReadOnlyList<FieldNode> Query,
    IReadOnlyList<FieldNode> Variables,
    Place Place);

/// <summary>A row of a query, header, form or path variable table.</summary>
internal sealed record FieldNode(string Key, string? Value, string? Description, bool Disabled, bool IsFile, Place Place);

internal sealed record BodyNode(string Mode, string? Raw, string? Language, IReadOnlyList<FieldNode> Fields, Place Place);

/// <summary>A saved example of a response. <see cref="Code"/> is null where the example has none.</summary>
internal sealed record SavedResponseNode(string Name, int? Code, string? Body, Place Place);
