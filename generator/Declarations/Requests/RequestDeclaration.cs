using ZoomGen.Generator.Declarations.Docs;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Requests;

/// <summary>
/// The request class of an operation. <see cref="Expected"/> are the variables without which its texts cannot be sent.
/// </summary>
internal sealed record RequestDeclaration(
    string Name,
    TypeRef Type,
    TypeRef ResponseType,
    string OperationName,
    string Method,
    string PathTemplate,
    bool Authenticated,
    OptionsUse Options,
    EquatableArray<RequestPropertyDeclaration> Properties,
    EquatableArray<ParameterObjectDeclaration> Objects,
    EquatableArray<OptionPart> Expected,
    EquatableArray<RequestStep> Steps,
    EquatableArray<ExampleMember> Example);

/// <summary>Whether what a request writes, and its example, takes values from the options, whose type is <see cref="Type"/>.</summary>
internal sealed record OptionsUse(TypeRef Type, bool InWrite, bool InExample);

/// <summary>A value of the request; <see cref="IsScalar"/> where a plain parameter can hold it.</summary>
internal sealed record RequestPropertyDeclaration(
    string Name, TypeRef Type, bool Required, bool IsScalar, string? Default, DocDeclaration Doc);

/// <summary>The members of a deep object in a query.</summary>
internal sealed record ParameterObjectDeclaration(string Name, DocDeclaration Doc, EquatableArray<RequestPropertyDeclaration> Properties);
