using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Declarations.Types;

/// <summary>The C# type of a JSON value, and how it is read and written.</summary>
internal abstract record JsonCodec(TypeRef Type) : ValueCodec(Type)
{
    public abstract bool IsValueType { get; }

    /// <summary>Whether there is an empty value that can replace a missing one.</summary>
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

/// <summary>A scalar. <see cref="Format"/> is the format of a date and time, or null for the default format.</summary>
internal sealed record ScalarCodec(Scalar Scalar, string? Format = null) : JsonCodec(TypeRef.FromScalar(Scalar))
{
    public override bool IsValueType => Scalar.IsValueType;

    public override bool HasEmpty => Scalar.HasEmpty;

    public override T Accept<T>(IValueCodecVisitor<T> visitor) => visitor.Visit(this);

    public override T Accept<T>(IJsonCodecVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>Any JSON, including null.</summary>
internal sealed record AnyCodec() : JsonCodec(new TypeRef("System.Text.Json", "JsonElement"))
{
    public override bool IsValueType => true;

    public override bool HasEmpty => true;

    public override T Accept<T>(IJsonCodecVisitor<T> visitor) => visitor.Visit(this);
}

internal sealed record ListCodec(ElementCodec Element) : JsonCodec(TypeRef.CreateList(Element.Type))
{
    /// <summary>Whether every element is an object.</summary>
    public bool IsOfObjects => Element is { IsNullable: false, Codec: ObjectCodec };

    public override bool IsValueType => false;

    public override bool HasEmpty => true;

    public override T Accept<T>(IJsonCodecVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A dictionary, whose keys are data.</summary>
internal sealed record MapCodec(ElementCodec Value) : JsonCodec(TypeRef.CreateMap(Value.Type))
{
    public override bool IsValueType => false;

    public override bool HasEmpty => true;

    public override T Accept<T>(IJsonCodecVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>An object with an emitted type.</summary>
internal sealed record ObjectCodec(TypeRef Type) : JsonCodec(Type)
{
    public override bool IsValueType => false;

    public override bool HasEmpty => true;

    public override T Accept<T>(IJsonCodecVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>An element of a list or a value of a dictionary, which may be null.</summary>
internal sealed record ElementCodec(JsonCodec Codec, bool IsNullable)
{
    public TypeRef Type => IsNullable ? Codec.Type.AsNullable() : Codec.Type;

    /// <summary>The codec of an element. It is not nullable for any JSON, which includes null.</summary>
    public static ElementCodec Create(JsonCodec codec, bool hasNulls) => new(codec, hasNulls && codec is not AnyCodec);
}
