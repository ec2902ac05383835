using System.ComponentModel;
using System.Text;
using System.Text.Json;
using ZoomGen.Json;

namespace ZoomGen.Runtime;

/// <summary>
/// Reads JSON into generated types. A value that does not match its sample is never an error: its property stays null, and the raw JSON
/// is kept in the additional properties.
/// </summary>
/// <remarks>
/// A value that does not match, or that is null, is pending until the loop over the members comes round again: <see cref="MoveNext"/>
/// returns true, <see cref="ReadName"/> returns -1, and <see cref="KeepMember"/> stores it.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonReader
{
    internal const int MaxDepth = 256;

    private readonly ReadOnlySpan<byte> _json;
    private Utf8JsonReader _reader;
    private Range _name;
    private Range _misfit;
    private bool _hasMisfit;
    private bool _isRootMisfit;

    internal JsonReader(ReadOnlySpan<byte> json)
    {
        _json = json;
        _reader = new(json, new JsonReaderOptions { MaxDepth = MaxDepth });
    }

    internal readonly bool IsNull => _reader.TokenType == JsonTokenType.Null;

    /// <summary>Advances to the next member of the object.</summary>
    /// <returns>False at the end of the object.</returns>
    public bool MoveNext()
    {
        if (_hasMisfit)
            return true;
        if (_isRootMisfit)
            return false;
        _reader.Read();
        return _reader.TokenType != JsonTokenType.EndObject;
    }

    /// <summary>Reads the name of the member, and advances to its value.</summary>
    /// <param name="names">The name table of the type.</param>
    /// <param name="position">The position in the table where the name is expected; 0 at the start of an object.</param>
    /// <returns>The index of the member, or -1 if the member must be passed to <see cref="KeepMember"/>.</returns>
    public int ReadName(ReadOnlySpan<byte> names, ref int position)
    {
        if (_hasMisfit)
            return -1;
        var start = (int)_reader.TokenStartIndex + 1;
        _name = start..(start + _reader.ValueSpan.Length);
        var index = NameTable.Find(names, ref position, _reader.ValueIsEscaped ? WireName.Minimal(_json[_name]) : _json[_name]);
        _reader.Read();
        return index;
    }

    /// <summary>Keeps a member that the type does not have, a value that does not match its property, or a null.</summary>
    /// <param name="additionalProperties">The additional properties, which are created for the first such member.</param>
    public void KeepMember(ref Dictionary<string, JsonElement>? additionalProperties)
    {
        additionalProperties ??= [];
        var name = _isRootMisfit ? "" : WireName.Decode(_json[_name]);
        if (_hasMisfit)
        {
            _hasMisfit = false;
            additionalProperties[name] = Parse(_json[_misfit]);
        }
        else
        {
            additionalProperties[name] = JsonElement.ParseValue(ref _reader);
        }
    }

    /// <summary>Reads a string, or the digits of a number.</summary>
    /// <returns>The string, or null if the value is neither.</returns>
    public string? ReadString() => _reader.TokenType switch
    {
        JsonTokenType.String => ReadText(),
        JsonTokenType.Number => Encoding.UTF8.GetString(_reader.ValueSpan),
        _ => Misfit<string>(),
    };

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    /// <returns>The value, or null if it is neither.</returns>
    public bool? ReadBoolean() => _reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => Misfit<bool?>(),
    };

    /// <summary>Reads a 64-bit integer, which may be written as a string.</summary>
    /// <returns>The value, or null if it is not such an integer.</returns>
    public long? ReadInt64() => JsonScalarReader.TryReadInt64(ref _reader, out var value) ? value : Misfit<long?>();

    /// <summary>Reads a decimal number, which may be written as a string.</summary>
    /// <returns>The value, or null if <see cref="decimal"/> cannot represent every digit of it.</returns>
    public decimal? ReadDecimal() => JsonScalarReader.TryReadDecimal(ref _reader, out var value) ? value : Misfit<decimal?>();

    /// <summary>Reads a floating-point number, which may be written as a string.</summary>
    /// <returns>The value, or null if <see cref="double"/> cannot represent every digit of it.</returns>
    public double? ReadDouble() => JsonScalarReader.TryReadDouble(ref _reader, out var value) ? value : Misfit<double?>();

    /// <summary>Reads a date, <c>yyyy-MM-dd</c> (RFC 3339, full-date).</summary>
    /// <returns>The date, or null if the value is not a date.</returns>
    public DateOnly? ReadDate() => JsonScalarReader.TryReadDate(ref _reader, out var value) ? value : Misfit<DateOnly?>();

    /// <summary>Reads a time of day, <c>HH:mm:ss</c> with an optional fraction of a second.</summary>
    /// <returns>The time, or null if the value is not a time.</returns>
    public TimeOnly? ReadTime() => JsonScalarReader.TryReadTime(ref _reader, out var value) ? value : Misfit<TimeOnly?>();

    /// <summary>Reads a date and time without an offset (ISO 8601).</summary>
    /// <returns>The date and time, or null if the value is not one, or has an offset.</returns>
    public DateTime? ReadDateTime() => JsonScalarReader.TryReadDateTime(ref _reader, out var value) ? value : Misfit<DateTime?>();

    /// <summary>Reads a date and time with its offset from UTC (RFC 3339).</summary>
    /// <returns>The date and time, or null if the value is not one, or has no offset.</returns>
    public DateTimeOffset? ReadDateTimeOffset() =>
        JsonScalarReader.TryReadDateTimeOffset(ref _reader, out var value) ? value : Misfit<DateTimeOffset?>();

    /// <summary>Reads a duration (ISO 8601), such as <c>PT15M</c>.</summary>
    /// <returns>The duration, or null if the value is not a duration as .NET writes it.</returns>
    public TimeSpan? ReadDuration() => JsonScalarReader.TryReadDuration(ref _reader, out var value) ? value : Misfit<TimeSpan?>();

    /// <summary>Reads a UUID of 36 characters with hyphens (RFC 9562).</summary>
    /// <returns>The UUID, or null if the value is not a UUID.</returns>
    public Guid? ReadGuid() => JsonScalarReader.TryReadGuid(ref _reader, out var value) ? value : Misfit<Guid?>();

    /// <summary>Reads an absolute URI. Its <see cref="Uri.OriginalString"/> is the text as it was sent.</summary>
    /// <returns>The URI, or null if the value is not an absolute URI.</returns>
    public Uri? ReadUri() => JsonScalarReader.TryReadUri(ref _reader, out var value) ? value : Misfit<Uri>();

    /// <summary>Reads bytes in base64 (RFC 4648, section 4).</summary>
    /// <returns>The bytes, or null if the value is not base64.</returns>
    public byte[]? ReadBytes() => JsonScalarReader.TryReadBytes(ref _reader, out var value) ? value : Misfit<byte[]>();

    /// <summary>Reads a value of any kind.</summary>
    /// <returns>The value, which may be a JSON null.</returns>
    public JsonElement? ReadElement() => JsonElement.ParseValue(ref _reader);

    /// <summary>Reads an object.</summary>
    /// <typeparam name="T">The class of the object.</typeparam>
    /// <returns>The object, or null if the value is not an object.</returns>
    public T? ReadObject<T>()
        where T : class, IJsonObject<T> =>
        _reader.TokenType == JsonTokenType.StartObject ? T.Read(ref this) : Misfit<T>();

    /// <summary>Reads an array.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <typeparam name="TItem">Reads the elements.</typeparam>
    /// <returns>The elements, or null if the value is not an array or one of its elements does not match.</returns>
    public List<T>? ReadList<T, TItem>()
        where TItem : struct, IJsonItem<T>
    {
        if (_reader.TokenType != JsonTokenType.StartArray)
            return Misfit<List<T>>();
        var start = _reader;
        var name = _name;
        var list = new List<T>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            list.Add(TItem.Read(ref this));
            if (_hasMisfit)
                return MisfitFrom<List<T>>(start, name);
        }
        return list;
    }

    /// <summary>Reads an object whose member names are data. If a name occurs twice, its last value counts.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <typeparam name="TItem">Reads the values.</typeparam>
    /// <returns>The values by name, or null if the value is not an object or one of its values does not match.</returns>
    public Dictionary<string, T>? ReadMap<T, TItem>()
        where TItem : struct, IJsonItem<T>
    {
        if (_reader.TokenType != JsonTokenType.StartObject)
            return Misfit<Dictionary<string, T>>();
        var start = _reader;
        var name = _name;
        var map = new Dictionary<string, T>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var at = (int)_reader.TokenStartIndex + 1;
            var key = WireName.Decode(_json[at..(at + _reader.ValueSpan.Length)]);
            _reader.Read();
            map[key] = TItem.Read(ref this);
            if (_hasMisfit)
                return MisfitFrom<Dictionary<string, T>>(start, name);
        }
        return map;
    }

    private string? ReadText() => JsonScalarReader.TryReadText(ref _reader, out var text) ? text : Misfit<string>();

    // The reader returns to the start of the whole value, which is then skipped.
    private T? MisfitFrom<T>(Utf8JsonReader start, Range name)
    {
        _reader = start;
        _name = name;
        return Misfit<T>();
    }

    private T? Misfit<T>()
    {
        var start = (int)_reader.TokenStartIndex;
        _reader.Skip();
        _misfit = start..(int)_reader.BytesConsumed;
        _hasMisfit = true;
        return default;
    }

    private static JsonElement Parse(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        return JsonElement.ParseValue(ref reader);
    }
}
