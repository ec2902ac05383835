namespace ZoomGen.MockServer.Tool.Sending;

/// <summary>A request that was sent, and what became of it: a response, or the reason why there is none.</summary>
/// <param name="Sent">The bytes on the wire. Empty if the request was not sent.</param>
/// <param name="Response">The response, or null.</param>
/// <param name="Fault">The reason, or null.</param>
internal sealed record Exchange(ReadOnlyMemory<byte> Sent, ApiResponse? Response, string? Fault);
