using System.Globalization;
using System.Text.RegularExpressions;

namespace ZoomGen.Conformance.Comparison.Rules;

/// <summary>
/// D3: <c>&lt;string&gt;</c>, <c>(boolean)</c> and the like are types, not values; an Example holds a value of that type.
/// </summary>
internal static partial class Placeholder
{
    private static readonly string[] Kinds =
    [
        DifferenceKinds.Path,
        DifferenceKinds.Query,
        DifferenceKinds.HeaderValue,
        DifferenceKinds.Form,
        DifferenceKinds.PartValue,
        DifferenceKinds.Json,
    ];

    public static bool Explains(Difference difference, ComparisonContext context) =>
        Kinds.Contains(difference.Kind)
        && difference is { ExpectedText: { } expected, ActualText: { Length: > 0 } actual }
        && Form().Match(expected) is { Success: true } match
        && IsOf(match.Groups["type"].Value.ToLowerInvariant(), actual);

    // Types that this list does not know are values: a rule that took any word for a type would explain a value that got lost.
    private static bool IsOf(string type, string text) => type switch
    {
        "string" or "password" or "byte" or "binary" => true,
        "integer" or "int" or "int32" or "int64" or "long" =>
            long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "number" or "float" or "double" or "decimal" => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        "boolean" or "bool" => text is "true" or "false",
        "date" or "datetime" or "date-time" =>
            DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _),
        "time" => TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out _),
        "uuid" or "guid" => Guid.TryParse(text, out _),
        "email" => text.Contains('@', StringComparison.Ordinal),
        "uri" or "url" => Uri.TryCreate(text, UriKind.Absolute, out _),
        _ => false,
    };

    [GeneratedRegex(@"^(?:<(?<type>[A-Za-z0-9-]+)>|\((?<type>[A-Za-z0-9-]+)\))$")]
    private static partial Regex Form();
}
