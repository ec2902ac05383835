using System.Globalization;
using ZoomGen.Generator.Contract.Bodies;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Conformance.Comparison;

/// <summary>The types that the contract gives to the parameters of an operation.</summary>
internal static class DocumentedTypes
{
    public static bool IsJsonBody(ContractOperation operation) => operation.Body is JsonBody or GraphQlBody { Variables: not null };

    public static bool IsJson(ContractOperation operation, string field) => Find(operation, ParameterLocation.Form, field) is JsonType;

    /// <summary>The type of the parameter that a difference is about; null where there is none, or it is text.</summary>
    public static ParameterType? NarrowerThanText(ContractOperation operation, Difference difference) =>
        LocationOf(difference.Kind) is { } location && difference.Name is { } name
        && Find(operation, location, name) is { } type && type != ParameterType.Text && type is not JsonType
            ? type
            : null;

    public static bool Admits(ParameterType type, string text) => type switch
    {
        ChoiceType choice => choice.Values.Contains(text),
        ScalarType scalar => Admits(scalar.Scalar, text),
        _ => true,
    };

    private static bool Admits(Scalar scalar, string text)
    {
        if (scalar == Scalar.Int64)
            return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
        if (scalar == Scalar.Decimal)
            return decimal.TryParse(
                text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
        return scalar != Scalar.Boolean || text is "true" or "false";
    }

    private static ParameterLocation? LocationOf(string kind) => kind switch
    {
        DifferenceKinds.Path => ParameterLocation.Path,
        DifferenceKinds.Query => ParameterLocation.Query,
        DifferenceKinds.HeaderValue => ParameterLocation.Header,
        DifferenceKinds.Form or DifferenceKinds.PartValue => ParameterLocation.Form,
        _ => null,
    };

    private static ParameterType? Find(ContractOperation operation, ParameterLocation location, string name)
    {
        var parameters = location == ParameterLocation.Form
            ? (operation.Body as FormBody)?.Fields.Select(field => field.Parameter) ?? []
            : operation.Parameters;
        var comparison = location == ParameterLocation.Header ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return parameters.FirstOrDefault(
            parameter => parameter.Location == location && parameter.Name.Source.Equals(name, comparison))?.Type;
    }
}
