namespace ZoomGen.Generator.Contract.Responses;

/// <summary>An error code of the vendor, and its descriptions.</summary>
internal sealed record VendorError(string Code, IReadOnlyList<string> Texts);
