using ZoomGen.Generator.Contract.Bodies;
using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Parameters;

namespace ZoomGen.Generator.Contract.Paging;

/// <summary>
/// A value of a request that can select a page: a parameter or, if <see cref="Parameter"/> is null, a member of the JSON body.
/// <see cref="Sample"/> is its documented value, which is empty if there is none.
/// </summary>
internal sealed record PageInput(string Name, ParameterType Type, string Sample, ApiParameter? Parameter)
{
    public static IReadOnlyList<PageInput> OfQuery(IEnumerable<ApiParameter> parameters) =>
        [.. parameters.Where(parameter => parameter.Location == ParameterLocation.Query).Select(Of)];

    /// <summary>The fields of a form, or the scalar members of a JSON object.</summary>
    public static IReadOnlyList<PageInput> OfBody(ApiBody? body) => body switch
    {
        FormBody form => [.. form.Fields.OfType<TextField>().Select(field => Of(field.Parameter))],
        JsonBody { Shape: ObjectShape shape } => [.. shape.Members.Select(Of).OfType<PageInput>()],
        _ => [],
    };

    private static PageInput Of(ApiParameter parameter) =>
        new(parameter.Name.Source, parameter.Type, parameter.Example?.Literal ?? "", parameter);

    private static PageInput? Of(JsonMember member) =>
        member.Shape is ScalarShape scalar ? new(member.Name, new ScalarType(scalar.Scalar), "", Parameter: null) : null;
}
