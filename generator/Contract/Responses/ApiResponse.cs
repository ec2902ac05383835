namespace ZoomGen.Generator.Contract.Responses;

/// <summary>
/// All saved responses with one status code, or of errors with a status that no example has, if <see cref="Status"/> is null.
/// <see cref="Descriptions"/> are what their names say, each once. <see cref="Body"/> is null if no example has a usable body, or if
/// their formats differ. <see cref="BodyAlways"/> is true if every example has such a body. <see cref="HasNextLink"/> is true if an
/// example has a Link header with the relation <c>next</c>.
/// </summary>
internal sealed record ApiResponse(
    int? Status,
    IReadOnlyList<string> Descriptions,
    ResponseBody? Body,
    bool BodyAlways,
    bool HasNextLink,
    IReadOnlyList<VendorError> Errors)
{
    public bool IsSuccess => Status is >= 200 and <= 299;

    /// <summary>Whether an example has a Link header that contains no link: the converter fills it with words.</summary>
    public bool HasFillerLink { get; init; }

    /// <summary>Whether an example has a body of unknown format.</summary>
    public bool HasUnknownBody { get; init; }
}
