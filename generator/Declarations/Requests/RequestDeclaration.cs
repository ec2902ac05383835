using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Requests;

/// <summary>The request class of an operation. <see cref="OptionsType"/> is null where no variable of the options is used.</summary>
internal sealed record RequestDeclaration(
    string Name,
    string Type,
    string ResponseType,
    string OperationName,
    string Method,
    string PathTemplate,
    bool Authenticated,
    string? OptionsType,
    EquatableArray<RequestPropertyDeclaration> Properties,
    EquatableArray<RequestStep> Steps,
    EquatableArray<ExampleMember> Example);

/// <summary>A value of the request; <see cref="IsScalar"/> where a plain parameter can hold it.</summary>
internal sealed record RequestPropertyDeclaration(string Name, string Type, bool Required, bool IsScalar, string? Default, DocDeclaration Doc);

/// <summary>One statement of <c>Write</c>. Names are in their wire form already.</summary>
internal abstract record RequestStep;

internal sealed record LiteralStep(string Text) : RequestStep;

internal sealed record VariableStep(string Option) : RequestStep;

/// <summary>A call <c>request.Method("name", value)</c>: path variable, query parameter or header.</summary>
internal sealed record ValueStep(string Method, string Name, string Value) : RequestStep;

internal sealed record QueryLiteralStep(string Text) : RequestStep;

internal sealed record FormStep(bool Multipart, EquatableArray<FormField> Fields) : RequestStep;

internal sealed record FormField(string Method, string Name, string Value);

internal sealed record JsonBodyStep(string Property) : RequestStep;

internal sealed record RawBodyStep(string Property, string ContentType) : RequestStep;

/// <summary>A documented list of texts as an enum; <see cref="TextName"/> is the class that writes its members.</summary>
internal sealed record ChoiceDeclaration(string Name, string Type, string TextName, DocDeclaration Doc, EquatableArray<ChoiceMember> Members);

internal sealed record ChoiceMember(string Name, string Text);
