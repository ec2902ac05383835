using ZoomGen.Generator.Declarations.Docs;
using ZoomGen.Generator.Declarations.Responses;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Clients;

/// <summary>
/// The methods of one operation. <see cref="Client"/> is the class that gets them, <see cref="Interface"/> the one that declares them, if
/// asked for,
/// <see cref="Receiver"/> the type that the plain forms extend; <see cref="IsOfRoot"/> where the class is that of the whole collection.
/// <see cref="Access"/> is how a user's code reaches the client, for the example in the documentation.
/// </summary>
internal sealed record OperationMethods(
    string Client,
    TypeRef ClientType,
    string? Interface,
    TypeRef Receiver,
    bool IsOfRoot,
    PropertyPath Access,
    string Name,
    string ResponseName,
    PlainResult Result,
    EquatableArray<PlainParameterDeclaration> PlainParameters,
    bool HasPlainForm,
    string ExtensionsNamespace,
    string ExtensionsClass,
    DocDeclaration Doc);

/// <summary>A parameter of the form that takes no request object.</summary>
internal sealed record PlainParameterDeclaration(string Name, TypeRef Type, string Property, DocDeclaration Doc);
