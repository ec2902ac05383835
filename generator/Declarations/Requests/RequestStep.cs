using ZoomGen.Generator.Declarations.Types;

namespace ZoomGen.Generator.Declarations.Requests;

/// <summary>A step of writing a request.</summary>
internal abstract record RequestStep
{
    /// <summary>Whether the step needs the client options.</summary>
    public abstract bool TakesOptions { get; }

    public abstract T Accept<T>(IRequestStepVisitor<T> visitor);
}

/// <summary>A method for each case of <see cref="RequestStep"/>.</summary>
internal interface IRequestStepVisitor<out T>
{
    T Visit(AuthenticateStep step);

    T Visit(OmitStep step);

    T Visit(KeepUrlStep step);

    T Visit(LiteralStep step);

    T Visit(VariableStep step);

    T Visit(WholeUrlStep step);

    T Visit(PathVariableStep step);

    T Visit(SegmentVariableStep step);

    T Visit(QueryStep step);

    T Visit(QueryLiteralStep step);

    T Visit(HeaderStep step);

    T Visit(ContentTypeStep step);

    T Visit(FormStep step);

    T Visit(JsonBodyStep step);

    T Visit(RawBodyStep step);

    T Visit(XmlBodyStep step);

    T Visit(FileBodyStep step);

    T Visit(GraphQlStep step);
}

/// <summary>Uses credentials other than those of the whole client.</summary>
internal sealed record AuthenticateStep(string Property) : RequestStep
{
    public override bool TakesOptions => true;

    public override T Accept<T>(IRequestStepVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>Omits a header that is sent by default.</summary>
internal sealed record OmitStep(string Header) : RequestStep
{
    public override bool TakesOptions => false;

    public override T Accept<T>(IRequestStepVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>Writes the URL without any escapes that HTTP does not require.</summary>
internal sealed record KeepUrlStep : RequestStep
{
    public override bool TakesOptions => false;

    public override T Accept<T>(IRequestStepVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A literal part of the URL.</summary>
internal sealed record LiteralStep(string Text) : RequestStep
{
    public override bool TakesOptions => false;

    public override T Accept<T>(IRequestStepVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A part of the URL that is a client option or a dynamic variable.</summary>
internal sealed record VariableStep(TextExpression Text) : RequestStep
{
    public override bool TakesOptions => true;

    public override T Accept<T>(IRequestStepVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The whole URL.</summary>
internal sealed record WholeUrlStep(string Name, Source Value) : RequestStep
{
    public override bool TakesOptions => false;

    public override T Accept<T>(IRequestStepVisitor<T> visitor) => visitor.Visit(this);
}

internal sealed record PathVariableStep(string Name, Source Value) : RequestStep
{
    public override bool TakesOptions => Value.Fallback is not null;

    public override T Accept<T>(IRequestStepVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A collection variable in the path, which the request can override.</summary>
internal sealed record SegmentVariableStep(string Name, Source Value) : RequestStep
{
    public override bool TakesOptions => Value.Fallback is not null;

    public override T Accept<T>(IRequestStepVisitor<T> visitor) => visitor.Visit(this);
}

internal sealed record QueryStep(WireName Name, Source Value) : RequestStep
{
    public override bool TakesOptions => Name.Text is not null || Value.Fallback is not null;

    public override T Accept<T>(IRequestStepVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A query parameter without a value to set.</summary>
internal sealed record QueryLiteralStep(WireName Name) : RequestStep
{
    public override bool TakesOptions => Name.Text is not null;

    public override T Accept<T>(IRequestStepVisitor<T> visitor) => visitor.Visit(this);
}

internal sealed record HeaderStep(WireName Name, Source Value) : RequestStep
{
    public override bool TakesOptions => Name.Text is not null || Value.Fallback is not null;

    public override T Accept<T>(IRequestStepVisitor<T> visitor) => visitor.Visit(this);
}

internal sealed record ContentTypeStep(TextExpression ContentType) : RequestStep
{
    public override bool TakesOptions => !ContentType.IsLiteral;

    public override T Accept<T>(IRequestStepVisitor<T> visitor) => visitor.Visit(this);
}
