using System.ComponentModel;
using System.Globalization;
using ZoomGen.Json;
using ZoomGen.Shared;

namespace ZoomGen.Runtime;

/// <summary>
/// The value of a parameter as text, in the same form as in JSON. The default value is null, which means that the parameter is not sent.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ParameterValue
{
    private ParameterValue(string? text) => Text = text;

    internal string? Text { get; }

    /// <summary>Returns the text.</summary>
    /// <returns>The text, or an empty string for null.</returns>
    public override string ToString() => Text ?? "";

#pragma warning disable CA2225 // Emitted code, which is the only caller, needs no second way to convert.
    /// <summary>Converts a text.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ParameterValue(string? value) => new(value);

    /// <summary>Converts a 64-bit integer.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ParameterValue(long? value) => new(value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Converts a decimal number with its scale.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ParameterValue(decimal? value) => new(value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Converts a floating-point number to the shortest text that represents it.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ParameterValue(double? value) => new(value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Converts to <c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ParameterValue(bool? value) => new(value is { } flag ? Format(flag) : null);

    /// <summary>Converts a date to <c>yyyy-MM-dd</c> (RFC 3339, full-date).</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ParameterValue(DateOnly? value) => new(value is { } date ? TimestampText.Format(date) : null);

    /// <summary>Converts a time of day to <c>HH:mm:ss</c>, with a fraction of a second if there is one.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ParameterValue(TimeOnly? value) => new(value is { } time ? TimestampText.Format(time) : null);

    /// <summary>Converts a date and time without an offset (ISO 8601).</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ParameterValue(DateTime? value) => new(value is { } time ? TimestampText.Format(time) : null);

    /// <summary>Converts a date and time with its offset from UTC (RFC 3339).</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ParameterValue(DateTimeOffset? value) => new(value is { } time ? TimestampText.Format(time) : null);

    /// <summary>Converts a duration (ISO 8601), such as <c>PT15M</c>.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ParameterValue(TimeSpan? value) => new(value is { } duration ? DurationText.Write(duration) : null);

    /// <summary>Converts a UUID to lower case with hyphens (RFC 9562).</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ParameterValue(Guid? value) => new(value?.ToString());

    /// <summary>Converts a URI as it was created.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ParameterValue(Uri? value) => new(value?.OriginalString);
#pragma warning restore CA2225

    internal static string? FormatItem<T>(T value)
        where T : notnull => value switch
        {
            bool flag => Format(flag),
            DateOnly date => TimestampText.Format(date),
            TimeOnly time => TimestampText.Format(time),
            DateTime time => TimestampText.Format(time),
            DateTimeOffset time => TimestampText.Format(time),
            TimeSpan duration => DurationText.Write(duration),
            Uri uri => uri.OriginalString,
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString(),
        };

    private static string Format(bool value) => value ? "true" : "false";
}
