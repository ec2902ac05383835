namespace ZoomGen.Conformance.Wire;

/// <summary>
/// A request as it stood on the wire: target and headers spelled and ordered as sent, the body without its transfer coding.
/// </summary>
internal sealed record WireRequest(string Method, string Target, IReadOnlyList<WireHeader> Headers, ReadOnlyMemory<byte> Body)
{
    public string? Header(string name) => Headers.FirstOrDefault(header => header.Is(name))?.Value;
}

internal sealed record WireHeader(string Name, string Value)
{
    public bool Is(string name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);
}
