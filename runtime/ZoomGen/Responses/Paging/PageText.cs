using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace ZoomGen.Responses.Paging;

/// <summary>Tokens and links as texts, whatever type their samples have. Emitted code calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PageText
{
    /// <summary>A text as it is.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text; null where there is none.</returns>
    public static string? Of(string? value) => value;

    /// <summary>A number in digits.</summary>
    /// <inheritdoc cref="Of(string?)"/>
    public static string? Of(long? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A URL as it was sent.</summary>
    /// <inheritdoc cref="Of(string?)"/>
    public static string? Of(Uri? value) => value?.OriginalString;

    /// <summary>A UUID in lower case, with hyphens (RFC 9562).</summary>
    /// <inheritdoc cref="Of(string?)"/>
    public static string? Of(Guid? value) => value?.ToString();

    /// <summary>JSON that is a text or a number; null where it is anything else.</summary>
    /// <inheritdoc cref="Of(string?)"/>
    public static string? Of(JsonElement? value) => value switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => null,
    };

    /// <summary>A text or number that does not fit the type of its property, such as a relative URL where samples are absolute.</summary>
    /// <param name="additional">What is kept of the object.</param>
    /// <param name="name">The name in JSON.</param>
    /// <returns>The text; null where there is none.</returns>
    public static string? Kept(Dictionary<string, JsonElement>? additional, string name) =>
        additional is not null && additional.TryGetValue(name, out var value) ? Of(value) : null;
}
