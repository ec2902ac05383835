using System.ComponentModel;
using System.Text;
using ZoomGen.Buffers;
using ZoomGen.Requests.Forms;
using ZoomGen.Requests.Parameters;

namespace ZoomGen.Runtime;

/// <summary>Writes the fields of a form, in the order of the calls. A field whose value is null is not sent.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class FormWriter
{
    private readonly MissingVariables? _missing;
    private CallValues? _added;

    /// <param name="missing">The variables that have no value.</param>
    /// <param name="added">The fields that the call adds, which replace others with their names.</param>
    private protected FormWriter(MissingVariables? missing, CallValues? added)
    {
        _missing = missing;
        _added = added is { Count: > 0 } ? added : null;
    }

    /// <summary>Encodes the name of a field.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The encoded name in UTF-8.</returns>
    public abstract byte[] EncodeName(string name);

    /// <summary>Writes a text.</summary>
    /// <param name="name">The encoded name of the field in UTF-8.</param>
    /// <param name="value">The value.</param>
    /// <param name="fallback">The text to send if the value is null.</param>
    /// <param name="contentType">The Content-Type of the part. URL-encoded forms have no parts.</param>
    /// <param name="fileName">The file name of the part. URL-encoded forms have no parts.</param>
    /// <exception cref="InvalidOperationException">The name or the value contains a variable that has no value.</exception>
    public void WriteText(
        ReadOnlySpan<byte> name, ParameterValue value, string? fallback = null, string? contentType = null, string? fileName = null)
    {
        if ((value.Text ?? fallback) is not { } text || IsReplaced(name))
            return;
        Check(name, text, contentType);
        WriteField(name, text, contentType, fileName);
    }

    /// <summary>Writes a field for each value. Null and an empty list are not sent.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="name">The encoded name of the fields in UTF-8.</param>
    /// <param name="values">The values.</param>
    public void WriteList<T>(ReadOnlySpan<byte> name, List<T>? values)
        where T : notnull
    {
        if (values is null)
            return;
        foreach (var value in values)
            WriteText(name, ParameterValue.FormatItem(value));
    }

    /// <summary>Writes an object as JSON.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="name">The encoded name of the field in UTF-8.</param>
    /// <param name="value">The object.</param>
    /// <param name="contentType">The Content-Type of the part. URL-encoded forms have no parts.</param>
    public void WriteJson<T>(ReadOnlySpan<byte> name, T? value, string? contentType = null)
        where T : JsonObject, new() =>
        WriteJson<T, ObjectItem<T>>(name, value, contentType);

    /// <summary>Writes a list or a dictionary as JSON.</summary>
    /// <typeparam name="T">The type of the list or dictionary.</typeparam>
    /// <typeparam name="TItem">Writes the list or dictionary.</typeparam>
    /// <param name="name">The encoded name of the field in UTF-8.</param>
    /// <param name="value">The list or dictionary.</param>
    /// <param name="contentType">The Content-Type of the part. URL-encoded forms have no parts.</param>
    public void WriteJson<T, TItem>(ReadOnlySpan<byte> name, T? value, string? contentType = null)
        where T : class
        where TItem : struct, IJsonItem<T>
    {
        if (value is null || IsReplaced(name))
            return;
        using var json = new ByteBuffer();
        var writer = new JsonWriter(json);
        TItem.Write(ref writer, value);
        Check(name, value: null, contentType);
        _missing?.ThrowIfIn(json.Written.Span, Place(name));
        WriteField(name, json.Written.Span, contentType);
    }

    /// <summary>
    /// Writes an object as a field for each scalar in it, with names such as <c>items[0][id]</c>. Nulls, empty objects and empty lists are
    /// not sent.
    /// </summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="name">The start of the names, not encoded.</param>
    /// <param name="value">The object.</param>
    /// <exception cref="InvalidOperationException">A value contains a variable that has no value.</exception>
    public void WriteParts<T>(string name, T? value)
        where T : JsonObject, new() =>
        WriteParts<T, ObjectItem<T>>(name, value);

    /// <summary>
    /// Writes a list or a dictionary as a field for each scalar in it, with names such as <c>expand[0]</c>. Nulls, empty objects and empty
    /// lists are not sent.
    /// </summary>
    /// <typeparam name="T">The type of the list or dictionary.</typeparam>
    /// <typeparam name="TItem">Writes the list or dictionary.</typeparam>
    /// <param name="name">The start of the names, not encoded.</param>
    /// <param name="value">The list or dictionary.</param>
    /// <exception cref="InvalidOperationException">A value contains a variable that has no value.</exception>
    public void WriteParts<T, TItem>(string name, T? value)
        where T : class
        where TItem : struct, IJsonItem<T>
    {
        if (value is null)
            return;
        using var json = new ByteBuffer();
        var writer = new JsonWriter(json);
        TItem.Write(ref writer, value);
        foreach (var (part, text) in BracketParts.Read(name, json.Written.Span))
            WriteText(EncodeName(part), text);
    }

    /// <summary>Writes a file as a part.</summary>
    /// <param name="name">The encoded name of the field in UTF-8.</param>
    /// <param name="value">The file.</param>
    /// <param name="contentType">
    /// The Content-Type of the part if the file does not specify one. If it is null, the extension of the file name determines it.
    /// </param>
    public void WriteFile(ReadOnlySpan<byte> name, ApiFile? value, string? contentType = null)
    {
        if (value is null || IsReplaced(name))
            return;
        Check(name, value.Name, contentType);
        WriteField(name, value, contentType);
    }

    /// <summary>Writes a part for each file.</summary>
    /// <inheritdoc cref="WriteFile(ReadOnlySpan{byte}, ApiFile?, string?)"/>
    public void WriteFile(ReadOnlySpan<byte> name, IEnumerable<ApiFile>? value, string? contentType = null)
    {
        foreach (var file in value ?? [])
            WriteFile(name, file, contentType);
    }

    /// <summary>The content of the request, or null if no field was written: like Postman, the request then has no body.</summary>
    /// <param name="contentType">The Content-Type of the request. It is used only if it is the type of the form.</param>
    internal abstract HttpContent? Complete(string? contentType);

    internal abstract void Dispose();

    /// <summary>Writes the fields that the call adds, after those of the request.</summary>
    internal void WriteAdded(CallValues added)
    {
        _added = null;
        foreach (var field in added.All)
            WriteText(EncodeName(field.Name), field.Value);
    }

    private bool IsReplaced(ReadOnlySpan<byte> name)
    {
        if (_added is null)
            return false;
        foreach (var field in _added.All)
        {
            if (name.SequenceEqual(EncodeName(field.Name)))
                return true;
        }
        return false;
    }

    private void Check(ReadOnlySpan<byte> name, string? value, string? contentType)
    {
        _missing?.ThrowIfIn(Name(name), Place(name));
        _missing?.ThrowIfIn(value ?? "", Place(name));
        _missing?.ThrowIfIn(contentType ?? "", Place(name));
    }

    private static string Place(ReadOnlySpan<byte> name) => $"the form field '{Name(name)}'";

    private static string Name(ReadOnlySpan<byte> name) => Uri.UnescapeDataString(Encoding.UTF8.GetString(name));

    private protected abstract void WriteField(ReadOnlySpan<byte> name, string value, string? contentType, string? fileName);

    private protected abstract void WriteField(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, string? contentType);

    private protected abstract void WriteField(ReadOnlySpan<byte> name, ApiFile value, string? contentType);
}
