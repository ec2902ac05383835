using System.Text.Json;
using ZoomGen.Requests;
using ZoomGen.Shared;

namespace ZoomGen.Json;

/// <summary>
/// Writes generated types as compact JSON. A member's name comes fused with its punctuation, <c>,"name":</c>; the comma is dropped for the first.
/// A null member is not written. Emitted code calls it.
/// </summary>
public ref struct JsonWriter
{
    private readonly ByteBuffer _buffer;
    private bool _isFirst;

    internal JsonWriter(ByteBuffer buffer) => _buffer = buffer;

    /// <summary>Opens an object.</summary>
    /// <returns>Where it starts, for <see cref="End"/>.</returns>
    public int Begin()
    {
        var start = _buffer.Length;
        _buffer.Write((byte)'{');
        _isFirst = true;
        return start;
    }

    /// <summary>Writes the additional properties and closes the object. A property that has a value goes before an additional one of its name.</summary>
    /// <param name="start">What <see cref="Begin"/> gave.</param>
    /// <param name="extra">The additional properties, or null.</param>
    public void End(int start, Dictionary<string, JsonElement>? extra)
    {
        if (extra is { Count: > 0 })
            WriteExtra(start, extra);
        _buffer.Write((byte)'}');
        _isFirst = false;
    }

    /// <summary>Writes a string member.</summary>
    /// <param name="name">The fused name.</param>
    /// <param name="value">The value.</param>
    public void String(ReadOnlySpan<byte> name, string? value)
    {
        if (value is null)
            return;
        Name(name);
        Value(value);
    }

    /// <summary>Writes a Boolean member.</summary>
    /// <inheritdoc cref="String"/>
    public void Boolean(ReadOnlySpan<byte> name, bool? value)
    {
        if (value is null)
            return;
        Name(name);
        Value(value.Value);
    }

    /// <summary>Writes an integer member.</summary>
    /// <inheritdoc cref="String"/>
    public void Int64(ReadOnlySpan<byte> name, long? value)
    {
        if (value is null)
            return;
        Name(name);
        Value(value.Value);
    }

    /// <summary>Writes a decimal member; its scale stays, <c>10.50</c> is not <c>10.5</c>.</summary>
    /// <inheritdoc cref="String"/>
    public void Decimal(ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is null)
            return;
        Name(name);
        Value(value.Value);
    }

    /// <summary>Writes a floating-point member in the shortest form that reads back as the same number.</summary>
    /// <param name="name">The fused name.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value is infinite or not a number, which JSON cannot say.</exception>
    public void Double(ReadOnlySpan<byte> name, double? value)
    {
        if (value is null)
            return;
        Name(name);
        Value(value.Value);
    }

    /// <summary>Writes a date member, <c>yyyy-MM-dd</c>.</summary>
    /// <inheritdoc cref="String"/>
    public void Date(ReadOnlySpan<byte> name, DateOnly? value)
    {
        if (value is null)
            return;
        Name(name);
        Value(TimestampText.Of(value.Value));
    }

    /// <summary>Writes a member that is a time of the day, <c>HH:mm:ss</c>.</summary>
    /// <inheritdoc cref="String"/>
    public void Time(ReadOnlySpan<byte> name, TimeOnly? value)
    {
        if (value is null)
            return;
        Name(name);
        Value(TimestampText.Of(value.Value));
    }

    /// <summary>Writes a member that is a date and time without an offset.</summary>
    /// <param name="name">The fused name.</param>
    /// <param name="value">The value.</param>
    /// <param name="format">Its form, where that is not the usual one: a custom format of .NET's.</param>
    public void DateTime(ReadOnlySpan<byte> name, DateTime? value, string format = TimestampFormat.Local)
    {
        if (value is null)
            return;
        Name(name);
        Value(TimestampText.Of(value.Value, format));
    }

    /// <summary>Writes a member that is a date and time with its offset from UTC.</summary>
    /// <param name="name">The fused name.</param>
    /// <param name="value">The value.</param>
    /// <param name="format">Its form, where that is not the usual one: a custom format of .NET's, where a <c>K</c> at the end is <c>Z</c> for UTC.</param>
    public void DateTimeOffset(ReadOnlySpan<byte> name, DateTimeOffset? value, string format = TimestampFormat.Offset)
    {
        if (value is null)
            return;
        Name(name);
        Value(TimestampText.Of(value.Value, format));
    }

    /// <summary>Writes a member that is a duration of ISO 8601, such as <c>PT15M</c>.</summary>
    /// <inheritdoc cref="String"/>
    public void Duration(ReadOnlySpan<byte> name, TimeSpan? value)
    {
        if (value is null)
            return;
        Name(name);
        Value(DurationText.Write(value.Value));
    }

    /// <summary>Writes a UUID member, in lower case with hyphens.</summary>
    /// <inheritdoc cref="String"/>
    public void Guid(ReadOnlySpan<byte> name, Guid? value)
    {
        if (value is null)
            return;
        Name(name);
        Value(value.Value.ToString());
    }

    /// <summary>Writes a URI member as it was given.</summary>
    /// <inheritdoc cref="String"/>
    public void Uri(ReadOnlySpan<byte> name, Uri? value)
    {
        if (value is null)
            return;
        Name(name);
        Value(value.OriginalString);
    }

    /// <summary>Writes a member that is bytes, in base64.</summary>
    /// <inheritdoc cref="String"/>
    public void Bytes(ReadOnlySpan<byte> name, byte[]? value)
    {
        if (value is null)
            return;
        Name(name);
        Value(Convert.ToBase64String(value));
    }

    /// <summary>Writes a member of any kind.</summary>
    /// <inheritdoc cref="String"/>
    public void Element(ReadOnlySpan<byte> name, JsonElement? value)
    {
        if (value is null)
            return;
        Name(name);
        Value(value.Value);
    }

    /// <summary>Writes an object member.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The fused name.</param>
    /// <param name="value">The value.</param>
    public void Object<T>(ReadOnlySpan<byte> name, T? value)
        where T : class, IJsonObject<T>
    {
        if (value is null)
            return;
        Name(name);
        Value(value);
    }

    /// <summary>Writes an array member.</summary>
    /// <typeparam name="T">The type of an element.</typeparam>
    /// <typeparam name="TItem">How an element is written.</typeparam>
    /// <param name="name">The fused name.</param>
    /// <param name="value">The value.</param>
    public void List<T, TItem>(ReadOnlySpan<byte> name, List<T>? value)
        where TItem : struct, IJsonItem<T>
    {
        if (value is null)
            return;
        Name(name);
        Value<T, TItem>(value);
    }

    /// <summary>Writes a member that is an object whose names are data.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <typeparam name="TItem">How a value is written.</typeparam>
    /// <param name="name">The fused name.</param>
    /// <param name="value">The values by their names.</param>
    public void Map<T, TItem>(ReadOnlySpan<byte> name, Dictionary<string, T>? value)
        where TItem : struct, IJsonItem<T>
    {
        if (value is null)
            return;
        Name(name);
        Value<T, TItem>(value);
    }

    internal readonly void Value(string value) => JsonScalar.Write(_buffer, value);

    internal readonly void Value(bool value) => JsonScalar.Write(_buffer, value);

    internal readonly void Value(long value) => JsonScalar.Write(_buffer, value);

    internal readonly void Value(decimal value) => JsonScalar.Write(_buffer, value);

    internal readonly void Value(double value) => JsonScalar.Write(_buffer, value);

    internal readonly void Value(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
            Null();
        else
            _buffer.WriteText(value.GetRawText());
    }

    internal void Value<T>(T value)
        where T : class, IJsonObject<T> => value.Write(ref this);

    internal void Value<T, TItem>(List<T> value)
        where TItem : struct, IJsonItem<T>
    {
        _buffer.Write((byte)'[');
        for (var i = 0; i < value.Count; i++)
        {
            if (i > 0)
                _buffer.Write((byte)',');
            TItem.Write(ref this, value[i]);
        }
        _buffer.Write((byte)']');
        _isFirst = false;
    }

    internal void Value<T, TItem>(Dictionary<string, T> value)
        where TItem : struct, IJsonItem<T>
    {
        _buffer.Write((byte)'{');
        var isFirst = true;
        foreach (var (name, item) in value)
        {
            if (!isFirst)
                _buffer.Write((byte)',');
            isFirst = false;
            Value(name);
            _buffer.Write((byte)':');
            TItem.Write(ref this, item);
        }
        _buffer.Write((byte)'}');
        _isFirst = false;
    }

    internal readonly void Null() => _buffer.Write("null"u8);

    private void WriteExtra(int start, Dictionary<string, JsonElement> extra)
    {
        var written = MemberNames(_buffer.Written.Span[start..]);
        foreach (var (name, value) in extra)
        {
            if (written.Contains(name))
                continue;
            if (!_isFirst)
                _buffer.Write((byte)',');
            _isFirst = false;
            Value(name);
            _buffer.Write((byte)':');
            Value(value);
        }
    }

    private static HashSet<string> MemberNames(ReadOnlySpan<byte> start)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        // The object is not closed yet.
        var reader = new Utf8JsonReader(start, isFinalBlock: false, new JsonReaderState(new() { MaxDepth = JsonReader.MaxDepth }));
        reader.Read();
        while (reader.Read())
        {
            var at = (int)reader.TokenStartIndex + 1;
            names.Add(WireName.Decode(start[at..(at + reader.ValueSpan.Length)]));
            if (!reader.TrySkip())
                break;
        }
        return names;
    }

    private void Name(ReadOnlySpan<byte> name)
    {
        _buffer.Write(_isFirst ? name[1..] : name);
        _isFirst = false;
    }
}
