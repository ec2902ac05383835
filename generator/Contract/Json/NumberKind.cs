using System.Globalization;
using ZoomGen.Json;

namespace ZoomGen.Generator.Contract.Json;

/// <summary>Tells by a number's text which types hold it without losing a digit.</summary>
internal static class NumberKind
{
    /// <summary>The narrowest type, or null where each would lose some: <c>123.0</c> is no integer, and 40 digits are no number of .NET's.</summary>
    public static ScalarKind? Of(string number)
    {
        var culture = CultureInfo.InvariantCulture;
        if (long.TryParse(number, NumberStyles.AllowLeadingSign, culture, out var integer) && integer.ToString(culture) == number)
            return ScalarKind.Int64;
        if (decimal.TryParse(number, NumberStyles.Float, culture, out var fraction) && fraction.ToString(culture) == number)
            return ScalarKind.Decimal;
        return IsExactDouble(number) ? ScalarKind.Double : null;
    }

    public static bool IsExactDouble(string number) =>
        double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && !double.IsInfinity(value)
        && NumberText.HaveSameValue(value.ToString("R", CultureInfo.InvariantCulture), number);
}
