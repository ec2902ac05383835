using System.Text.Json;
using ZoomGen.Json;

namespace ZoomGen.Runtime;

/// <content>The values, without the names of their members.</content>
public ref partial struct JsonWriter
{
    internal readonly void WriteValue(string value) => JsonScalarWriter.Write(_buffer, value);

    internal readonly void WriteValue(bool value) => JsonScalarWriter.Write(_buffer, value);

    internal readonly void WriteValue(long value) => JsonScalarWriter.Write(_buffer, value);

    internal readonly void WriteValue(decimal value) => JsonScalarWriter.Write(_buffer, value);

    internal readonly void WriteValue(double value) => JsonScalarWriter.Write(_buffer, value);

    internal readonly void WriteValue(DateTimeOffset value)
    {
        var target = _buffer.Reserve(TimestampWriter.MaxLength + 2);
        target[0] = (byte)'"';
        var length = TimestampWriter.Write(target[1..], value);
        target[length + 1] = (byte)'"';
        _buffer.Advance(length + 2);
    }

    internal readonly void WriteValue(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
            WriteNull();
        else
            _buffer.WriteText(value.GetRawText());
    }

    // The additional members are last, except those whose name is already written. A value that was read in place of an object is written
    // in its place again, unless the object has got members.
    internal void WriteValue(JsonObject value)
    {
        var (start, property, written) = (_buffer.Length, _property, _written);
        (_isFirst, _property, _written) = (true, 1, 0);
        _buffer.Write((byte)'{');
        value.WriteProperties(ref this);
        if (_isFirst && value.Additional.IsValue)
        {
            _buffer.Truncate(start);
            WriteKept(in value.Additional);
        }
        else
        {
            if (!value.Additional.IsEmpty)
                WriteAdditional(start, in value.Additional, value.Names);
            _buffer.Write((byte)'}');
        }
        (_isFirst, _property, _written) = (false, property, written);
    }

    internal void WriteValue<T, TItem>(List<T> value)
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

    internal void WriteValue<T, TItem>(Dictionary<string, T> value)
        where TItem : struct, IJsonItem<T>
    {
        _buffer.Write((byte)'{');
        _isFirst = true;
        foreach (var (name, item) in value)
        {
            WriteDataName(name);
            TItem.Write(ref this, item);
        }
        _buffer.Write((byte)'}');
        _isFirst = false;
    }

    internal readonly void WriteNull() => _buffer.Write("null"u8);
}
