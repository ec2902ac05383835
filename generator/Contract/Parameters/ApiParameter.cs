using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Contract.Variables;

namespace ZoomGen.Generator.Contract.Parameters;

internal enum ParameterLocation
{
    Path,
    Query,
    Header,
    Form,
}

/// <summary>
/// One value that a caller gives. <see cref="Example"/> is its documented text, null where the documented request does not send it. With
/// variables in it, it is also what is sent where the caller gives nothing. <see cref="Constant"/> marks a row that is sent as it stands and
/// takes no value; <see cref="Confidential"/> a value that is not sent unless the caller gives it. <see cref="Evidence"/> says what tells the type.
/// </summary>
internal sealed record ApiParameter(
    ParameterLocation Location,
    TextTemplate Name,
    ParameterType Type,
    bool Required,
    bool Constant,
    bool Confidential,
    TextTemplate? Example,
    string? Description,
    string? Evidence = null)
{
    /// <summary>What an overlay calls it.</summary>
    public GivenName? GivenName { get; init; }
}
