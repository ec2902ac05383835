using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Contract.Json;

/// <summary>
/// The type of a JSON value, inferred from its samples. Shapes are compared by reference, because equal shapes in two parts of the API need
/// not become one C# type.
/// </summary>
internal abstract class JsonShape
{
    public static JsonShape Text => new ScalarShape(Scalar.String);
}

/// <summary>A scalar. <see cref="Format"/> is the format of a date and time, or null for the default format.</summary>
internal sealed class ScalarShape(Scalar scalar, string? format = null) : JsonShape
{
    public Scalar Scalar => scalar;

    public string? Format => format;
}

/// <summary>A value of unknown type: all samples are null, or it is the element of an empty array.</summary>
internal sealed class UnknownShape : JsonShape;

/// <summary>Any JSON: the samples have no common type, or are nested too deeply.</summary>
internal sealed class AnyShape : JsonShape;

/// <summary>A list. <see cref="HasNulls"/> is true if a sample contains a null element.</summary>
internal sealed class ArrayShape(JsonShape element, bool hasNulls = false) : JsonShape
{
    public JsonShape Element => element;

    public bool HasNulls => hasNulls;
}

/// <summary>An object. <see cref="Kind"/> is the value of the member <c>object</c> if it is the same in all samples.</summary>
internal sealed class ObjectShape(IReadOnlyList<JsonMember> members, string? kind = null) : JsonShape
{
    public string? Kind => kind;

    public IReadOnlyList<JsonMember> Members => members;
}

/// <summary>A dictionary, whose keys are data such as ids. <see cref="HasNulls"/> is true if a sample contains a null value.</summary>
internal sealed class MapShape(JsonShape value, bool hasNulls = false) : JsonShape
{
    public JsonShape Value => value;

    public bool HasNulls => hasNulls;
}

/// <summary>A circular reference to the schema <see cref="Name"/>, which contains this value.</summary>
internal sealed class RecursiveShape(string name) : JsonShape
{
    public string Name => name;
}

/// <summary>
/// A member of an object. If an overlay converted a form field to it, <see cref="Documentation"/> is the field's description, and
/// <see cref="Given"/> its overlay.
/// </summary>
internal sealed record JsonMember(string Name, JsonShape Shape, Occurrence Occurrence)
{
    public string? Documentation { get; init; }

    public ValueOverlay? Given { get; init; }
}

/// <summary>
/// How often a member occurs. <see cref="Total"/> examples contain its object, and <see cref="Seen"/> of them contain the member. In
/// <see cref="Always"/> of them, every such object has a non-null value for it. <see cref="HasNulls"/> is true if any value is null.
/// </summary>
internal sealed record Occurrence(int Seen, int Always, int Total, bool HasNulls)
{
    /// <summary>Requires at least two examples: in a single one, the author may have filled in every optional member.</summary>
    public bool IsAlwaysThere => Always == Total && Total >= 2;

    public Occurrence Add(Occurrence other) =>
        new(Seen + other.Seen, Always + other.Always, Total + other.Total, HasNulls || other.HasNulls);
}
