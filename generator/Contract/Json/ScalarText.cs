using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Contract.Json;

/// <summary>Infers scalar types from texts.</summary>
internal static class ScalarText
{
    /// <summary>The first recognizable type that writes all texts back unchanged, or else a string.</summary>
    /// <param name="texts">All texts of one value. There is at least one.</param>
    /// <param name="name">The name of the value. It matters if the texts alone are not sufficient evidence.</param>
    public static ScalarShape Read(IReadOnlyCollection<string> texts, string name) =>
        Scalar.All.FirstOrDefault(scalar => scalar.HasNotation && scalar.AreValues(texts, name)) is { } scalar
            ? new(scalar, UnusualFormat(scalar, texts))
            : new(Scalar.String);

    /// <summary>
    /// Whether the type writes a sample back unchanged. Nulls and placeholders are always accepted, because they are not values.
    /// </summary>
    public static bool Admits(Scalar scalar, JsonSample sample) => sample switch
    {
        NullSample => true,
        TemplateSample => scalar == Scalar.String,
        BooleanSample => scalar == Scalar.Boolean,
        NumberSample number => scalar.KeepsDigits && scalar.IsValue(number.Text),
        StringSample text => Scalar.OfPlaceholder(text.Value) is not null || (scalar.Form == ScalarForm.Text && scalar.IsValue(text.Value)),
        _ => false,
    };

    /// <summary>Whether the text is a value in the default format of the type.</summary>
    public static bool IsUsual(Scalar scalar, string text) => scalar.IsValue(text) && UnusualFormat(scalar, [text]) is null;

    private static string? UnusualFormat(Scalar scalar, IReadOnlyCollection<string> texts) =>
        scalar.Formats.Count > 0 && scalar.FormatOf(texts) is { } format && format != scalar.Formats[0] ? format : null;
}
