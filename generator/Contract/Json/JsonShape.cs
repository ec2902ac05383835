using ZoomGen.Generator.Collection.Overlays;

namespace ZoomGen.Generator.Contract.Json;

/// <summary>The type that samples show a JSON value to have.</summary>
internal abstract record JsonShape;

/// <summary>Numbers stand from narrow to wide: of several the greatest holds all.</summary>
internal enum ScalarKind
{
    String,
    Boolean,
    Int64,
    Decimal,
    Double,
    Date,
    Time,
    DateTime,
    DateTimeOffset,
    Guid,
    Uri,
    Bytes,
}

/// <summary>A value without parts; <see cref="Format"/> is how a point in time is written, where that is not the usual form.</summary>
internal sealed record ScalarShape(ScalarKind Kind, string? Format = null) : JsonShape
{
    public static readonly JsonShape Text = new ScalarShape(ScalarKind.String);
}

/// <summary>No sample tells: null only, or an empty array's element.</summary>
internal sealed record UnknownShape : JsonShape;

/// <summary>Samples of kinds that have no common type, or nested too deep for one.</summary>
internal sealed record AnyShape : JsonShape;

/// <summary>A list; <see cref="HasNulls"/> where a sample has a null among its elements.</summary>
internal sealed record ArrayShape(JsonShape Element, bool HasNulls = false) : JsonShape;

internal sealed record ObjectShape(IReadOnlyList<JsonMember> Members) : JsonShape;

/// <summary>An object whose names are data, such as ids; <see cref="HasNulls"/> where a sample has a null among its values.</summary>
internal sealed record MapShape(JsonShape Value, bool HasNulls = false) : JsonShape;

/// <summary>An object of the type that it stands in, or of one further out: the schema called <see cref="Name"/> again.</summary>
internal sealed record RecursiveShape(string Name) : JsonShape;

/// <summary>
/// A member; of one that an overlay makes of a form field, <see cref="Documentation"/> is what the collection says of the field, and
/// <see cref="Given"/> what the overlay does.
/// </summary>
internal sealed record JsonMember(string Name, JsonShape Shape, Occurrence Occurrence)
{
    public string? Documentation { get; init; }

    public ValueOverlay? Given { get; init; }
}

/// <summary>
/// Where a member stands in the samples: in <see cref="Seen"/> of the <see cref="Total"/> saved examples that have its object, with a value in
/// every such object of <see cref="Always"/> of them. <see cref="HasNulls"/> tells of a null.
/// </summary>
internal sealed record Occurrence(int Seen, int Always, int Total, bool HasNulls)
{
    /// <summary>One example proves nothing: its author may have filled in every member there is.</summary>
    public bool IsAlwaysThere => Always == Total && Total >= 2;

    public Occurrence Add(Occurrence other) => new(Seen + other.Seen, Always + other.Always, Total + other.Total, HasNulls || other.HasNulls);
}
