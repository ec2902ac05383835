using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations;

/// <summary>
/// The methods of one operation. <see cref="Client"/> is the class that gets them, <see cref="Interface"/> the one that declares them, if asked for,
/// <see cref="Receiver"/> the type that the plain forms extend, and <see cref="Sender"/> what the methods send with;
/// <see cref="Access"/> is how a user's code reaches the client, for the example in the documentation.
/// </summary>
internal sealed record OperationMethods(
    string Client,
    string ClientType,
    string? Interface,
    string Receiver,
    string Sender,
    string Access,
    string Name,
    string ResponseName,
    PlainResult Result,
    EquatableArray<PlainParameterDeclaration> PlainParameters,
    bool HasPlainForm,
    string ExtensionsNamespace,
    string ExtensionsClass,
    DocDeclaration Doc);

/// <summary>
/// What the plain form of an operation gives: nothing; the success body, which is null where some success has none; the items of a success that
/// is a stream of them; or the response itself, where successes have bodies of several types or nothing is known of them.
/// </summary>
internal enum PlainResultKind
{
    None,
    Body,
    OptionalBody,
    Items,
    Response,
}

internal sealed record PlainResult(PlainResultKind Kind, string Type);

/// <summary>A parameter of the form that takes no request object.</summary>
internal sealed record PlainParameterDeclaration(string Name, string Type, string Property, DocDeclaration Doc);
