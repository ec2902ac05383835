using System.Text.Json;

namespace ZoomGen.Json;

/// <summary>An element that is a string.</summary>
public readonly struct StringItem : IJsonItem<string>
{
    /// <inheritdoc/>
    public static string? Read(ref JsonReader reader) => reader.String();

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, string? value) => writer.Value(value);
}

/// <summary>An element that is <c>true</c> or <c>false</c>.</summary>
public readonly struct BooleanItem : IJsonItem<bool?>
{
    /// <inheritdoc/>
    public static bool? Read(ref JsonReader reader) => reader.Boolean();

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, bool? value) => writer.Value(value);
}

/// <summary>An element that is a 64-bit integer.</summary>
public readonly struct Int64Item : IJsonItem<long?>
{
    /// <inheritdoc/>
    public static long? Read(ref JsonReader reader) => reader.Int64();

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, long? value) => writer.Value(value);
}

/// <summary>An element that is a decimal number.</summary>
public readonly struct DecimalItem : IJsonItem<decimal?>
{
    /// <inheritdoc/>
    public static decimal? Read(ref JsonReader reader) => reader.Decimal();

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, decimal? value) => writer.Value(value);
}

/// <summary>An element that is a floating-point number.</summary>
public readonly struct DoubleItem : IJsonItem<double?>
{
    /// <inheritdoc/>
    public static double? Read(ref JsonReader reader) => reader.Double();

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, double? value) => writer.Value(value);
}

/// <summary>An element of any kind.</summary>
public readonly struct ElementItem : IJsonItem<JsonElement?>
{
    /// <inheritdoc/>
    public static JsonElement? Read(ref JsonReader reader) => reader.Element();

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, JsonElement? value) => writer.Value(value);
}

/// <summary>An element that is an object.</summary>
/// <typeparam name="T">Its class.</typeparam>
public readonly struct ObjectItem<T> : IJsonItem<T>
    where T : class, IJsonObject<T>
{
    /// <inheritdoc/>
    public static T? Read(ref JsonReader reader) => reader.Object<T>();

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, T? value) => writer.Value(value);
}

/// <summary>An element that is an array.</summary>
/// <typeparam name="T">The type of its elements.</typeparam>
/// <typeparam name="TItem">How they are read and written.</typeparam>
public readonly struct ListItem<T, TItem> : IJsonItem<List<T?>>
    where TItem : struct, IJsonItem<T>
{
    /// <inheritdoc/>
    public static List<T?>? Read(ref JsonReader reader) => reader.List<T, TItem>();

    /// <inheritdoc/>
    public static void Write(ref JsonWriter writer, List<T?>? value) => writer.Value<T, TItem>(value);
}
