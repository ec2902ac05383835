namespace ZoomGen.Generator.Contract.Responses;

/// <summary>An error code of the vendor's own, and what the documentation says of it.</summary>
internal sealed record VendorError(string Code, IReadOnlyList<string> Texts);
