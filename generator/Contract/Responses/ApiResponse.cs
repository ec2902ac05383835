using ZoomGen.Generator.Contract.Json;

namespace ZoomGen.Generator.Contract.Responses;

/// <summary>
/// All saved responses of one status as one case. <see cref="Body"/> is null where no example has a JSON body;
/// <see cref="BodyAlways"/> says that every example has one.
/// </summary>
internal sealed record ApiResponse(int Status, string Description, JsonShape? Body, bool BodyAlways, IReadOnlyList<VendorError> Errors)
{
    public bool IsSuccess => Status is >= 200 and <= 299;
}
