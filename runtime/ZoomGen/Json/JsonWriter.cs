using System.ComponentModel;
using System.Text.Json;
using ZoomGen.Buffers;
using ZoomGen.Json;
using ZoomGen.Shared;

namespace ZoomGen.Runtime;

/// <summary>
/// Writes generated types as compact JSON. The name of a member is passed with its punctuation, <c>,"name":</c>, and the comma is dropped
/// for the first member. A member whose value is null is not written.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonWriter
{
    private readonly ByteBuffer _buffer;
    private bool _isFirst;

    // Of the object: the bit of the next property, zero after 64 of them, and the bits of those that have been written.
    private ulong _property;
    private ulong _written;

    internal JsonWriter(ByteBuffer buffer) => _buffer = buffer;

    /// <summary>Writes a string.</summary>
    /// <param name="name">The name of the member with its punctuation.</param>
    /// <param name="value">The value.</param>
    public void WriteString(ReadOnlySpan<byte> name, string? value)
    {
        if (WriteName(name, value is not null))
            WriteValue(value!);
    }

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    /// <inheritdoc cref="WriteString"/>
    public void WriteBoolean(ReadOnlySpan<byte> name, bool? value)
    {
        if (WriteName(name, value is not null))
            WriteValue(value.GetValueOrDefault());
    }

    /// <summary>Writes an integer.</summary>
    /// <inheritdoc cref="WriteString"/>
    public void WriteInt64(ReadOnlySpan<byte> name, long? value)
    {
        if (WriteName(name, value is not null))
            WriteValue(value.GetValueOrDefault());
    }

    /// <summary>Writes a decimal number with its scale: <c>10.50</c> does not become <c>10.5</c>.</summary>
    /// <inheritdoc cref="WriteString"/>
    public void WriteDecimal(ReadOnlySpan<byte> name, decimal? value)
    {
        if (WriteName(name, value is not null))
            WriteValue(value.GetValueOrDefault());
    }

    /// <summary>Writes a floating-point number in the shortest form that represents it.</summary>
    /// <param name="name">The name of the member with its punctuation.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value is infinite or not a number. JSON cannot represent it.</exception>
    public void WriteDouble(ReadOnlySpan<byte> name, double? value)
    {
        if (WriteName(name, value is not null))
            WriteValue(value.GetValueOrDefault());
    }

    /// <summary>Writes a date, <c>yyyy-MM-dd</c>.</summary>
    /// <inheritdoc cref="WriteString"/>
    public void WriteDate(ReadOnlySpan<byte> name, DateOnly? value) =>
        WriteString(name, value is { } date ? TimestampText.Format(date) : null);

    /// <summary>Writes a time of day, <c>HH:mm:ss</c> with a fraction of a second where there is one.</summary>
    /// <inheritdoc cref="WriteString"/>
    public void WriteTime(ReadOnlySpan<byte> name, TimeOnly? value) =>
        WriteString(name, value is { } time ? TimestampText.Format(time) : null);

    /// <summary>Writes a date and time without an offset.</summary>
    /// <param name="name">The name of the member with its punctuation.</param>
    /// <param name="value">The value.</param>
    /// <param name="format">A custom .NET format, if the text is not in the usual one.</param>
    public void WriteDateTime(ReadOnlySpan<byte> name, DateTime? value, string format = TimestampFormat.Local) =>
        WriteString(name, value is { } time ? TimestampText.Format(time, format) : null);

    /// <summary>Writes a date and time with its offset from UTC.</summary>
    /// <param name="name">The name of the member with its punctuation.</param>
    /// <param name="value">The value.</param>
    /// <param name="format">
    /// A custom .NET format, if the text is not in the usual one. A <c>K</c> at its end writes <c>Z</c> for UTC.
    /// </param>
    public void WriteDateTimeOffset(ReadOnlySpan<byte> name, DateTimeOffset? value, string format = TimestampFormat.Offset)
    {
        if (!WriteName(name, value is not null))
            return;
        if (format == TimestampFormat.Offset)
            WriteValue(value.GetValueOrDefault());
        else
            WriteValue(TimestampText.Format(value.GetValueOrDefault(), format));
    }

    /// <summary>Writes a duration (ISO 8601), such as <c>PT15M</c>.</summary>
    /// <inheritdoc cref="WriteString"/>
    public void WriteDuration(ReadOnlySpan<byte> name, TimeSpan? value) =>
        WriteString(name, value is { } duration ? DurationText.Write(duration) : null);

    /// <summary>Writes a UUID in lower case with hyphens.</summary>
    /// <inheritdoc cref="WriteString"/>
    public void WriteGuid(ReadOnlySpan<byte> name, Guid? value) => WriteString(name, value?.ToString());

    /// <summary>Writes a URI as it was created.</summary>
    /// <inheritdoc cref="WriteString"/>
    public void WriteUri(ReadOnlySpan<byte> name, Uri? value) => WriteString(name, value?.OriginalString);

    /// <summary>Writes bytes in base64.</summary>
    /// <inheritdoc cref="WriteString"/>
    public void WriteBytes(ReadOnlySpan<byte> name, byte[]? value) =>
        WriteString(name, value is null ? null : Convert.ToBase64String(value));

    /// <summary>Writes a value of any kind.</summary>
    /// <inheritdoc cref="WriteString"/>
    public void WriteElement(ReadOnlySpan<byte> name, JsonElement? value)
    {
        if (WriteName(name, value is not null))
            WriteValue(value.GetValueOrDefault());
    }

    /// <summary>Writes an object.</summary>
    /// <param name="name">The name of the member with its punctuation.</param>
    /// <param name="value">The object.</param>
    public void WriteObject(ReadOnlySpan<byte> name, JsonObject? value)
    {
        if (WriteName(name, value is not null))
            WriteValue(value!);
    }

    /// <summary>Writes an array.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <typeparam name="TItem">Writes the elements.</typeparam>
    /// <param name="name">The name of the member with its punctuation.</param>
    /// <param name="value">The elements.</param>
    public void WriteList<T, TItem>(ReadOnlySpan<byte> name, List<T>? value)
        where TItem : struct, IJsonItem<T>
    {
        if (WriteName(name, value is not null))
            WriteValue<T, TItem>(value!);
    }

    /// <summary>Writes an array of objects.</summary>
    /// <typeparam name="T">The type of the objects.</typeparam>
    /// <param name="name">The name of the member with its punctuation.</param>
    /// <param name="value">The objects.</param>
    public void WriteObjectList<T>(ReadOnlySpan<byte> name, List<T>? value)
        where T : JsonObject, new() =>
        WriteList<T, ObjectItem<T>>(name, value);

    /// <summary>Writes an object whose member names are data.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <typeparam name="TItem">Writes the values.</typeparam>
    /// <param name="name">The name of the member with its punctuation.</param>
    /// <param name="value">The values by name.</param>
    public void WriteMap<T, TItem>(ReadOnlySpan<byte> name, Dictionary<string, T>? value)
        where TItem : struct, IJsonItem<T>
    {
        if (WriteName(name, value is not null))
            WriteValue<T, TItem>(value!);
    }

    // The properties of an object come in the order of its name table, with those that are null.
    private bool WriteName(ReadOnlySpan<byte> name, bool hasValue)
    {
        var bit = _property;
        _property <<= 1;
        if (!hasValue)
            return false;
        _written |= bit;
        _buffer.Write(_isFirst ? name[1..] : name);
        _isFirst = false;
        return true;
    }

    private void WriteDataName(string name)
    {
        if (!_isFirst)
            _buffer.Write((byte)',');
        _isFirst = false;
        WriteValue(name);
        _buffer.Write((byte)':');
    }
}
