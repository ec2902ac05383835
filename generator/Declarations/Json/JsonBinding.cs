namespace ZoomGen.Generator.Declarations.Json;

/// <summary>
/// How C# holds a JSON value: its type (never nullable here), the method of the runtime's reader and writer, and how a list reads it as an
/// element. <see cref="Element"/> is there for a list, <see cref="Members"/> by their JSON names for an object.
/// </summary>
internal sealed record JsonBinding(string Type, bool IsValueType, string Method, string Item)
{
    public JsonBinding? Element { get; init; }

    public IReadOnlyDictionary<string, JsonMemberBinding>? Members { get; init; }

    /// <summary>What a C# literal of the type ends in.</summary>
    public string LiteralSuffix { get; init; } = "";

    /// <summary>Whether the type holds JSON of any kind.</summary>
    public bool IsAny { get; init; }
}

internal sealed record JsonMemberBinding(string Property, JsonBinding Binding);
