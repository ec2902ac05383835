using System.Globalization;
using ZoomGen.Shared;

namespace ZoomGen.Generator.Support.Scalars;

/// <summary>Determines from the text of a number whether a type can hold it without losing digits.</summary>
internal static class NumberNotation
{
    // `123.0` is not an integer.
    public static bool IsInt64(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
        && value.ToString(CultureInfo.InvariantCulture) == text;

    public static bool IsDecimal(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && value.ToString(CultureInfo.InvariantCulture) == text;

    /// <summary>Whether a double has exactly this value, although its text may be different.</summary>
    public static bool IsDouble(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && !double.IsInfinity(value)
        && NumberText.HaveSameValue(value.ToString("R", CultureInfo.InvariantCulture), text);
}
