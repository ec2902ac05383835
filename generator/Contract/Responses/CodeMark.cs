namespace ZoomGen.Generator.Contract.Responses;

/// <summary>
/// The position of error codes in a text. The text up to the next mark describes them. A mark without codes is an HTTP status.
/// </summary>
internal sealed record CodeMark(int Start, int End, IReadOnlyList<string> Codes);
