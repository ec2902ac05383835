using System.Globalization;
using System.Text;
using System.Text.Json;
using ZoomGen.Shared;

namespace ZoomGen.Json;

/// <summary>
/// Reads JSON into generated types, and never fails because a value is not what the sample showed: such a misfit leaves its property null and is
/// kept, raw, among the additional properties. Emitted code calls it.
/// </summary>
/// <remarks>
/// A value that does not fit, and a null, is remembered with its name. The object's loop then goes round once more: <see cref="End"/> says no,
/// <see cref="Next"/> knows no member, and <see cref="Keep"/> takes it.
/// </remarks>
public ref struct JsonReader
{
    internal const int MaxDepth = 256;

    // Characters of a number that a type holds whatever they are: its digits, less a sign, a point and an exponent.
    private const int ExactDoubleLength = 15;
    private const int ExactDecimalLength = 24;
    private const int MaxNumber = 64;
    private const int MaxTimestamp = 40;

    // Bytes of a string with escapes, each of which stands for a character: some serializers write a plus sign so.
    private const int MaxEscaped = 6 * MaxTimestamp;

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

    /// <summary>Whether the object has no further member.</summary>
    /// <returns>False also while a value that did not fit waits to be kept.</returns>
    public bool End()
    {
        if (_hasMisfit)
            return false;
        if (_isRootMisfit)
            return true;
        _reader.Read();
        return _reader.TokenType == JsonTokenType.EndObject;
    }

    /// <summary>Goes to the value of the next member.</summary>
    /// <param name="names">The name table of the type.</param>
    /// <param name="at">The state of the prediction, 0 at first.</param>
    /// <returns>The member's index, or -1 for one to <see cref="Keep"/>.</returns>
    public int Next(ReadOnlySpan<byte> names, ref int at)
    {
        if (_hasMisfit)
            return -1;
        var start = (int)_reader.TokenStartIndex + 1;
        _name = start..(start + _reader.ValueSpan.Length);
        var index = NameTable.Find(names, ref at, _reader.ValueIsEscaped ? WireName.Minimal(_json[_name]) : _json[_name]);
        _reader.Read();
        return index;
    }

    /// <summary>Keeps a member that the type does not have, a value that did not fit, or a null.</summary>
    /// <param name="extra">The additional properties; created when the first one comes.</param>
    public void Keep(ref Dictionary<string, JsonElement>? extra)
    {
        extra ??= [];
        var name = _isRootMisfit ? "" : WireName.Decode(_json[_name]);
        if (_hasMisfit)
        {
            _hasMisfit = false;
            extra[name] = Parse(_json[_misfit]);
        }
        else
        {
            extra[name] = JsonElement.ParseValue(ref _reader);
        }
    }

    /// <summary>Reads a string; the text of a number where one stands instead.</summary>
    /// <returns>The string, or null.</returns>
    public string? String() => _reader.TokenType switch
    {
        JsonTokenType.String => Text(),
        JsonTokenType.Number => Encoding.UTF8.GetString(_reader.ValueSpan),
        _ => Misfit<string>(),
    };

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    /// <returns>The value, or null.</returns>
    public bool? Boolean() => _reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => Misfit<bool?>(),
    };

    /// <summary>Reads a 64-bit integer, also one that stands as a string.</summary>
    /// <returns>The value, or null.</returns>
    public long? Int64() => _reader.TokenType switch
    {
        JsonTokenType.Number when _reader.TryGetInt64(out var value) => value,
        JsonTokenType.String when long.TryParse(Unescaped(stackalloc byte[MaxEscaped]), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && IsText(value) => value,
        _ => Misfit<long?>(),
    };

    /// <summary>Reads a decimal number, also one that stands as a string.</summary>
    /// <returns>The value, or null.</returns>
    public decimal? Decimal() => _reader.TokenType switch
    {
        JsonTokenType.Number when _reader.TryGetDecimal(out var value) && (_reader.ValueSpan.Length <= ExactDecimalLength || IsNumber(value)) => value,
        JsonTokenType.String when decimal.TryParse(Unescaped(stackalloc byte[MaxEscaped]), NumberStyles.Number, CultureInfo.InvariantCulture, out var value) && IsText(value) => value,
        _ => Misfit<decimal?>(),
    };

    /// <summary>Reads a floating-point number, also one that stands as a string.</summary>
    /// <returns>The value, or null.</returns>
    public double? Double() => _reader.TokenType switch
    {
        JsonTokenType.Number when _reader.TryGetDouble(out var value) && double.IsFinite(value) && (_reader.ValueSpan.Length <= ExactDoubleLength || IsNumber(value)) => value,
        JsonTokenType.String when double.TryParse(Unescaped(stackalloc byte[MaxEscaped]), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) && IsText(value) => value,
        _ => Misfit<double?>(),
    };

    /// <summary>Reads a date, <c>yyyy-MM-dd</c> (RFC 3339, full-date).</summary>
    /// <returns>The value, or null.</returns>
    public DateOnly? Date() =>
        _reader.TokenType == JsonTokenType.String && DateOnly.TryParseExact(Ascii(stackalloc char[MaxTimestamp]), TimestampFormat.Date, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? value
            : Misfit<DateOnly?>();

    /// <summary>Reads a time of the day, <c>HH:mm:ss</c> with up to seven further digits.</summary>
    /// <returns>The value, or null.</returns>
    public TimeOnly? Time() =>
        _reader.TokenType == JsonTokenType.String && TimeOnly.TryParseExact(Ascii(stackalloc char[MaxTimestamp]), TimestampFormat.Time, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? value
            : Misfit<TimeOnly?>();

    /// <summary>Reads a date and time without an offset (ISO 8601).</summary>
    /// <returns>The value, whose kind is unspecified, or null.</returns>
    public DateTime? DateTime() =>
        _reader.TokenType == JsonTokenType.String && IsTimestamp(hasOffset: false) && _reader.TryGetDateTime(out var value) ? value : Misfit<DateTime?>();

    /// <summary>Reads a date and time with its offset from UTC (RFC 3339).</summary>
    /// <returns>The value, or null; without an offset nobody knows what a time means.</returns>
    public DateTimeOffset? DateTimeOffset() =>
        _reader.TokenType == JsonTokenType.String && IsTimestamp(hasOffset: true) && _reader.TryGetDateTimeOffset(out var value) ? value : Misfit<DateTimeOffset?>();

    /// <summary>Reads a duration of ISO 8601, such as <c>PT15M</c>, in the form in which .NET writes it.</summary>
    /// <returns>The value, or null.</returns>
    public TimeSpan? Duration()
    {
        if (_reader.TokenType != JsonTokenType.String)
            return Misfit<TimeSpan?>();
        // A text that is not a .NET string is a misfit already.
        if (Text() is not { } text)
            return null;
        return DurationText.TryRead(text, out var value) ? value : Misfit<TimeSpan?>();
    }

    /// <summary>Reads a UUID in its usual form, 36 characters with hyphens (RFC 9562).</summary>
    /// <returns>The value, or null.</returns>
    public Guid? Guid() => _reader.TokenType == JsonTokenType.String && _reader.TryGetGuid(out var value) ? value : Misfit<Guid?>();

    /// <summary>Reads an absolute URI; its <see cref="System.Uri.OriginalString"/> is the text as sent.</summary>
    /// <returns>The value, or null.</returns>
    public Uri? Uri()
    {
        if (_reader.TokenType != JsonTokenType.String)
            return Misfit<Uri>();
        // A text that is no .NET string is a misfit already.
        if (Text() is not { } text)
            return null;
        // A path is an absolute file to .NET, on the systems that write it so.
        return System.Uri.TryCreate(text, UriKind.Absolute, out var value) && (!value.IsFile || text.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
            ? value
            : Misfit<Uri>();
    }

    /// <summary>Reads bytes in base64 (RFC 4648, section 4).</summary>
    /// <returns>The bytes, or null.</returns>
    public byte[]? Bytes() => _reader.TokenType == JsonTokenType.String && _reader.TryGetBytesFromBase64(out var value) ? value : Misfit<byte[]>();

    /// <summary>Reads a value of any kind.</summary>
    /// <returns>The value, which may be a JSON null.</returns>
    public JsonElement? Element() => JsonElement.ParseValue(ref _reader);

    /// <summary>Reads an object.</summary>
    /// <typeparam name="T">Its class.</typeparam>
    /// <returns>The object, or null.</returns>
    public T? Object<T>()
        where T : class, IJsonObject<T> => _reader.TokenType switch
        {
            JsonTokenType.StartObject => T.Read(ref this),
            _ => Misfit<T>(),
        };

    /// <summary>Reads an array. An element that does not fit makes the whole array a misfit.</summary>
    /// <typeparam name="T">The type of an element.</typeparam>
    /// <typeparam name="TItem">How an element is read.</typeparam>
    /// <returns>The list, or null.</returns>
    public List<T>? List<T, TItem>()
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

    /// <summary>Reads an object whose names are data. A value that does not fit makes the whole object a misfit.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <typeparam name="TItem">How a value is read.</typeparam>
    /// <returns>The dictionary, or null; of two members of one name it has the last.</returns>
    public Dictionary<string, T>? Map<T, TItem>()
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

    /// <summary>Whether the reader stands on a JSON null.</summary>
    internal readonly bool IsNull => _reader.TokenType == JsonTokenType.Null;

    /// <summary>Reads a whole text. A root of another kind is kept under the empty name.</summary>
    internal T Root<T>()
        where T : class, IJsonObject<T>
    {
        _reader.Read();
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            Misfit<T>();
            _isRootMisfit = true;
        }
        var value = T.Read(ref this);
        // Throws where anything follows the root.
        _reader.Read();
        return value;
    }

    /// <summary>Reads a whole text that is an array; null where the root is of another kind.</summary>
    internal List<T>? RootList<T, TItem>()
        where TItem : struct, IJsonItem<T>
    {
        _reader.Read();
        var value = List<T, TItem>();
        _reader.Read();
        return value;
    }

    /// <summary>Reads a whole text that is an object whose names are data; null where the root is of another kind.</summary>
    internal Dictionary<string, T>? RootMap<T, TItem>()
        where TItem : struct, IJsonItem<T>
    {
        _reader.Read();
        var value = Map<T, TItem>();
        _reader.Read();
        return value;
    }

    // The reader goes back to where the whole began, which is then skipped.
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

    // A lone surrogate, or bytes that are no UTF-8: there is no .NET string for it, the raw JSON keeps it.
    private string? Text()
    {
        try
        {
            return _reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return Misfit<string>();
        }
    }

    private readonly ReadOnlySpan<char> Ascii(Span<char> buffer) =>
        Encoding.ASCII.TryGetChars(Unescaped(stackalloc byte[MaxEscaped]), buffer, out var length) ? buffer[..length] : default;

    // The bytes of a string that is to be a number, a date or the like; none of a text that is too long for one.
    private readonly ReadOnlySpan<byte> Unescaped(Span<byte> buffer)
    {
        if (!_reader.ValueIsEscaped)
            return _reader.ValueSpan;
        if (_reader.ValueSpan.Length > buffer.Length)
            return default;
        try
        {
            return buffer[.._reader.CopyString(buffer)];
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate.
            return default;
        }
    }

    private readonly bool IsTimestamp(bool hasOffset)
    {
        var text = Unescaped(stackalloc byte[MaxEscaped]);
        return TimestampText.HasOffset(text) == hasOffset && TimestampText.IsExact(text);
    }

    // More digits than the type holds were rounded.
    private readonly bool IsNumber<T>(T value)
        where T : IUtf8SpanFormattable
    {
        Span<byte> text = stackalloc byte[MaxNumber];
        return value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture) && NumberText.HaveSameValue(Encoding.ASCII.GetString(text[..length]), Encoding.ASCII.GetString(_reader.ValueSpan));
    }

    // "007" is a text that happens to consist of digits.
    private readonly bool IsText<T>(T value)
        where T : IUtf8SpanFormattable
    {
        Span<byte> text = stackalloc byte[MaxNumber];
        return value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture) && text[..length].SequenceEqual(Unescaped(stackalloc byte[MaxEscaped]));
    }

    private static JsonElement Parse(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        return JsonElement.ParseValue(ref reader);
    }
}
