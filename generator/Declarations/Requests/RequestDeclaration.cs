using ZoomGen.Generator.Declarations.Docs;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Requests;

/// <summary>
/// The request class of an operation. The request cannot be sent if one of the variables in <see cref="Expected"/> has no value.
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
    EquatableArray<ExampleMember> Example)
{
    /// <summary>The documented label of the rate limit, or null.</summary>
    public string? RateLimitLabel { get; init; }
}

/// <summary>Whether writing a request, or its example, needs the client options of type <see cref="Type"/>.</summary>
internal sealed record OptionsUse(TypeRef Type, bool InWrite, bool InExample);

/// <summary>A property of the request. If <see cref="IsPlain"/> is true, it can be a parameter of a method.</summary>
internal sealed record RequestPropertyDeclaration(
    string Name, TypeRef Type, bool Required, bool IsPlain, string? Default, DocDeclaration Doc);

/// <summary>The members of a deepObject query parameter.</summary>
internal sealed record ParameterObjectDeclaration(string Name, DocDeclaration Doc, EquatableArray<RequestPropertyDeclaration> Properties);
