using System.Globalization;
using System.Numerics;

namespace ZoomGen.Conformance.Bodies;

/// <summary>
/// Numbers by their value, with every digit: <c>1.50</c> is <c>1.5</c>, <c>1e3</c> is <c>1000</c>, and no double stands between.
/// </summary>
internal static class ExactNumber
{
    /// <summary>
    /// One text for all the ways in which JSON writes a number: its digits without zeros at either end, and the power of ten that they
    /// stand for.
    /// </summary>
    public static string Of(string number)
    {
        var (mantissa, exponent) = Split(number);
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0)
            exponent -= mantissa.Length - point - 1;
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal).TrimStart('-').TrimStart('0');
        var significant = digits.TrimEnd('0');
        if (significant.Length == 0)
            return "0";
        exponent += digits.Length - significant.Length;
        return string.Create(CultureInfo.InvariantCulture, $"{(number[0] == '-' ? "-" : "")}{significant}e{exponent}");
    }

    private static (string Mantissa, BigInteger Exponent) Split(string number)
    {
        var e = number.IndexOfAny(['e', 'E']);
        return e < 0
            ? (number, 0)
            : (number[..e], BigInteger.Parse(number[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
    }
}
