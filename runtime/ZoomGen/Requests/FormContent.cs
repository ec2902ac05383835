using System.Globalization;
using ZoomGen.Json;

namespace ZoomGen.Requests;

/// <summary>The fields of a form, in the order in which they are written. A null value is not sent.</summary>
public abstract class FormContent
{
    /// <summary>Writes a text.</summary>
    /// <param name="name">The field's name as it stands on the wire, UTF-8.</param>
    /// <param name="value">The text.</param>
    public void Text(ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
            WriteText(name, value);
    }

    /// <inheritdoc cref="Text(ReadOnlySpan{byte}, string?)"/>
    public void Text(ReadOnlySpan<byte> name, long? value) => Text(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Text(ReadOnlySpan{byte}, string?)"/>
    public void Text(ReadOnlySpan<byte> name, double? value) => Text(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Text(ReadOnlySpan{byte}, string?)"/>
    public void Text(ReadOnlySpan<byte> name, decimal? value) => Text(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    /// <param name="name">The field's name as it stands on the wire, UTF-8.</param>
    /// <param name="value">The value.</param>
    public void Text(ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } flag)
            WriteText(name, flag ? "true" : "false");
    }

    /// <summary>Writes a field whose text is JSON.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The field's name as it stands on the wire, UTF-8.</param>
    /// <param name="value">The value.</param>
    public void Json<T>(ReadOnlySpan<byte> name, T? value)
        where T : class, IJsonObject<T>
    {
        if (value is null)
            return;
        using var json = new ByteBuffer();
        var writer = new JsonWriter(json);
        value.Write(ref writer);
        WriteUtf8(name, json.Written.Span);
    }

    /// <summary>The content of the request; null where no field has a value: then there is no body at all, as Postman has it.</summary>
    internal abstract HttpContent? Complete();

    private protected abstract void WriteText(ReadOnlySpan<byte> name, string value);

    private protected abstract void WriteUtf8(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value);
}
