using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace ZoomGen.Runtime;

/// <summary>Converts tokens and links of pages to text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PageText
{
    /// <summary>Returns a text as it is.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text, or null.</returns>
    public static string? Format(string? value) => value;

    /// <summary>Converts a number to its digits.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text, or null.</returns>
    public static string? Format(long? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <summary>Converts a URI to the text that was sent.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text, or null.</returns>
    public static string? Format(Uri? value) => value?.OriginalString;

    /// <summary>Converts a UUID to lower case with hyphens (RFC 9562).</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text, or null.</returns>
    public static string? Format(Guid? value) => value?.ToString();

    /// <summary>Converts JSON that is a string or a number.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text, or null if the value is neither.</returns>
    public static string? Format(JsonElement? value) => value switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => null,
    };

    /// <summary>Reads the number of a page from a parameter that is a text.</summary>
    /// <param name="value">The text.</param>
    /// <returns>The number, or null if the text is not a whole number.</returns>
    public static long? ParseNumber(string? value) =>
        long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Returns a string or number that does not match its property, such as a relative URL where samples are absolute.</summary>
    /// <param name="additionalProperties">The additional properties of the object.</param>
    /// <param name="name">The name of the property in JSON.</param>
    /// <returns>The text, or null.</returns>
    public static string? FindKept(Dictionary<string, JsonElement>? additionalProperties, string name) =>
        additionalProperties is not null && additionalProperties.TryGetValue(name, out var value) ? Format(value) : null;
}
