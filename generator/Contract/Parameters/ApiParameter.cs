using ZoomGen.Generator.Contract.Json;

namespace ZoomGen.Generator.Contract.Parameters;

internal enum ParameterLocation
{
    Path,
    Query,
    Header,
    Form,
}

/// <summary>
/// One value that a caller gives. <see cref="Example"/> is its documented text, null where the documented request does not send it;
/// <see cref="Constant"/> marks a row that is sent as it stands and takes no value.
/// </summary>
internal sealed record ApiParameter(
    ParameterLocation Location,
    string Name,
    ParameterType Type,
    bool Required,
    bool Constant,
    string? Example,
    string? Description);

internal abstract record ParameterType
{
    public static readonly ParameterType Text = new ScalarType(ScalarKind.Text);
}

internal enum ScalarKind
{
    Text,
    Int64,
    Decimal,
    Boolean,
}

internal sealed record ScalarType(ScalarKind Kind) : ParameterType;

/// <summary>One of a documented list of texts.</summary>
internal sealed record ChoiceType(IReadOnlyList<string> Values) : ParameterType;

/// <summary>A field whose text is itself a JSON object.</summary>
internal sealed record JsonType(JsonShape Shape, JsonSample Sample) : ParameterType;

internal abstract record ApiBody;

/// <summary>The fields of <c>multipart/form-data</c> or, if not <see cref="Multipart"/>, of <c>application/x-www-form-urlencoded</c>.</summary>
internal sealed record FormBody(bool Multipart, IReadOnlyList<ApiParameter> Fields) : ApiBody;

internal sealed record JsonBody(JsonShape Shape, JsonSample Sample) : ApiBody;

internal sealed record RawBody(string Text, string ContentType) : ApiBody;
