using System.Globalization;

namespace ZoomGen.Shared;

/// <summary>Compares numbers by their digits, however many they are.</summary>
internal static class NumberText
{
    /// <summary>Whether two numbers in the notation of JSON have one value: <c>1e3</c> and <c>1000.0</c> have.</summary>
    public static bool HaveSameValue(string left, string right) => Normalize(left) == Normalize(right);

    // The digits without the zeros around them, and the power of ten that the last one stands at.
    private static (bool IsNegative, string Digits, long Exponent) Normalize(string number)
    {
        var parts = number.Split('e', 'E');
        var exponent = parts.Length > 1
            && long.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power) ? power : 0;
        var mantissa = parts[0].TrimStart('-', '+');
        var point = mantissa.IndexOfAny(['.']);
        var digits = point < 0 ? mantissa : mantissa.Remove(point, 1);
        exponent -= point < 0 ? 0 : digits.Length - point;
        var significant = digits.TrimEnd('0');
        exponent += digits.Length - significant.Length;
        significant = significant.TrimStart('0');
        return significant.Length == 0 ? default : (number[0] == '-', significant, exponent);
    }
}
