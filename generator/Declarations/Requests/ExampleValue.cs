using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Support;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Declarations.Requests;

/// <summary>A documented value, not yet as C#: only the emitter's escaper turns text into C#.</summary>
internal abstract record ExampleValue
{
    /// <summary>Whether it contains a variable or a dynamic variable.</summary>
    public abstract bool TakesOptions { get; }

    public abstract T Accept<T>(IExampleValueVisitor<T> visitor);
}

/// <summary>A method for each case of <see cref="ExampleValue"/>.</summary>
internal interface IExampleValueVisitor<out T>
{
    T Visit(NullExample nothing);

    T Visit(ScalarExample scalar);

    T Visit(TemplateExample template);

    T Visit(XmlExample xml);

    T Visit(FileValueExample file);

    T Visit(ChoiceExample choice);

    T Visit(ObjectExample example);

    T Visit(ListExample list);

    T Visit(MapExample map);

    T Visit(JsonTextExample body);

    T Visit(JsonExample json);
}

internal sealed record ExampleMember(string Property, ExampleValue Value);

internal sealed record NullExample : ExampleValue
{
    public override bool TakesOptions => false;

    public override T Accept<T>(IExampleValueVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A scalar as JSON text without quotes. The text has been validated.</summary>
internal sealed record ScalarExample(Scalar Scalar, string Text) : ExampleValue
{
    public override bool TakesOptions => false;

    public override T Accept<T>(IExampleValueVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A string with variables. A variable without a value remains as its name in double braces, as in Postman.</summary>
internal sealed record TemplateExample(TextExpression Text) : ExampleValue
{
    public override bool TakesOptions => true;

    public override T Accept<T>(IExampleValueVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>XML, as text.</summary>
internal sealed record XmlExample(ExampleValue Text) : ExampleValue
{
    public override bool TakesOptions => Text.TakesOptions;

    public override T Accept<T>(IExampleValueVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>
/// A file. <see cref="Base64"/> is null if its content is not documented. <see cref="SentName"/> is null if <see cref="Name"/> is the file
/// name that is sent.
/// </summary>
internal sealed record FileValueExample(TextExpression? Name, string? Base64, string? SentName) : ExampleValue
{
    /// <summary>Whether the name is the path of a file whose content is sent.</summary>
    public bool IsPath { get; init; }

    public override bool TakesOptions => Name is { IsLiteral: false };

    public override T Accept<T>(IExampleValueVisitor<T> visitor) => visitor.Visit(this);
}

internal sealed record ChoiceExample(TypeRef Type, string Member) : ExampleValue
{
    public override bool TakesOptions => false;

    public override T Accept<T>(IExampleValueVisitor<T> visitor) => visitor.Visit(this);
}

internal sealed record ObjectExample(EquatableArray<ExampleMember> Members) : ExampleValue
{
    public override bool TakesOptions => Members.Any(member => member.Value.TakesOptions);

    public override T Accept<T>(IExampleValueVisitor<T> visitor) => visitor.Visit(this);
}

internal sealed record ListExample(EquatableArray<ExampleValue> Elements) : ExampleValue
{
    public override bool TakesOptions => Elements.Any(element => element.TakesOptions);

    public override T Accept<T>(IExampleValueVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A dictionary. If <see cref="IsAdded"/> is true, its entries are added to the existing ones.</summary>
internal sealed record MapExample(EquatableArray<ExampleEntry> Entries, bool IsAdded = false) : ExampleValue
{
    /// <summary>Whether a key has several values, as a header can.</summary>
    public bool HasRepeatedKeys { get; init; }

    public override bool TakesOptions => Entries.Any(entry => entry.Value.TakesOptions);

    public override T Accept<T>(IExampleValueVisitor<T> visitor) => visitor.Visit(this);
}

internal sealed record ExampleEntry(string Key, ExampleValue Value);

/// <summary>A typed body, as the text that is sent for it.</summary>
internal sealed record JsonTextExample(TypeRef Type, ExampleValue Text) : ExampleValue
{
    public override bool TakesOptions => Text.TakesOptions;

    public override T Accept<T>(IExampleValueVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>An untyped value, as JSON text.</summary>
internal sealed record JsonExample(string Json) : ExampleValue
{
    /// <summary>Whether it is a message of the converter, which the documented request sends and no reader needs.</summary>
    public bool IsMessage { get; init; }

    public override bool TakesOptions => false;

    public override T Accept<T>(IExampleValueVisitor<T> visitor) => visitor.Visit(this);
}
