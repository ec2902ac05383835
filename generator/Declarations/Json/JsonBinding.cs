using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Contract.Json;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>
/// How C# holds a JSON value: its type (never nullable here), the method of the runtime's reader and writer, and how a list reads it as an
/// element. <see cref="Element"/> is there for a list or dictionary, <see cref="Members"/> by their JSON names for an object.
/// </summary>
internal sealed record JsonBinding(string Type, JsonKind Kind, string Method, string Item)
{
    public JsonBinding? Element { get; init; }

    /// <summary>Of a scalar, which.</summary>
    public ScalarKind Scalar { get; init; }

    public IReadOnlyDictionary<string, JsonMemberBinding>? Members { get; init; }

    /// <summary>The type arguments of a method that writes any value; one that writes an object infers them.</summary>
    public string WriteArguments => Kind == JsonKind.Object ? "" : $"<{Type}, {Item}>";

    /// <summary>How a point in time is written, where that is not the usual form.</summary>
    public string? Format { get; init; }
}

/// <summary>A property; <see cref="Given"/> is what an overlay says of it.</summary>
internal sealed record JsonMemberBinding(string Property, JsonBinding Binding, ValueOverlay? Given);

internal enum JsonKind
{
    Any,
    Scalar,
    List,
    Map,
    Object,
}
