using System.Globalization;
using ZoomGen.Json;

namespace ZoomGen.Requests;

/// <summary>The fields of a form, in the order in which they are written. A null value is not sent.</summary>
public abstract class FormContent
{
    private protected FormContent()
    {
    }

    /// <summary>Puts a name into the form that it has on the wire.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The name, escaped.</returns>
    public abstract byte[] Name(string name);

    /// <summary>Writes a text.</summary>
    /// <param name="name">The field's name as it stands on the wire, UTF-8.</param>
    /// <param name="value">The text.</param>
    /// <param name="fallback">What is sent where there is no value.</param>
    /// <param name="contentType">The Content-Type of its part, in a form that has parts.</param>
    /// <param name="fileName">The file name of its part, in a form that has parts.</param>
    public void Text(ReadOnlySpan<byte> name, string? value, string? fallback = null, string? contentType = null, string? fileName = null)
    {
        if ((value ?? fallback) is { } text)
            WriteText(name, text, contentType, fileName);
    }

    /// <inheritdoc cref="Text(ReadOnlySpan{byte}, string?, string?, string?, string?)"/>
    public void Text(ReadOnlySpan<byte> name, long? value, string? fallback = null, string? contentType = null, string? fileName = null) =>
        Text(name, value?.ToString(CultureInfo.InvariantCulture), fallback, contentType, fileName);

    /// <inheritdoc cref="Text(ReadOnlySpan{byte}, string?, string?, string?, string?)"/>
    public void Text(ReadOnlySpan<byte> name, double? value, string? fallback = null, string? contentType = null, string? fileName = null) =>
        Text(name, value?.ToString(CultureInfo.InvariantCulture), fallback, contentType, fileName);

    /// <inheritdoc cref="Text(ReadOnlySpan{byte}, string?, string?, string?, string?)"/>
    public void Text(ReadOnlySpan<byte> name, decimal? value, string? fallback = null, string? contentType = null, string? fileName = null) =>
        Text(name, value?.ToString(CultureInfo.InvariantCulture), fallback, contentType, fileName);

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    /// <inheritdoc cref="Text(ReadOnlySpan{byte}, string?, string?, string?, string?)"/>
    public void Text(ReadOnlySpan<byte> name, bool? value, string? fallback = null, string? contentType = null, string? fileName = null) =>
        Text(name, value is { } flag ? flag ? "true" : "false" : null, fallback, contentType, fileName);

    /// <summary>Writes a field for each value, under one name. Null, and an empty list, are not sent.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="name">The fields' name as it stands on the wire, UTF-8.</param>
    /// <param name="values">The values.</param>
    public void List<T>(ReadOnlySpan<byte> name, List<T>? values)
        where T : notnull
    {
        foreach (var value in values ?? [])
            Text(name, ValueText.OfElement(value));
    }

    /// <summary>Writes a field whose text is JSON.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The field's name as it stands on the wire, UTF-8.</param>
    /// <param name="value">The value.</param>
    /// <param name="contentType">The Content-Type of its part, in a form that has parts.</param>
    public void Json<T>(ReadOnlySpan<byte> name, T? value, string? contentType = null)
        where T : class, IJsonObject<T> =>
        Json<T, ObjectItem<T>>(name, value, contentType);

    /// <summary>Writes a field whose text is JSON: a list or a dictionary.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TItem">How it is written.</typeparam>
    /// <param name="name">The field's name as it stands on the wire, UTF-8.</param>
    /// <param name="value">The value.</param>
    /// <param name="contentType">The Content-Type of its part, in a form that has parts.</param>
    public void Json<T, TItem>(ReadOnlySpan<byte> name, T? value, string? contentType = null)
        where T : class
        where TItem : struct, IJsonItem<T>
    {
        if (value is null)
            return;
        using var json = new ByteBuffer();
        var writer = new JsonWriter(json);
        TItem.Write(ref writer, value);
        WriteUtf8(name, json.Written.Span, contentType);
    }

    /// <summary>Writes a file as a part.</summary>
    /// <param name="name">The field's name as it stands on the wire, UTF-8.</param>
    /// <param name="value">The file.</param>
    /// <param name="contentType">The media type of a file that says none itself; without one, that of its name's extension.</param>
    public void File(ReadOnlySpan<byte> name, ApiFile? value, string? contentType = null)
    {
        if (value is not null)
            WriteFile(name, value, contentType);
    }

    /// <summary>Writes a part for each file.</summary>
    /// <inheritdoc cref="File(ReadOnlySpan{byte}, ApiFile?, string?)"/>
    public void File(ReadOnlySpan<byte> name, IEnumerable<ApiFile>? value, string? contentType = null)
    {
        foreach (var file in value ?? [])
            File(name, file, contentType);
    }

    /// <summary>The content of the request; null where no field has a value: then there is no body at all, as Postman has it.</summary>
    /// <param name="contentType">What the request says of the type of its body; followed where it is of the form's own kind.</param>
    internal abstract HttpContent? Complete(string? contentType);

    internal abstract void Dispose();

    private protected abstract void WriteText(ReadOnlySpan<byte> name, string value, string? contentType, string? fileName);

    private protected abstract void WriteUtf8(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, string? contentType);

    private protected abstract void WriteFile(ReadOnlySpan<byte> name, ApiFile value, string? contentType);
}
