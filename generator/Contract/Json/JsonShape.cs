namespace ZoomGen.Generator.Contract.Json;

/// <summary>The type that samples show a JSON value to have.</summary>
internal abstract record JsonShape;

internal enum JsonScalar
{
    String,
    Boolean,
    Int64,
    Decimal,
    Double,
}

internal sealed record ScalarShape(JsonScalar Kind) : JsonShape;

/// <summary>No sample tells: null only, or an empty array's element.</summary>
internal sealed record UnknownShape : JsonShape;

/// <summary>Samples of kinds that have no common type, or nested too deep for one.</summary>
internal sealed record AnyShape : JsonShape;

internal sealed record ArrayShape(JsonShape Element) : JsonShape;

internal sealed record ObjectShape(IReadOnlyList<JsonMember> Members) : JsonShape;

internal sealed record JsonMember(string Name, JsonShape Shape);
