using ZoomGen.Generator.Declarations.Docs;
using ZoomGen.Generator.Declarations.Paging;
using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Declarations.Responses;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Clients;

/// <summary>A client, as the files that are emitted for it.</summary>
internal sealed record ClientDeclaration(string Namespace, string Name, EquatableArray<FileDeclaration> Files);

/// <summary>The root client class. <see cref="Interface"/> is null unless the item asks for interfaces.</summary>
internal sealed record RootClientDeclaration(
    string HintName,
    string Namespace,
    string Name,
    string? Interface,
    TypeRef OptionsType,
    DocDeclaration Doc,
    EquatableArray<GroupPropertyDeclaration> Groups)
    : FileDeclaration(HintName, Namespace);

/// <summary>The client class of a folder. <see cref="Interface"/> is null unless the item asks for interfaces.</summary>
internal sealed record GroupClientDeclaration(
    string HintName,
    string Namespace,
    string Name,
    string? Interface,
    DocDeclaration Doc,
    EquatableArray<GroupPropertyDeclaration> Groups)
    : FileDeclaration(HintName, Namespace);

internal sealed record OptionsDeclaration(
    string HintName,
    string Namespace,
    string Name,
    DocDeclaration Doc,
    EquatableArray<OptionDeclaration> Options,
    EquatableArray<CredentialDeclaration> Credentials,
    string? BaseUrl)
    : FileDeclaration(HintName, Namespace);

/// <summary>Everything that is emitted for one request. <see cref="Paging"/> is null if its responses are not pages.</summary>
internal sealed record OperationDeclaration(
    string HintName,
    string Namespace,
    OperationMethods Methods,
    PagingDeclaration? Paging,
    RequestDeclaration Request,
    ResponseDeclaration Response,
    ErrorsDeclaration? Errors,
    EquatableArray<ChoiceDeclaration> Choices)
    : FileDeclaration(HintName, Namespace);

/// <summary>
/// The methods that register a client with the services of a program. They are emitted where the package for it is referenced.
/// <see cref="Credentials"/> are the properties of the options for credentials, those of the whole client first.
/// </summary>
internal sealed record RegistrationDeclaration(
    string HintName,
    string Namespace,
    string Name,
    TypeRef Client,
    TypeRef? Interface,
    TypeRef Options,
    EquatableArray<RegisteredProperty> Variables,
    EquatableArray<RegisteredProperty> Credentials)
    : FileDeclaration(HintName, Namespace);

/// <summary>A property of the options. <see cref="IsRequired"/> is true if a program that starts without a value has a mistake.</summary>
internal sealed record RegisteredProperty(string Name, bool IsRequired);

internal sealed record GroupPropertyDeclaration(string Name, TypeRef Type, TypeRef? InterfaceType, DocDeclaration Doc);

/// <summary>
/// A property of the client options for a variable. <see cref="Default"/> is null if the user has to set it. <see cref="Derivation"/> is
/// the property with the function that computes the value, or null if no environment has one.
/// </summary>
internal sealed record OptionDeclaration(string Variable, string Name, TextExpression? Default, string? Derivation, DocDeclaration Doc);

/// <summary>The environments of a client. Each one is a set of client options.</summary>
internal sealed record EnvironmentsDeclaration(
    string HintName,
    string Namespace,
    string Name,
    TypeRef OptionsType,
    EquatableArray<EnvironmentDeclaration> Environments)
    : FileDeclaration(HintName, Namespace);

internal sealed record EnvironmentDeclaration(string Name, DocDeclaration Doc, EquatableArray<EnvironmentValue> Values);

/// <summary>
/// A value of an environment, or null if the user has to set it. If it is not a literal, <see cref="Property"/> is the one with the
/// function.
/// </summary>
internal sealed record EnvironmentValue(string Property, TextExpression? Value);

/// <summary>A property of the client options for credentials other than those of the whole client.</summary>
internal sealed record CredentialDeclaration(string Name, DocDeclaration Doc);
