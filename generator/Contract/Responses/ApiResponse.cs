namespace ZoomGen.Generator.Contract.Responses;

/// <summary>
/// All saved responses of one status as one case. <see cref="Status"/> is null for errors of all other statuses. <see cref="Body"/> is
/// null where no example has a body that is of use, or they differ in what it is; <see cref="BodyAlways"/> says that every example has
/// such a one. <see cref="HasNextLink"/> says that an example has a header Link with the relation <c>next</c>.
/// </summary>
internal sealed record ApiResponse(
    int? Status, string Description, ResponseBody? Body, bool BodyAlways, bool HasNextLink, IReadOnlyList<VendorError> Errors)
{
    public bool IsSuccess => Status is >= 200 and <= 299;

    /// <summary>Whether an example has a header Link whose value shows no link: the converter fills it with words.</summary>
    public bool HasFillerLink { get; init; }

    /// <summary>Whether an example has a body of which nothing is known but that it is there.</summary>
    public bool HasUnknownBody { get; init; }
}
