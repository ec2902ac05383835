using System.Text.Json;
using ZoomGen.Requests;

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
    public void Begin()
    {
        _buffer.Write((byte)'{');
        _isFirst = true;
    }

    /// <summary>Writes the additional properties and closes the object.</summary>
    /// <param name="extra">The additional properties, or null.</param>
    public void End(Dictionary<string, JsonElement>? extra)
    {
        foreach (var (name, value) in extra ?? [])
        {
            if (!_isFirst)
                _buffer.Write((byte)',');
            _isFirst = false;
            Value(name);
            _buffer.Write((byte)':');
            Raw(value);
        }
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
        Value(value);
    }

    /// <summary>Writes an integer member.</summary>
    /// <inheritdoc cref="String"/>
    public void Int64(ReadOnlySpan<byte> name, long? value)
    {
        if (value is null)
            return;
        Name(name);
        Value(value);
    }

    /// <summary>Writes a decimal member; its scale stays, <c>10.50</c> is not <c>10.5</c>.</summary>
    /// <inheritdoc cref="String"/>
    public void Decimal(ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is null)
            return;
        Name(name);
        Value(value);
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
        Value(value);
    }

    /// <summary>Writes a member of any kind.</summary>
    /// <inheritdoc cref="String"/>
    public void Element(ReadOnlySpan<byte> name, JsonElement? value)
    {
        if (value is null)
            return;
        Name(name);
        Value(value);
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
    public void List<T, TItem>(ReadOnlySpan<byte> name, List<T?>? value)
        where TItem : struct, IJsonItem<T>
    {
        if (value is null)
            return;
        Name(name);
        Value<T, TItem>(value);
    }

    internal readonly void Value(string? value)
    {
        if (value is null)
            Null();
        else
            JsonScalar.Write(_buffer, value);
    }

    internal readonly void Value(bool? value)
    {
        if (value is { } flag)
            JsonScalar.Write(_buffer, flag);
        else
            Null();
    }

    internal readonly void Value(long? value)
    {
        if (value is { } number)
            JsonScalar.Write(_buffer, number);
        else
            Null();
    }

    internal readonly void Value(decimal? value)
    {
        if (value is { } number)
            JsonScalar.Write(_buffer, number);
        else
            Null();
    }

    internal readonly void Value(double? value)
    {
        if (value is { } number)
            JsonScalar.Write(_buffer, number);
        else
            Null();
    }

    internal readonly void Value(JsonElement? value)
    {
        if (value is { } element)
            Raw(element);
        else
            Null();
    }

    internal void Value<T>(T? value)
        where T : class, IJsonObject<T>
    {
        if (value is null)
            Null();
        else
            value.Write(ref this);
    }

    internal void Value<T, TItem>(List<T?>? value)
        where TItem : struct, IJsonItem<T>
    {
        if (value is null)
        {
            Null();
            return;
        }
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

    private void Name(ReadOnlySpan<byte> name)
    {
        _buffer.Write(_isFirst ? name[1..] : name);
        _isFirst = false;
    }

    private readonly void Raw(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
            Null();
        else
            _buffer.WriteText(value.GetRawText());
    }

    private readonly void Null() => _buffer.Write("null"u8);
}
