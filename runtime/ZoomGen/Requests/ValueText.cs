using System.ComponentModel;
using System.Globalization;
using ZoomGen.Json;
using ZoomGen.Shared;

namespace ZoomGen.Requests;

/// <summary>Values of parameters as texts, in the form that JSON has them in too. Emitted code calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ValueText
{
    /// <summary>A date as <c>yyyy-MM-dd</c> (RFC 3339, full-date).</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text, or null for null.</returns>
    public static string? Of(DateOnly? value) => value is { } date ? TimestampText.Of(date) : null;

    /// <summary>A time of the day as <c>HH:mm:ss</c>, with as many further digits as it has.</summary>
    /// <inheritdoc cref="Of(DateOnly?)"/>
    public static string? Of(TimeOnly? value) => value is { } time ? TimestampText.Of(time) : null;

    /// <summary>A date and time without an offset (ISO 8601).</summary>
    /// <inheritdoc cref="Of(DateOnly?)"/>
    public static string? Of(DateTime? value) => value is { } time ? TimestampText.Of(time) : null;

    /// <summary>A date and time with its offset from UTC (RFC 3339).</summary>
    /// <inheritdoc cref="Of(DateOnly?)"/>
    public static string? Of(DateTimeOffset? value) => value is { } time ? TimestampText.Of(time) : null;

    /// <summary>A duration of ISO 8601, such as <c>PT15M</c>.</summary>
    /// <inheritdoc cref="Of(DateOnly?)"/>
    public static string? Of(TimeSpan? value) => value is { } duration ? DurationText.Write(duration) : null;

    /// <summary>A UUID in lower case, with hyphens (RFC 9562).</summary>
    /// <inheritdoc cref="Of(DateOnly?)"/>
    public static string? Of(Guid? value) => value?.ToString();

    /// <summary>An address as it was given.</summary>
    /// <inheritdoc cref="Of(DateOnly?)"/>
    public static string? Of(Uri? value) => value?.OriginalString;

    /// <summary>A number in the form that every culture reads.</summary>
    /// <inheritdoc cref="Of(DateOnly?)"/>
    public static string? Of(long? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Of(long?)"/>
    public static string? Of(double? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Of(long?)"/>
    public static string? Of(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    /// <inheritdoc cref="Of(DateOnly?)"/>
    public static string? Of(bool? value) => value is { } flag ? flag ? "true" : "false" : null;

    internal static string? OfElement<T>(T value)
        where T : notnull => value switch
        {
            bool flag => flag ? "true" : "false",
            DateOnly date => Of(date),
            TimeOnly time => Of(time),
            DateTime time => Of(time),
            DateTimeOffset time => Of(time),
            TimeSpan duration => Of(duration),
            Uri address => Of(address),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString(),
        };
}
