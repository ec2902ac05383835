using System.Text.RegularExpressions;

namespace ZoomGen.Generator.Contract.Json;

/// <summary>Recognizes a dictionary by keys that are not property names.</summary>
internal static class MapNames
{
    // In this order: placeholders of the converter and of Swagger UI, numbers, classes of HTTP statuses, GUIDs, other hexadecimal ids,
    // dates and months, e-mail addresses, URLs.
    private static readonly Regex Pattern = new(
        """
        ^(
            key_\d+ | additionalProp\d+
          | -?\d+(\.\d+)?
          | [1-5][xX]{2}
          | [0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}
          | (?=[a-f]*\d)[0-9a-f]{16,}
          | \d{4}-\d\d(-\d\d(T[\d:.]+Z?)?)?
          | [^@\s]+@[^@\s]+\.[^@\s]+
          | https?://\S+
        )\z
        """,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace);

    /// <summary>In characters. A longer key is not an id.</summary>
    private const int MaxLength = 128;

    /// <summary>The key of the value for all other keys: <c>{"404": {…}, "default": {…}}</c>.</summary>
    private const string Default = "default";

    public static bool Are(IReadOnlyCollection<string> names) =>
        names.All(name => name == Default || IsKey(name)) && names.Any(name => name != Default);

    private static bool IsKey(string name) => name.Length <= MaxLength && Pattern.IsMatch(name);
}
