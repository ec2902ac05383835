using ZoomGen.Generator.Contract.Json;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>The C# types of single JSON values.</summary>
internal static class JsonScalars
{
    public static readonly JsonBinding Any = new("global::System.Text.Json.JsonElement", JsonKind.Any, "Element", "global::ZoomGen.Json.ElementItem");

    public static JsonBinding Bind(ScalarShape scalar) => Find(scalar) with { Scalar = scalar.Kind };

    public static bool IsValueType(JsonBinding binding) => binding switch
    {
        { Kind: JsonKind.Scalar } => binding.Scalar is not (ScalarKind.String or ScalarKind.Uri or ScalarKind.Bytes),
        _ => binding.Kind == JsonKind.Any,
    };

    /// <summary>
    /// What a property gives that always has a value in the samples, should a server leave it out all the same: an expression in which
    /// <c>{0}</c> is the field behind it. Null where no value would do.
    /// </summary>
    public static string? Absent(JsonBinding binding) => (binding.Kind, binding.Scalar) switch
    {
        (JsonKind.List or JsonKind.Map or JsonKind.Object, _) => "{0} ??= new()",
        (JsonKind.Scalar, ScalarKind.String) => "{0} ?? \"\"",
        (JsonKind.Scalar, ScalarKind.Bytes) => "{0} ?? []",
        (JsonKind.Scalar, ScalarKind.Uri) => null,
        _ => "{0}.GetValueOrDefault()",
    };

    private static JsonBinding Find(ScalarShape scalar) => scalar.Kind switch
    {
        ScalarKind.Boolean => Scalar("bool", "Boolean"),
        ScalarKind.Int64 => Scalar("long", "Int64"),
        ScalarKind.Decimal => Scalar("decimal", "Decimal"),
        ScalarKind.Double => Scalar("double", "Double"),
        ScalarKind.Date => Scalar("global::System.DateOnly", "Date"),
        ScalarKind.Time => Scalar("global::System.TimeOnly", "Time"),
        ScalarKind.DateTime => Scalar("global::System.DateTime", "DateTime") with { Format = scalar.Format },
        ScalarKind.DateTimeOffset => Scalar("global::System.DateTimeOffset", "DateTimeOffset") with { Format = scalar.Format },
        ScalarKind.Guid => Scalar("global::System.Guid", "Guid"),
        ScalarKind.Uri => Scalar("global::System.Uri", "Uri"),
        ScalarKind.Bytes => Scalar("byte[]", "Bytes"),
        _ => Scalar("string", "String"),
    };

    private static JsonBinding Scalar(string type, string method) => new(type, JsonKind.Scalar, method, $"global::ZoomGen.Json.{method}Item");
}
