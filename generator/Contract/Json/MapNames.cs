using System.Text.RegularExpressions;

namespace ZoomGen.Generator.Contract.Json;

/// <summary>Tells by the names of its members that an object is a dictionary: names that nobody would give a property.</summary>
internal static class MapNames
{
    // In this order: the converter's and Swagger UI's stand-ins, numbers, GUIDs, other ids in hexadecimal, dates, addresses of mail and of
    // the web.
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

    /// <summary>Characters; what is longer is no id, and needs no search.</summary>
    private const int MaxLength = 128;

    public static bool Are(IReadOnlyCollection<string> names) =>
        names.Count > 0 && names.All(name => name.Length <= MaxLength && Pattern.IsMatch(name));
}
