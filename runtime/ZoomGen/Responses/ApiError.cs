namespace ZoomGen;

/// <summary>A vendor's error, as the body of a response tells it.</summary>
/// <param name="Code">The vendor's code, a number by its text; of a problem (RFC 9457) its type; of OAuth its <c>error</c>.</param>
/// <param name="Message">What the vendor says of it.</param>
/// <param name="Details">Further errors, such as one per field.</param>
public sealed record ApiError(string? Code, string? Message, IReadOnlyList<ApiError> Details);
