using ZoomGen.Buffers;
using ZoomGen.Runtime;

namespace ZoomGen;

/// <summary>
/// A JSON body, given as a value or as text. It is used for requests whose documented body cannot be written from a typed value, such as
/// one with variables in place of numbers.
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
    /// <summary>Creates a body from a value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator JsonBody<T>(T value) => FromValue(value);
#pragma warning restore CA2225

#pragma warning disable CA1000 // The type of the body cannot be inferred from a text.
    /// <summary>Creates a body from a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The body.</returns>
    public static JsonBody<T> FromValue(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(value, null);
    }

    /// <summary>Creates a body from text, which is sent as it is.</summary>
    /// <param name="text">The text. It is not checked to be JSON.</param>
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
