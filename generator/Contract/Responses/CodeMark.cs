namespace ZoomGen.Generator.Contract.Responses;

/// <summary>
/// Where a text names error codes; what follows, up to the next mark, is said of them. A mark without codes is the HTTP status.
/// </summary>
internal sealed record CodeMark(int Start, int End, IReadOnlyList<string> Codes);
