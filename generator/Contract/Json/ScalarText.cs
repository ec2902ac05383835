using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Contract.Json;

/// <summary>What texts and samples say about a type of single values.</summary>
internal static class ScalarText
{
    /// <summary>The type in which all texts are written back unchanged, as far as it can be recognized; else a plain text.</summary>
    /// <param name="texts">All texts of one value, at least one.</param>
    /// <param name="name">The name of the value, which counts where a text alone proves nothing.</param>
    public static ScalarShape Read(IReadOnlyCollection<string> texts, string name) =>
        Scalar.All.FirstOrDefault(scalar => scalar.HasNotation && scalar.AreValues(texts, name)) is { } scalar
            ? new(scalar, UnusualFormat(scalar, texts))
            : new(Scalar.String);

    /// <summary>
    /// Whether the type writes a sample back unchanged. A null, and a placeholder, which names a type, are not values that could be lost.
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

    /// <summary>Whether a text is a value in the usual format of the type.</summary>
    public static bool IsUsual(Scalar scalar, string text) => scalar.IsValue(text) && UnusualFormat(scalar, [text]) is null;

    private static string? UnusualFormat(Scalar scalar, IReadOnlyCollection<string> texts) =>
        scalar.Formats.Count > 0 && scalar.FormatOf(texts) is { } format && format != scalar.Formats[0] ? format : null;
}
