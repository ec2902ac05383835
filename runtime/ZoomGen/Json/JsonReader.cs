using System.Buffers.Text;
using System.ComponentModel;
using System.Text;
using System.Text.Json;
using ZoomGen.Json;
using ZoomGen.Shared;

namespace ZoomGen.Runtime;

/// <summary>
/// Reads JSON into generated types. A value that does not match its sample is never an error: its property stays null, and the raw JSON
/// is kept in the additional properties.
/// </summary>
/// <remarks>
/// Each method reads the next value. One that does not match, or that is null, is pending until its object keeps it. In a text that is
/// not JSON, the members end where it stops being JSON, and the root throws.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonReader
{
    private static readonly double[] PowersOfTen = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    private readonly MisfitListener? _listener;
    private JsonScanner _scanner;
    private bool _hasMisfit;

    internal JsonReader(ReadOnlySpan<byte> json, MisfitListener? listener = null)
    {
        _scanner = new(json);
        _listener = listener;
    }

    /// <summary>Reads a null, if the next value is one.</summary>
    internal bool TryReadNull() => _scanner.TryReadLiteral("null"u8);

    /// <summary>Reads a string, or the digits of a number.</summary>
    /// <returns>The string, or null if the value is neither.</returns>
    public string? ReadString() =>
        _scanner.TryReadText(out var text) ? Encoding.Latin1.GetString(text) : ReadUnusualString();

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    /// <returns>The value, or null if it is neither.</returns>
    public bool? ReadBoolean()
    {
        if (_scanner.TryReadLiteral("true"u8))
            return true;
        if (_scanner.TryReadLiteral("false"u8))
            return false;
        _scanner.ReadValue();
        return Misfit<bool?>();
    }

    /// <summary>Reads a 64-bit integer, which may be written as a string.</summary>
    /// <returns>The value, or null if it is not such an integer.</returns>
    public long? ReadInt64()
    {
        if (_scanner.TryReadInteger(out var number))
            return number;
        _scanner.ReadValue();
        return JsonScalarReader.TryReadInt64(in _scanner, out var value) ? value : Misfit<long?>();
    }

    /// <summary>Reads a decimal number, which may be written as a string.</summary>
    /// <returns>The value, or null if <see cref="decimal"/> cannot represent every digit of it.</returns>
    public decimal? ReadDecimal()
    {
        _scanner.ReadValue();
        if (IsShortNumber)
            return ShortDecimal();
        return JsonScalarReader.TryReadDecimal(in _scanner, out var value) ? value : Misfit<decimal?>();
    }

    /// <summary>Reads a floating-point number, which may be written as a string.</summary>
    /// <returns>The value, or null if <see cref="double"/> cannot represent every digit of it.</returns>
    public double? ReadDouble()
    {
        _scanner.ReadValue();
        // Both are exact, so the quotient is the nearest double.
        if (IsShortNumber && _scanner.Text.Length <= JsonScalarReader.ExactDoubleLength)
            return _scanner.Digits / PowersOfTen[_scanner.Scale];
        return JsonScalarReader.TryReadDouble(in _scanner, out var value) ? value : Misfit<double?>();
    }

    /// <summary>Reads a date, <c>yyyy-MM-dd</c> (RFC 3339, full-date).</summary>
    /// <returns>The date, or null if the value is not a date.</returns>
    public DateOnly? ReadDate()
    {
        _scanner.ReadValue();
        return JsonScalarReader.TryReadDate(in _scanner, out var value) ? value : Misfit<DateOnly?>();
    }

    /// <summary>Reads a time of day, <c>HH:mm:ss</c> (ISO 8601). It may have a fraction of a second, or no seconds.</summary>
    /// <returns>The time, or null if the value is not a time.</returns>
    public TimeOnly? ReadTime()
    {
        _scanner.ReadValue();
        return JsonScalarReader.TryReadTime(in _scanner, out var value) ? value : Misfit<TimeOnly?>();
    }

    /// <summary>Reads a date and time without an offset (ISO 8601).</summary>
    /// <returns>The date and time, or null if the value is not one, or has an offset.</returns>
    public DateTime? ReadDateTime()
    {
        _scanner.ReadValue();
        return JsonScalarReader.TryReadDateTime(in _scanner, out var value) ? value : Misfit<DateTime?>();
    }

    /// <summary>Reads a date and time with its offset from UTC (RFC 3339).</summary>
    /// <returns>The date and time, or null if the value is not one, or has no offset.</returns>
    public DateTimeOffset? ReadDateTimeOffset()
    {
        var start = _scanner.Position;
        if (_scanner.TryReadText(out var text))
        {
            if (TimestampReader.TryRead(text, out DateTimeOffset moment))
                return moment;
            _scanner.Position = start;
        }
        _scanner.ReadValue();
        return JsonScalarReader.TryReadDateTimeOffset(in _scanner, out var value) ? value : Misfit<DateTimeOffset?>();
    }

    /// <summary>Reads a duration (ISO 8601), such as <c>PT15M</c>.</summary>
    /// <returns>The duration, or null if the value is not a duration as .NET writes it.</returns>
    public TimeSpan? ReadDuration() =>
        ReadText() is { } text && DurationText.TryRead(text, out var value) ? value : Misfit<TimeSpan?>();

    /// <summary>Reads a UUID of 36 characters with hyphens (RFC 9562).</summary>
    /// <returns>The UUID, or null if the value is not a UUID.</returns>
    public Guid? ReadGuid()
    {
        var start = _scanner.Position;
        if (_scanner.TryReadText(out var text))
        {
            if (Utf8Parser.TryParse(text, out Guid id, out var length) && length == text.Length)
                return id;
            _scanner.Position = start;
        }
        _scanner.ReadValue();
        return JsonScalarReader.TryReadGuid(in _scanner, out var value) ? value : Misfit<Guid?>();
    }

    /// <summary>Reads an absolute URI. Its <see cref="Uri.OriginalString"/> is the text as it was sent.</summary>
    /// <returns>The URI, or null if the value is not an absolute URI.</returns>
    public Uri? ReadUri() =>
        ReadText() is { } text && JsonScalarReader.TryParseUri(text, out var value) ? value : Misfit<Uri>();

    /// <summary>Reads bytes in base64 (RFC 4648, section 4).</summary>
    /// <returns>The bytes, or null if the value is not base64.</returns>
    public byte[]? ReadBytes()
    {
        _scanner.ReadValue();
        return JsonScalarReader.TryReadBytes(in _scanner, out var value) ? value : Misfit<byte[]>();
    }

    /// <summary>Reads a value of any kind.</summary>
    /// <returns>The value, which may be a JSON null.</returns>
    public JsonElement? ReadElement()
    {
        _scanner.ReadValue();
        _scanner.Skip();
        return _scanner.HasFailed ? null : JsonText.Parse(_scanner.Slice(_scanner.Value));
    }

    /// <summary>Reads an array.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <typeparam name="TItem">Reads the elements.</typeparam>
    /// <returns>The elements, or null if the value is not an array or one of its elements does not match.</returns>
    public List<T>? ReadList<T, TItem>()
        where TItem : struct, IJsonItem<T>
    {
        _scanner.ReadValue();
        if (_scanner.First != '[')
            return Misfit<List<T>>();
        var mark = _scanner.Mark();
        var list = new List<T>();
        while (_scanner.MoveToElement())
        {
            list.Add(TItem.Read(ref this));
            if (_hasMisfit)
                return MisfitFrom<List<T>, T>(mark);
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
        _scanner.ReadValue();
        if (_scanner.First != '{')
            return Misfit<Dictionary<string, T>>();
        var mark = _scanner.Mark();
        var map = new Dictionary<string, T>();
        while (_scanner.MoveToName())
        {
            var key = WireName.Decode(_scanner.Slice(_scanner.ReadName()));
            map[key] = TItem.Read(ref this);
            if (_hasMisfit)
                return MisfitFrom<Dictionary<string, T>, T>(mark);
        }
        return map;
    }

    // But for -0, which only some types have.
    private readonly bool IsShortNumber => _scanner.First switch
    {
        >= (byte)'0' and <= (byte)'9' => _scanner.IsShortNumber,
        (byte)'-' => _scanner is { IsShortNumber: true, Digits: not 0 },
        _ => false,
    };

    private readonly decimal ShortDecimal()
    {
        var digits = (ulong)Math.Abs(_scanner.Digits);
        return new((int)(uint)digits, (int)(uint)(digits >> 32), 0, _scanner.Digits < 0, (byte)_scanner.Scale);
    }

    private string? ReadUnusualString()
    {
        _scanner.ReadValue();
        if (_scanner.IsNumber)
            return Encoding.Latin1.GetString(_scanner.Text);
        return JsonScalarReader.ReadText(in _scanner) ?? Misfit<string>();
    }

    private string? ReadText()
    {
        _scanner.ReadValue();
        return JsonScalarReader.ReadText(in _scanner);
    }

    // The scanner returns to the start of the whole value, which is then skipped.
    private TWhole? MisfitFrom<TWhole, T>((int Start, int Depth) mark)
    {
        TellNull<T>();
        _scanner.SkipFrom(mark);
        _hasMisfit = true;
        return default;
    }

    // The value has been read. A null is told only where no property can be null.
    private T? Misfit<T>()
    {
        if (_scanner.First != 'n')
            Tell<T>();
        _scanner.Skip();
        _hasMisfit = true;
        return default;
    }

    private readonly void TellNull<T>()
    {
        if (_scanner.First == 'n')
            Tell<T>();
    }

    private readonly void Tell<T>()
    {
        if (_listener is not null && !_scanner.HasFailed)
            _listener.Tell(_scanner.Json, _scanner.Value.Start.Value, typeof(T));
    }
}
