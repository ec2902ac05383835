namespace ZoomGen.Json;

/// <summary>
/// Reads dates and times in the extended format of ISO 8601, such as <c>2020-01-31T12:30:00.25+02:00</c>. The seconds and the minutes of
/// the offset may be missing. A fraction with more than seven digits is refused, because .NET cannot represent it.
/// </summary>
internal static class TimestampReader
{
    private const int MaxFraction = 7;
    private const int MaxOffsetMinutes = 14 * 60;

    /// <summary>The length of <c>2020-01-31</c>.</summary>
    private const int DateLength = 10;

    /// <summary>The length of <c>12:30</c>.</summary>
    private const int MinutesLength = 5;

    /// <summary>Reads a date and time with its offset from UTC.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (!TryReadLocal(ref text, out var local) || !TryReadOffset(text, out var minutes))
            return false;
        var offset = new TimeSpan(0, minutes, 0);
        // The first and the last day do not have all offsets.
        if ((ulong)(local.Ticks - offset.Ticks) > (ulong)DateTime.MaxValue.Ticks)
            return false;
        value = new(local, offset);
        return true;
    }

    /// <summary>Reads a date and time without an offset.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out DateTime value) => TryReadLocal(ref text, out value) && text.IsEmpty;

    /// <summary>Reads a date.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out DateOnly value)
    {
        var isDate = TryReadDate(ref text, out var date) && text.IsEmpty;
        value = isDate ? DateOnly.FromDateTime(date) : default;
        return isDate;
    }

    /// <summary>Reads a time of day.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out TimeOnly value)
    {
        var isTime = TryReadTime(ref text, out var ticks) && text.IsEmpty;
        value = isTime ? new(ticks) : default;
        return isTime;
    }

    private static bool TryReadLocal(ref ReadOnlySpan<byte> text, out DateTime value)
    {
        if (!TryReadDate(ref text, out value) || text.IsEmpty || text[0] != 'T')
            return false;
        text = text[1..];
        if (!TryReadTime(ref text, out var ticks))
            return false;
        value = value.AddTicks(ticks);
        return true;
    }

    private static bool TryReadDate(ref ReadOnlySpan<byte> text, out DateTime value)
    {
        value = default;
        if (text.Length < DateLength || text[4] != '-' || text[7] != '-')
            return false;
        // A part that is not a number is negative.
        var year = (Two(text) * 100) + Two(text[2..]);
        var (month, day) = (Two(text[5..]), Two(text[8..]));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        text = text[DateLength..];
        value = new(year, month, day);
        return true;
    }

    private static bool TryReadTime(ref ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text.Length < MinutesLength || text[2] != ':')
            return false;
        var (hour, minute) = (Two(text), Two(text[3..]));
        text = text[MinutesLength..];
        if (hour is < 0 or > 23 || minute is < 0 or > 59 || !TryReadSeconds(ref text, out ticks))
            return false;
        ticks += ((hour * 60) + minute) * TimeSpan.TicksPerMinute;
        return true;
    }

    private static bool TryReadSeconds(ref ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text.Length < 3 || text[0] != ':')
            return true;
        var seconds = Two(text[1..]);
        text = text[3..];
        if (seconds is < 0 or > 59 || !TryReadFraction(ref text, out ticks))
            return false;
        ticks += seconds * TimeSpan.TicksPerSecond;
        return true;
    }

    private static bool TryReadFraction(ref ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text.IsEmpty || text[0] != '.')
            return true;
        var length = 1;
        while (length < text.Length && text[length] is >= (byte)'0' and <= (byte)'9')
        {
            if (length > MaxFraction)
                return false;
            ticks = (ticks * 10) + text[length] - '0';
            length++;
        }
        for (var digits = length - 1; digits < MaxFraction; digits++)
            ticks *= 10;
        text = text[length..];
        return length > 1;
    }

    private static bool TryReadOffset(ReadOnlySpan<byte> text, out int minutes)
    {
        minutes = 0;
        if (text is [(byte)'Z'])
            return true;
        if (text is not ([(byte)'+' or (byte)'-', _, _] or [(byte)'+' or (byte)'-', _, _, (byte)':', _, _]))
            return false;
        var (hours, rest) = (Two(text[1..]), text.Length > 3 ? Two(text[4..]) : 0);
        if (hours < 0 || rest is < 0 or > 59)
            return false;
        minutes = (hours * 60) + rest;
        if (text[0] == '-')
            minutes = -minutes;
        return minutes is >= -MaxOffsetMinutes and <= MaxOffsetMinutes;
    }

    // Two digits, or a negative number.
    private static int Two(ReadOnlySpan<byte> text)
    {
        var (tens, ones) = (text[0] - '0', text[1] - '0');
        return (uint)tens <= 9 && (uint)ones <= 9 ? (tens * 10) + ones : int.MinValue / 200;
    }
}
