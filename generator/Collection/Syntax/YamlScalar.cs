using System.Globalization;
using System.Text.RegularExpressions;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection.Syntax;

/// <summary>
/// The types of scalars without quotes: the core schema of YAML 1.2 (section 10.3.2), which Postman's own parser uses. Dates and words such
/// as <c>yes</c> are strings.
/// </summary>
internal static class YamlScalar
{
    private static readonly Regex Integer = Pattern("^[-+]?[0-9]+$");
    private static readonly Regex Float = Pattern(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$");
    private static readonly Regex Hexadecimal = Pattern("^0x[0-9a-fA-F]{1,8}$");
    private static readonly Regex Octal = Pattern("^0o[0-7]{1,10}$");

    /// <summary>No number that is meant as one is longer. Digits beyond it are a string.</summary>
    private const int MaxNumberLength = 380;

    public static SyntaxScalar Resolve(string text, Place place)
    {
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return new(SyntaxScalarKind.Null, "null", place);
            case "true" or "True" or "TRUE":
                return new(SyntaxScalarKind.Boolean, "true", place);
            case "false" or "False" or "FALSE":
                return new(SyntaxScalarKind.Boolean, "false", place);
        }
        return text.Length <= MaxNumberLength && ReadNumber(text) is { } number
            ? new(SyntaxScalarKind.Number, number, place)
            : new(SyntaxScalarKind.String, text, place);
    }

    // As JSON writes the number, because a tree is the same whatever it was read from.
    private static string? ReadNumber(string text)
    {
        if (Integer.IsMatch(text))
            return WithoutLeadingZeros(text);
        if (Hexadecimal.IsMatch(text))
            return Convert.ToUInt32(text.Substring(2), 16).ToString(CultureInfo.InvariantCulture);
        if (Octal.IsMatch(text))
            return Convert.ToInt32(text.Substring(2), 8).ToString(CultureInfo.InvariantCulture);
        return Float.IsMatch(text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && !double.IsInfinity(value)
            ? value.ToString("R", CultureInfo.InvariantCulture)
            : null;
    }

    private static string WithoutLeadingZeros(string text)
    {
        var digits = text.TrimStart('-', '+').TrimStart('0');
        return digits.Length == 0 ? "0" : text[0] == '-' ? "-" + digits : digits;
    }

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.CultureInvariant);
}
