using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Requests;

internal sealed record FormStep(bool Multipart, EquatableArray<FormFieldStep> Fields) : RequestStep
{
    public override bool TakesOptions => Fields.Any(
        item => item.Name.Text is not null || item.Value.Fallback is not null || item.ContentType is { IsLiteral: false });

    public override T Accept<T>(IRequestStepVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A field of a form, with the content type and file name of its part.</summary>
internal sealed record FormFieldStep(WireName Name, Source Value, TextExpression? ContentType, string? FileName);

/// <summary>A JSON body. If <see cref="AllowsText"/> is true, the caller can also set it as text.</summary>
internal sealed record JsonBodyStep(string Property, JsonCodec Codec, bool AllowsText, string ContentType) : RequestStep
{
    public override bool TakesOptions => false;

    public override T Accept<T>(IRequestStepVisitor<T> visitor) => visitor.Visit(this);
}

internal sealed record RawBodyStep(string Property, string ContentType) : RequestStep
{
    public override bool TakesOptions => false;

    public override T Accept<T>(IRequestStepVisitor<T> visitor) => visitor.Visit(this);
}

internal sealed record XmlBodyStep(string Property, string ContentType) : RequestStep
{
    public override bool TakesOptions => false;

    public override T Accept<T>(IRequestStepVisitor<T> visitor) => visitor.Visit(this);
}

internal sealed record FileBodyStep(string Property) : RequestStep
{
    public override bool TakesOptions => false;

    public override T Accept<T>(IRequestStepVisitor<T> visitor) => visitor.Visit(this);
}

internal sealed record GraphQlStep(GraphQlValue Query, GraphQlValue OperationName, GraphQlValue Variables) : RequestStep
{
    public override bool TakesOptions => Query.Fallback is not null || OperationName.Fallback is not null || Variables.Fallback is not null;

    public override T Accept<T>(IRequestStepVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A property of the request. <see cref="Fallback"/> is sent if the property has no value.</summary>
internal sealed record GraphQlValue(string Property, TextExpression? Fallback);
