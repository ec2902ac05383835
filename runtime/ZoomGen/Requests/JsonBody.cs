using ZoomGen.Json;
using ZoomGen.Requests;

namespace ZoomGen;

/// <summary>
/// A JSON body whose documentation is a text that no typed value would write, such as one with variables in the place of numbers: give a value of
/// its type, or a text of your own.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class JsonBody<T>
    where T : class
{
    private readonly T? _value;
    private readonly string? _text;

    private JsonBody(T? value, string? text)
    {
        _value = value;
        _text = text;
    }

#pragma warning disable CA2225 // FromValue is the method for it.
    /// <summary>A body that is a value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator JsonBody<T>(T value) => FromValue(value);
#pragma warning restore CA2225

#pragma warning disable CA1000 // One has to say of which type the body is: nothing could infer it from a text.
    /// <summary>A body that is a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The body.</returns>
    public static JsonBody<T> FromValue(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(value, null);
    }

    /// <summary>A body that is a text, sent as it is.</summary>
    /// <param name="text">The text; whether it is JSON is yours to say.</param>
    /// <returns>The body.</returns>
    public static JsonBody<T> FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(null, text);
    }
#pragma warning restore CA1000

    internal void Write<TItem>(ByteBuffer buffer)
        where TItem : struct, IJsonItem<T>
    {
        if (_value is null)
        {
            buffer.WriteText(_text);
            return;
        }
        var writer = new JsonWriter(buffer);
        TItem.Write(ref writer, _value);
    }
}
