using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Requests;

/// <summary>One statement of <c>Write</c>.</summary>
internal abstract record RequestStep;

/// <summary>Sends other credentials than those of the whole client.</summary>
internal sealed record AuthenticateStep(string Property) : RequestStep;

/// <summary>Leaves out a header that is sent by default.</summary>
internal sealed record OmitStep(string Header) : RequestStep;

/// <summary>Writes the URL with no more escapes than HTTP itself needs.</summary>
internal sealed record KeepUrlStep : RequestStep;

internal sealed record LiteralStep(string Text) : RequestStep;

internal sealed record VariableStep(TextExpression Text) : RequestStep;

/// <summary>
/// A call <c>request.Method("name", value)</c>: path variable, query parameter or header. <see cref="Fallback"/> is what is sent where there is
/// no value.
/// </summary>
internal sealed record ValueStep(string Method, WireName Name, string Value, TextExpression? Fallback) : RequestStep;

internal sealed record QueryLiteralStep(WireName Name) : RequestStep;

internal sealed record ContentTypeStep(TextExpression ContentType) : RequestStep;

internal sealed record FormStep(bool Multipart, EquatableArray<FormFieldStep> Fields) : RequestStep;

/// <summary>A call <c>form.Method("name"u8, value)</c>; content type and file name are those of the part.</summary>
internal sealed record FormFieldStep(string Method, WireName Name, string Value, TextExpression? Fallback, string? ContentType, string? FileName);

/// <summary>A call <c>request.Json(Body)</c>, with type arguments where the compiler cannot infer them.</summary>
internal sealed record JsonBodyStep(string Property, string TypeArguments, string ContentType) : RequestStep;

internal sealed record RawBodyStep(string Property, string ContentType) : RequestStep;

internal sealed record XmlBodyStep(string Property, string ContentType) : RequestStep;

internal sealed record FileBodyStep(string Property) : RequestStep;

/// <summary>A call <c>request.GraphQl(query, operationName, variables)</c>.</summary>
internal sealed record GraphQlStep(GraphQlValue Query, GraphQlValue OperationName, GraphQlValue Variables) : RequestStep;

/// <summary>A property of the request; <see cref="Fallback"/> is what is sent where it has no value.</summary>
internal sealed record GraphQlValue(string Property, TextExpression? Fallback);
