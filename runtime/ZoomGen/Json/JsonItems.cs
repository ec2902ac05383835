using System.Text.Json;
using ZoomGen.Shared;

namespace ZoomGen.Json;

/// <summary>An element that is a string.</summary>
public readonly struct StringItem : IJsonItem<string>
{
    /// <inheritdoc/>
    public static string Read(ref JsonReader reader) => reader.String()!;

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, string value) => writer.Value(value);
}

/// <summary>An element that is <c>true</c> or <c>false</c>.</summary>
public readonly struct BooleanItem : IJsonItem<bool>
{
    /// <inheritdoc/>
    public static bool Read(ref JsonReader reader) => reader.Boolean().GetValueOrDefault();

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, bool value) => writer.Value(value);
}

/// <summary>An element that is a 64-bit integer.</summary>
public readonly struct Int64Item : IJsonItem<long>
{
    /// <inheritdoc/>
    public static long Read(ref JsonReader reader) => reader.Int64().GetValueOrDefault();

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, long value) => writer.Value(value);
}

/// <summary>An element that is a decimal number.</summary>
public readonly struct DecimalItem : IJsonItem<decimal>
{
    /// <inheritdoc/>
    public static decimal Read(ref JsonReader reader) => reader.Decimal().GetValueOrDefault();

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, decimal value) => writer.Value(value);
}

/// <summary>An element that is a floating-point number.</summary>
public readonly struct DoubleItem : IJsonItem<double>
{
    /// <inheritdoc/>
    public static double Read(ref JsonReader reader) => reader.Double().GetValueOrDefault();

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, double value) => writer.Value(value);
}

/// <summary>An element that is a date.</summary>
public readonly struct DateItem : IJsonItem<DateOnly>
{
    /// <inheritdoc/>
    public static DateOnly Read(ref JsonReader reader) => reader.Date().GetValueOrDefault();

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, DateOnly value) => writer.Value(TimestampText.Of(value));
}

/// <summary>An element that is a time of the day.</summary>
public readonly struct TimeItem : IJsonItem<TimeOnly>
{
    /// <inheritdoc/>
    public static TimeOnly Read(ref JsonReader reader) => reader.Time().GetValueOrDefault();

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, TimeOnly value) => writer.Value(TimestampText.Of(value));
}

/// <summary>An element that is a date and time without an offset.</summary>
public readonly struct DateTimeItem : IJsonItem<DateTime>
{
    /// <inheritdoc/>
    public static DateTime Read(ref JsonReader reader) => reader.DateTime().GetValueOrDefault();

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, DateTime value) => writer.Value(TimestampText.Of(value));
}

/// <summary>An element that is a date and time with its offset from UTC.</summary>
public readonly struct DateTimeOffsetItem : IJsonItem<DateTimeOffset>
{
    /// <inheritdoc/>
    public static DateTimeOffset Read(ref JsonReader reader) => reader.DateTimeOffset().GetValueOrDefault();

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, DateTimeOffset value) => writer.Value(TimestampText.Of(value));
}

/// <summary>An element that is a duration.</summary>
public readonly struct DurationItem : IJsonItem<TimeSpan>
{
    /// <inheritdoc/>
    public static TimeSpan Read(ref JsonReader reader) => reader.Duration().GetValueOrDefault();

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, TimeSpan value) => writer.Value(DurationText.Write(value));
}

/// <summary>An element that is a UUID.</summary>
public readonly struct GuidItem : IJsonItem<Guid>
{
    /// <inheritdoc/>
    public static Guid Read(ref JsonReader reader) => reader.Guid().GetValueOrDefault();

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, Guid value) => writer.Value(value.ToString());
}

/// <summary>An element that is an absolute URI.</summary>
public readonly struct UriItem : IJsonItem<Uri>
{
    /// <inheritdoc/>
    public static Uri Read(ref JsonReader reader) => reader.Uri()!;

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, Uri value) => writer.Value(value.OriginalString);
}

/// <summary>An element that is bytes in base64.</summary>
public readonly struct BytesItem : IJsonItem<byte[]>
{
    /// <inheritdoc/>
    public static byte[] Read(ref JsonReader reader) => reader.Bytes()!;

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, byte[] value) => writer.Value(Convert.ToBase64String(value));
}

/// <summary>An element that is of any kind, null included.</summary>
public readonly struct ElementItem : IJsonItem<JsonElement>
{
    /// <inheritdoc/>
    public static JsonElement Read(ref JsonReader reader) => reader.Element().GetValueOrDefault();

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, JsonElement value) => writer.Value(value);
}

/// <summary>An element that is an object.</summary>
/// <typeparam name="T">Its class.</typeparam>
public readonly struct ObjectItem<T> : IJsonItem<T>
    where T : class, IJsonObject<T>
{
    /// <inheritdoc/>
    public static T Read(ref JsonReader reader) => reader.Object<T>()!;

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, T value) => writer.Value(value);
}

/// <summary>An element that is an array.</summary>
/// <typeparam name="T">The type of its elements.</typeparam>
/// <typeparam name="TItem">How they are read and written.</typeparam>
public readonly struct ListItem<T, TItem> : IJsonItem<List<T>>
    where TItem : struct, IJsonItem<T>
{
    /// <inheritdoc/>
    public static List<T> Read(ref JsonReader reader) => reader.List<T, TItem>()!;

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, List<T> value) => writer.Value<T, TItem>(value);
}

/// <summary>An element that is an object whose names are data.</summary>
/// <typeparam name="T">The type of its values.</typeparam>
/// <typeparam name="TItem">How they are read and written.</typeparam>
public readonly struct MapItem<T, TItem> : IJsonItem<Dictionary<string, T>>
    where TItem : struct, IJsonItem<T>
{
    /// <inheritdoc/>
    public static Dictionary<string, T> Read(ref JsonReader reader) => reader.Map<T, TItem>()!;

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, Dictionary<string, T> value) => writer.Value<T, TItem>(value);
}

/// <summary>An element of a reference type that may be null.</summary>
/// <typeparam name="T">The type of the element.</typeparam>
/// <typeparam name="TItem">How it is read and written where it is not null.</typeparam>
public readonly struct NullItem<T, TItem> : IJsonItem<T?>
    where T : class
    where TItem : struct, IJsonItem<T>
{
    /// <inheritdoc/>
    public static T? Read(ref JsonReader reader) => reader.IsNull ? null : TItem.Read(ref reader);

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, T? value)
    {
        if (value is null)
            writer.Null();
        else
            TItem.Write(ref writer, value);
    }
}

/// <summary>An element of a value type that may be null.</summary>
/// <typeparam name="T">The type of the element.</typeparam>
/// <typeparam name="TItem">How it is read and written where it is not null.</typeparam>
public readonly struct NullValueItem<T, TItem> : IJsonItem<T?>
    where T : struct
    where TItem : struct, IJsonItem<T>
{
    /// <inheritdoc/>
    public static T? Read(ref JsonReader reader) => reader.IsNull ? null : TItem.Read(ref reader);

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, T? value)
    {
        if (value is { } item)
            TItem.Write(ref writer, item);
        else
            writer.Null();
    }
}
