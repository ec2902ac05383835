using ZoomGen.Generator.Contract.Json;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>The C# types of single JSON values.</summary>
internal static class JsonScalars
{
    public static readonly JsonBinding Any = new("global::System.Text.Json.JsonElement", JsonKind.Any, "Element", "global::ZoomGen.Json.ElementItem");

    public static JsonBinding Bind(ScalarShape scalar) => scalar.Kind switch
    {
        ScalarKind.Boolean => Scalar("bool", JsonKind.Boolean, "Boolean"),
        ScalarKind.Int64 => Scalar("long", JsonKind.Int64, "Int64"),
        ScalarKind.Decimal => Scalar("decimal", JsonKind.Decimal, "Decimal"),
        ScalarKind.Double => Scalar("double", JsonKind.Double, "Double"),
        ScalarKind.Date => Scalar("global::System.DateOnly", JsonKind.Date, "Date"),
        ScalarKind.Time => Scalar("global::System.TimeOnly", JsonKind.Time, "Time"),
        ScalarKind.DateTime => Scalar("global::System.DateTime", JsonKind.DateTime, "DateTime") with { Format = scalar.Format },
        ScalarKind.DateTimeOffset => Scalar("global::System.DateTimeOffset", JsonKind.DateTimeOffset, "DateTimeOffset") with { Format = scalar.Format },
        ScalarKind.Guid => Scalar("global::System.Guid", JsonKind.Guid, "Guid"),
        ScalarKind.Uri => Scalar("global::System.Uri", JsonKind.Uri, "Uri"),
        ScalarKind.Bytes => Scalar("byte[]", JsonKind.Bytes, "Bytes"),
        _ => Scalar("string", JsonKind.Text, "String"),
    };

    public static bool IsValueType(JsonBinding binding) =>
        binding.Kind is not (JsonKind.Text or JsonKind.Uri or JsonKind.Bytes or JsonKind.List or JsonKind.Map or JsonKind.Object);

    /// <summary>
    /// What a property gives that always has a value in the samples, should a server leave it out all the same: an expression in which
    /// <c>{0}</c> is the field behind it. Null where no value would do.
    /// </summary>
    public static string? Absent(JsonBinding binding) => binding.Kind switch
    {
        JsonKind.Text => "{0} ?? \"\"",
        JsonKind.Bytes => "{0} ?? []",
        JsonKind.List or JsonKind.Map or JsonKind.Object => "{0} ??= new()",
        JsonKind.Uri => null,
        _ => "{0}.GetValueOrDefault()",
    };

    private static JsonBinding Scalar(string type, JsonKind kind, string method) => new(type, kind, method, $"global::ZoomGen.Json.{method}Item");
}
