using System.ComponentModel;
using System.Text.Json;
using ZoomGen.Json;
using ZoomGen.Shared;

namespace ZoomGen.Runtime;

/// <summary>Reads and writes a string.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct StringItem : IJsonItem<string>
{
    /// <inheritdoc/>
    public static string Read(ref JsonReader reader) => reader.ReadString()!;

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, string value) => writer.WriteValue(value);
}

/// <summary>Reads and writes <c>true</c> or <c>false</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BooleanItem : IJsonItem<bool>
{
    /// <inheritdoc/>
    public static bool Read(ref JsonReader reader) => reader.ReadBoolean().GetValueOrDefault();

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, bool value) => writer.WriteValue(value);
}

/// <summary>Reads and writes a 64-bit integer.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Int64Item : IJsonItem<long>
{
    /// <inheritdoc/>
    public static long Read(ref JsonReader reader) => reader.ReadInt64().GetValueOrDefault();

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, long value) => writer.WriteValue(value);
}

/// <summary>Reads and writes a decimal number.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DecimalItem : IJsonItem<decimal>
{
    /// <inheritdoc/>
    public static decimal Read(ref JsonReader reader) => reader.ReadDecimal().GetValueOrDefault();

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, decimal value) => writer.WriteValue(value);
}

/// <summary>Reads and writes a floating-point number.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DoubleItem : IJsonItem<double>
{
    /// <inheritdoc/>
    public static double Read(ref JsonReader reader) => reader.ReadDouble().GetValueOrDefault();

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, double value) => writer.WriteValue(value);
}

/// <summary>Reads and writes a date.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DateItem : IJsonItem<DateOnly>
{
    /// <inheritdoc/>
    public static DateOnly Read(ref JsonReader reader) => reader.ReadDate().GetValueOrDefault();

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, DateOnly value) => writer.WriteValue(TimestampText.Format(value));
}

/// <summary>Reads and writes a time of day.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TimeItem : IJsonItem<TimeOnly>
{
    /// <inheritdoc/>
    public static TimeOnly Read(ref JsonReader reader) => reader.ReadTime().GetValueOrDefault();

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, TimeOnly value) => writer.WriteValue(TimestampText.Format(value));
}

/// <summary>Reads and writes a date and time without an offset.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DateTimeItem : IJsonItem<DateTime>
{
    /// <inheritdoc/>
    public static DateTime Read(ref JsonReader reader) => reader.ReadDateTime().GetValueOrDefault();

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, DateTime value) => writer.WriteValue(TimestampText.Format(value));
}

/// <summary>Reads and writes a date and time with its offset from UTC.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DateTimeOffsetItem : IJsonItem<DateTimeOffset>
{
    /// <inheritdoc/>
    public static DateTimeOffset Read(ref JsonReader reader) => reader.ReadDateTimeOffset().GetValueOrDefault();

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, DateTimeOffset value) => writer.WriteValue(value);
}

/// <summary>Reads and writes a duration.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DurationItem : IJsonItem<TimeSpan>
{
    /// <inheritdoc/>
    public static TimeSpan Read(ref JsonReader reader) => reader.ReadDuration().GetValueOrDefault();

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, TimeSpan value) => writer.WriteValue(DurationText.Write(value));
}

/// <summary>Reads and writes a UUID.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct GuidItem : IJsonItem<Guid>
{
    /// <inheritdoc/>
    public static Guid Read(ref JsonReader reader) => reader.ReadGuid().GetValueOrDefault();

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, Guid value) => writer.WriteValue(value.ToString());
}

/// <summary>Reads and writes an absolute URI.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UriItem : IJsonItem<Uri>
{
    /// <inheritdoc/>
    public static Uri Read(ref JsonReader reader) => reader.ReadUri()!;

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, Uri value) => writer.WriteValue(value.OriginalString);
}

/// <summary>Reads and writes bytes in base64.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BytesItem : IJsonItem<byte[]>
{
    /// <inheritdoc/>
    public static byte[] Read(ref JsonReader reader) => reader.ReadBytes()!;

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, byte[] value) => writer.WriteValue(Convert.ToBase64String(value));
}

/// <summary>Reads and writes a value of any kind, including null.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ElementItem : IJsonItem<JsonElement>
{
    /// <inheritdoc/>
    public static JsonElement Read(ref JsonReader reader) => reader.ReadElement().GetValueOrDefault();

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, JsonElement value) => writer.WriteValue(value);
}

/// <summary>Reads and writes an object.</summary>
/// <typeparam name="T">The class of the object.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ObjectItem<T> : IJsonItem<T>
    where T : JsonObject, new()
{
    /// <inheritdoc/>
    public static T Read(ref JsonReader reader) => reader.ReadWhole<T>();

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, T value) => writer.WriteValue(value);
}

/// <summary>Reads and writes an array.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TItem">Reads and writes them.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ListItem<T, TItem> : IJsonItem<List<T>>
    where TItem : struct, IJsonItem<T>
{
    /// <inheritdoc/>
    public static List<T> Read(ref JsonReader reader) => reader.ReadList<T, TItem>()!;

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, List<T> value) => writer.WriteValue<T, TItem>(value);
}

/// <summary>Reads and writes an object whose member names are data.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <typeparam name="TItem">Reads and writes them.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MapItem<T, TItem> : IJsonItem<Dictionary<string, T>>
    where TItem : struct, IJsonItem<T>
{
    /// <inheritdoc/>
    public static Dictionary<string, T> Read(ref JsonReader reader) => reader.ReadMap<T, TItem>()!;

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, Dictionary<string, T> value) => writer.WriteValue<T, TItem>(value);
}

/// <summary>Reads and writes a value of a reference type, or null.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="TItem">Reads and writes a value that is not null.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NullItem<T, TItem> : IJsonItem<T?>, INullItem
    where T : class
    where TItem : struct, IJsonItem<T>
{
    /// <inheritdoc/>
    public static T? Read(ref JsonReader reader) => reader.TryReadNull() ? null : TItem.Read(ref reader);

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, T? value)
    {
        if (value is null)
            writer.WriteNull();
        else
            TItem.Write(ref writer, value);
    }
}

/// <summary>Reads and writes a value of a value type, or null.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="TItem">Reads and writes a value that is not null.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NullValueItem<T, TItem> : IJsonItem<T?>, INullItem
    where T : struct
    where TItem : struct, IJsonItem<T>
{
    /// <inheritdoc/>
    public static T? Read(ref JsonReader reader) => reader.TryReadNull() ? null : TItem.Read(ref reader);

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, T? value)
    {
        if (value is { } item)
            TItem.Write(ref writer, item);
        else
            writer.WriteNull();
    }
}
