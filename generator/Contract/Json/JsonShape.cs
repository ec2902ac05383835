using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Contract.Json;

/// <summary>
/// The type that samples show a JSON value to have, in one place of the API. Compared by reference: equal shapes in two places need not
/// become one C# type.
/// </summary>
internal abstract class JsonShape
{
    public static JsonShape Text => new ScalarShape(Scalar.String);
}

/// <summary>A value without parts; <see cref="Format"/> is how a point in time is written, where that is not the usual format.</summary>
internal sealed class ScalarShape(Scalar scalar, string? format = null) : JsonShape
{
    public Scalar Scalar => scalar;

    public string? Format => format;
}

/// <summary>No sample shows the type: there are only nulls, or an array is empty.</summary>
internal sealed class UnknownShape : JsonShape;

/// <summary>Samples of kinds that have no common type, or that are nested too deep for one.</summary>
internal sealed class AnyShape : JsonShape;

/// <summary>A list; <see cref="HasNulls"/> where a sample has a null among its elements.</summary>
internal sealed class ArrayShape(JsonShape element, bool hasNulls = false) : JsonShape
{
    public JsonShape Element => element;

    public bool HasNulls => hasNulls;
}

/// <summary>An object; <see cref="Kind"/> is what all samples call themselves in a member <c>object</c>, if they do.</summary>
internal sealed class ObjectShape(IReadOnlyList<JsonMember> members, string? kind = null) : JsonShape
{
    public string? Kind => kind;

    public IReadOnlyList<JsonMember> Members => members;
}

/// <summary>An object whose names are data, such as ids; <see cref="HasNulls"/> where a sample has a null among its values.</summary>
internal sealed class MapShape(JsonShape value, bool hasNulls = false) : JsonShape
{
    public JsonShape Value => value;

    public bool HasNulls => hasNulls;
}

/// <summary>An object of the type that contains it, directly or further out: the schema called <see cref="Name"/> again.</summary>
internal sealed class RecursiveShape(string name) : JsonShape
{
    public string Name => name;
}

/// <summary>
/// A member. Where an overlay makes it out of a form field, <see cref="Documentation"/> is what the collection says about the field, and
/// <see cref="Given"/> what the overlay says.
/// </summary>
internal sealed record JsonMember(string Name, JsonShape Shape, Occurrence Occurrence)
{
    public string? Documentation { get; init; }

    public ValueOverlay? Given { get; init; }
}

/// <summary>
/// How often a member occurs in the samples: in <see cref="Seen"/> of the <see cref="Total"/> saved examples that contain its object, and
/// with a value in every such object of <see cref="Always"/> of them. <see cref="HasNulls"/> says that it was null somewhere.
/// </summary>
internal sealed record Occurrence(int Seen, int Always, int Total, bool HasNulls)
{
    /// <summary>One example proves nothing: its author may have filled in every member there is.</summary>
    public bool IsAlwaysThere => Always == Total && Total >= 2;

    public Occurrence Add(Occurrence other) =>
        new(Seen + other.Seen, Always + other.Always, Total + other.Total, HasNulls || other.HasNulls);
}
