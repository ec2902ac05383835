namespace ZoomGen.Generator.Declarations.Types;

/// <summary>The C# type of a value, and how it is read and written. <see cref="Type"/> is never nullable.</summary>
internal abstract record ValueCodec(TypeRef Type)
{
    public abstract T Accept<T>(IValueCodecVisitor<T> visitor);
}

internal interface IValueCodecVisitor<out T>
{
    T Visit(ScalarCodec scalar);

    T Visit(ChoiceCodec choice);

    T Visit(RowsCodec rows);

    T Visit(FileCodec file);

    T Visit(JsonCodec json);

    T Visit(BracketsCodec brackets);
}

/// <summary>A string from a documented list. The class <see cref="Text"/> writes it.</summary>
internal sealed record ChoiceCodec(TypeRef Type, TypeRef Text) : ValueCodec(Type)
{
    public override T Accept<T>(IValueCodecVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A list, sent as several rows with the same name.</summary>
internal sealed record RowsCodec(ScalarCodec Element) : ValueCodec(TypeRef.CreateList(Element.Type))
{
    public override T Accept<T>(IValueCodecVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>One or more files.</summary>
internal sealed record FileCodec(bool IsList) : ValueCodec(IsList ? TypeRef.CreateList(File) : File)
{
    private static readonly TypeRef File = TypeRef.FromRuntime("ApiFile");

    public override T Accept<T>(IValueCodecVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A JSON value, sent as a form field for each scalar in it, such as <c>items[0][id]</c>.</summary>
internal sealed record BracketsCodec(JsonCodec Parts) : ValueCodec(Parts.Type)
{
    public override T Accept<T>(IValueCodecVisitor<T> visitor) => visitor.Visit(this);
}
