namespace ZoomGen.Generator.Declarations.Types;

/// <summary>How C# holds, reads and writes a value. <see cref="Type"/> is never nullable.</summary>
internal abstract record ValueCodec(TypeRef Type)
{
    public abstract T Accept<T>(IValueCodecVisitor<T> visitor);
}

/// <summary>A method for each way to send the value of a parameter.</summary>
internal interface IValueCodecVisitor<out T>
{
    T Visit(ScalarCodec scalar);

    T Visit(ChoiceCodec choice);

    T Visit(RowsCodec rows);

    T Visit(FileCodec file);

    /// <summary>A value that is sent as JSON.</summary>
    T Visit(JsonCodec json);
}

/// <summary>One of a documented list of texts; <see cref="Text"/> is the class that writes them.</summary>
internal sealed record ChoiceCodec(TypeRef Type, TypeRef Text) : ValueCodec(Type)
{
    public override T Accept<T>(IValueCodecVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>Several rows of one name, a value each.</summary>
internal sealed record RowsCodec(ScalarCodec Element) : ValueCodec(TypeRef.CreateList(Element.Type))
{
    public override T Accept<T>(IValueCodecVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A file, or several.</summary>
internal sealed record FileCodec(bool IsList) : ValueCodec(IsList ? TypeRef.CreateList(File) : File)
{
    private static readonly TypeRef File = TypeRef.FromRuntime("ApiFile");

    public override T Accept<T>(IValueCodecVisitor<T> visitor) => visitor.Visit(this);
}
