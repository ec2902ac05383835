using System.Text.RegularExpressions;

namespace ZoomGen.Generator.Contract.Json;

/// <summary>Recognizes a dictionary by keys that are not property names.</summary>
internal static class MapNames
{
    // In this order: placeholders of the converter and of Swagger UI, numbers, GUIDs, other hexadecimal ids, dates, e-mail addresses, URLs.
    private static readonly Regex Pattern = new(
        """
        ^(
            key_\d+ | additionalProp\d+
          | \d+
          | [0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}
          | (?=[a-f]*\d)[0-9a-f]{16,}
          | \d{4}-\d\d-\d\d(T[\d:.]+Z?)?
          | [^@\s]+@[^@\s]+\.[^@\s]+
          | https?://\S+
        )\z
        """,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace);

    /// <summary>In characters. A longer key is not an id.</summary>
    private const int MaxLength = 128;

    public static bool Are(IReadOnlyCollection<string> names) =>
        names.Count > 0 && names.All(name => name.Length <= MaxLength && Pattern.IsMatch(name));
}
