using System.Text;
using System.Text.Json;
using ZoomGen.Requests;

namespace ZoomGen.Json;

/// <summary>JSON as text.</summary>
public static class JsonText
{
    /// <summary>Reads one JSON value that has no type of its own.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The value; it needs no disposal.</returns>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json, new() { MaxDepth = JsonReader.MaxDepth });
        return document.RootElement.Clone();
    }

    /// <summary>The value of one JSON text in UTF-8.</summary>
    internal static JsonElement Parse(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = JsonReader.MaxDepth });
        var value = JsonElement.ParseValue(ref reader);
        // Throws where anything follows the value.
        reader.Read();
        return value;
    }

    /// <summary>Writes a value of a generated type, such as the body of a response to be kept: with its additional properties, without those that are null.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>Compact JSON.</returns>
    /// <exception cref="ArgumentException">A number in it is infinite or NaN, which JSON cannot say.</exception>
    public static string Of<T>(T value)
        where T : class, IJsonObject<T> =>
        Of<T, ObjectItem<T>>(value);

    /// <summary>Writes a list or a dictionary as JSON.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TItem">How it is written, such as <see cref="ListItem{T, TItem}"/>.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>Compact JSON.</returns>
    /// <exception cref="ArgumentException">A number in it is infinite or NaN, which JSON cannot say.</exception>
    public static string Of<T, TItem>(T value)
        where T : class
        where TItem : struct, IJsonItem<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        using var buffer = new ByteBuffer();
        var writer = new JsonWriter(buffer);
        TItem.Write(ref writer, value);
        return Encoding.UTF8.GetString(buffer.Written.Span);
    }
}
