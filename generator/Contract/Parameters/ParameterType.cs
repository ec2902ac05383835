using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Support;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Contract.Parameters;

internal abstract record ParameterType
{
    public static readonly ParameterType Text = new ScalarType(Scalar.String);

    /// <summary>All templates of the documented values.</summary>
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

/// <summary>A string with a documented list of values.</summary>
internal sealed record ChoiceType(EquatableArray<string> Values) : ParameterType
{
    /// <summary>The meanings of the values, in the same order. Empty if none are documented.</summary>
    public EquatableArray<string> Meanings { get; init; }

    public bool HasEmpty => Values.Contains("");

    /// <summary>The same values and the empty text.</summary>
    public ChoiceType WithEmpty() => this with { Values = [.. Values, ""] };

    public override IEnumerable<TextTemplate> Templates => [];

    public override T Accept<T>(IParameterTypeVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A form field whose text is a JSON object or list.</summary>
internal sealed record JsonType(JsonShape Shape, JsonSample Sample) : ParameterType
{
    /// <summary>Whether it is sent as a field for each scalar in it, such as <c>items[0][id]</c>, and not as JSON.</summary>
    public bool HasBrackets { get; init; }

    public override IEnumerable<TextTemplate> Templates => Sample.Templates;

    public override T Accept<T>(IParameterTypeVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A list of scalars, from rows with the same key. <see cref="Samples"/> are the documented values, one per row.</summary>
internal sealed record ListType(ScalarType Element, EquatableArray<TextTemplate> Samples) : ParameterType
{
    public override IEnumerable<TextTemplate> Templates => Samples;

    public override T Accept<T>(IParameterTypeVisitor<T> visitor) => visitor.Visit(this);
}
