using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Variables;

namespace ZoomGen.Generator.Contract.Parameters;

internal abstract record ParameterType
{
    public static readonly ParameterType Text = new ScalarType(ScalarKind.String);
}

internal sealed record ScalarType(ScalarKind Kind) : ParameterType;

/// <summary>One of a documented list of texts.</summary>
internal sealed record ChoiceType(IReadOnlyList<string> Values) : ParameterType;

/// <summary>A field whose text is itself a JSON object or list.</summary>
internal sealed record JsonType(JsonShape Shape, JsonSample Sample) : ParameterType;

/// <summary>
/// Several rows of one key as a list; <see cref="Samples"/> are the documented values, one a row. Elements are scalars.
/// </summary>
internal sealed record ListType(ScalarType Element, IReadOnlyList<TextTemplate> Samples) : ParameterType;
