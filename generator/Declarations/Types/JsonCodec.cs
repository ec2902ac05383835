using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Declarations.Types;

/// <summary>How C# holds, reads and writes a JSON value.</summary>
internal abstract record JsonCodec(TypeRef Type) : ValueCodec(Type)
{
    public abstract bool IsValueType { get; }

    /// <summary>Whether a value of the type can take the place of one that a server leaves out.</summary>
    public abstract bool HasEmpty { get; }

    public override T Accept<T>(IValueCodecVisitor<T> visitor) => visitor.Visit(this);

    public abstract T Accept<T>(IJsonCodecVisitor<T> visitor);
}

/// <summary>A method for each case of <see cref="JsonCodec"/>.</summary>
internal interface IJsonCodecVisitor<out T>
{
    T Visit(ScalarCodec scalar);

    T Visit(AnyCodec any);

    T Visit(ListCodec list);

    T Visit(MapCodec map);

    T Visit(ObjectCodec value);
}

/// <summary>A value without parts; <see cref="Format"/> is how a point in time is written, where that is not the usual format.</summary>
internal sealed record ScalarCodec(Scalar Scalar, string? Format = null) : JsonCodec(TypeRef.FromScalar(Scalar))
{
    public override bool IsValueType => Scalar.IsValueType;

    public override bool HasEmpty => Scalar.HasEmpty;

    public override T Accept<T>(IValueCodecVisitor<T> visitor) => visitor.Visit(this);

    public override T Accept<T>(IJsonCodecVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>JSON of any kind, null included.</summary>
internal sealed record AnyCodec() : JsonCodec(new TypeRef("System.Text.Json", "JsonElement"))
{
    public override bool IsValueType => true;

    public override bool HasEmpty => true;

    public override T Accept<T>(IJsonCodecVisitor<T> visitor) => visitor.Visit(this);
}

internal sealed record ListCodec(ElementCodec Element) : JsonCodec(TypeRef.CreateList(Element.Type))
{
    public override bool IsValueType => false;

    public override bool HasEmpty => true;

    public override T Accept<T>(IJsonCodecVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>An object whose names are data.</summary>
internal sealed record MapCodec(ElementCodec Value) : JsonCodec(TypeRef.CreateMap(Value.Type))
{
    public override bool IsValueType => false;

    public override bool HasEmpty => true;

    public override T Accept<T>(IJsonCodecVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>An object of an emitted type.</summary>
internal sealed record ObjectCodec(TypeRef Type) : JsonCodec(Type)
{
    public override bool IsValueType => false;

    public override bool HasEmpty => true;

    public override T Accept<T>(IJsonCodecVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>An element of a list or a value of a map, which may be null.</summary>
internal sealed record ElementCodec(JsonCodec Codec, bool IsNullable)
{
    public TypeRef Type => IsNullable ? Codec.Type.AsNullable() : Codec.Type;

    /// <summary>The codec of an element; JSON of any kind can be null itself.</summary>
    public static ElementCodec Create(JsonCodec codec, bool hasNulls) => new(codec, hasNulls && codec is not AnyCodec);
}
