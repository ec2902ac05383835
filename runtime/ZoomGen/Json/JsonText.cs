using System.Text;
using System.Text.Json;
using ZoomGen.Buffers;
using ZoomGen.Json;
using ZoomGen.Runtime;

namespace ZoomGen;

/// <summary>Converts generated types to JSON text, and JSON text to values without a type of their own.</summary>
public static class JsonText
{
    /// <summary>Parses a JSON value.</summary>
    /// <param name="json">The JSON text.</param>
    /// <returns>The value. It does not need to be disposed.</returns>
    /// <exception cref="JsonException"><paramref name="json"/> is not JSON.</exception>
    public static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json, new() { MaxDepth = JsonScanner.MaxDepth });
        return document.RootElement.Clone();
    }

    /// <summary>
    /// Converts an object of a generated type, such as the body of a response, to JSON. Additional properties are included, and
    /// properties that are null are not.
    /// </summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="value">The object.</param>
    /// <returns>Compact JSON.</returns>
    /// <exception cref="ArgumentException">A number is infinite or not a number. JSON cannot represent it.</exception>
    public static string Serialize<T>(T value)
        where T : JsonObject, new() =>
        Serialize<T, ObjectItem<T>>(value);

    /// <summary>Converts a list or a dictionary of generated types to JSON.</summary>
    /// <typeparam name="T">The type of the list or dictionary.</typeparam>
    /// <typeparam name="TItem">Writes the list or dictionary, such as <see cref="ListItem{T, TItem}"/>.</typeparam>
    /// <param name="value">The list or dictionary.</param>
    /// <returns>Compact JSON.</returns>
    /// <exception cref="ArgumentException">A number is infinite or not a number. JSON cannot represent it.</exception>
    public static string Serialize<T, TItem>(T value)
        where T : class
        where TItem : struct, IJsonItem<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        using var buffer = new ByteBuffer();
        var writer = new JsonWriter(buffer);
        TItem.Write(ref writer, value);
        return Encoding.UTF8.GetString(buffer.Written.Span);
    }

    internal static byte[] SerializeToBytes(JsonObject value)
    {
        ArgumentNullException.ThrowIfNull(value);
        using var buffer = new ByteBuffer();
        var writer = new JsonWriter(buffer);
        writer.WriteValue(value);
        return buffer.Written.ToArray();
    }

    internal static JsonElement Parse(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = JsonScanner.MaxDepth });
        var value = JsonElement.ParseValue(ref reader);
        // Throws if anything follows the value.
        reader.Read();
        return value;
    }
}
