using ZoomGen.Generator.Declarations.Docs;
using ZoomGen.Generator.Declarations.Responses;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Clients;

/// <summary>
/// The methods of one operation. <see cref="Client"/> is the class that contains them, and <see cref="Interface"/> the interface that
/// declares them, if there is one. <see cref="Receiver"/> is the type that the plain methods extend. <see cref="IsOfRoot"/> is true if the
/// class is the root client. <see cref="Access"/> is the path to the client, for the example in the documentation.
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

/// <summary>A parameter of the method that takes values instead of a request object.</summary>
internal sealed record PlainParameterDeclaration(string Name, TypeRef Type, string Property, DocDeclaration Doc);
