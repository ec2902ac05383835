namespace ZoomGen.Generator.Contract.Json;

/// <summary>Tells whether a type writes a value back as it stands, by the value's text in JSON, without quotes.</summary>
internal static class ScalarText
{
    /// <summary>A null, and a placeholder, which names a type, are no values that could be lost.</summary>
    public static bool Admits(ScalarKind kind, JsonSample sample) => sample switch
    {
        NullSample => true,
        TemplateSample => kind == ScalarKind.String,
        BooleanSample => kind == ScalarKind.Boolean,
        NumberSample number => kind is ScalarKind.Int64 or ScalarKind.Decimal && IsOf(kind, number.Text),
        StringSample text => PlaceholderText.KindOf(text.Value) is not null || (kind is ScalarKind.String or > ScalarKind.Double && IsOf(kind, text.Value)),
        _ => false,
    };

    public static bool IsOf(ScalarKind kind, string text) => kind switch
    {
        ScalarKind.String => true,
        ScalarKind.Boolean => text is "true" or "false",
        ScalarKind.Int64 => NumberKind.Of(text) == ScalarKind.Int64,
        ScalarKind.Decimal => NumberKind.Of(text) <= ScalarKind.Decimal,
        ScalarKind.Double => NumberKind.Of(text) is not null && NumberKind.IsExactDouble(text),
        ScalarKind.Time => Timestamp.IsTime(text),
        ScalarKind.Bytes => TextEvidence.IsBase64(text),
        _ => TextEvidence.Read([text], "") is ScalarShape shape && shape.Kind == kind,
    };
}
