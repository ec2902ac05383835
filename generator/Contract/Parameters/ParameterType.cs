using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Support;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Contract.Parameters;

internal abstract record ParameterType
{
    public static readonly ParameterType Text = new ScalarType(Scalar.String);

    /// <summary>The texts in which variables may occur.</summary>
    public abstract IEnumerable<TextTemplate> Templates { get; }

    public abstract T Accept<T>(IParameterTypeVisitor<T> visitor);
}

/// <summary>A method for each case of <see cref="ParameterType"/>.</summary>
internal interface IParameterTypeVisitor<out T>
{
    T Visit(ScalarType scalar);

    T Visit(ChoiceType choice);

    T Visit(JsonType json);

    T Visit(ListType list);
}

internal sealed record ScalarType(Scalar Scalar) : ParameterType
{
    public override IEnumerable<TextTemplate> Templates => [];

    public override T Accept<T>(IParameterTypeVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>One of a documented list of texts.</summary>
internal sealed record ChoiceType(EquatableArray<string> Values) : ParameterType
{
    /// <summary>The meaning of each value, in the same order; empty if no meaning is documented.</summary>
    public EquatableArray<string> Meanings { get; init; }

    public override IEnumerable<TextTemplate> Templates => [];

    public override T Accept<T>(IParameterTypeVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A field whose text is itself a JSON object or list.</summary>
internal sealed record JsonType(JsonShape Shape, JsonSample Sample) : ParameterType
{
    public override IEnumerable<TextTemplate> Templates => Sample.Templates;

    public override T Accept<T>(IParameterTypeVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>Several rows of one key as a list of scalars; <see cref="Samples"/> are the documented values, one per row.</summary>
internal sealed record ListType(ScalarType Element, EquatableArray<TextTemplate> Samples) : ParameterType
{
    public override IEnumerable<TextTemplate> Templates => Samples;

    public override T Accept<T>(IParameterTypeVisitor<T> visitor) => visitor.Visit(this);
}
