namespace ZoomGen.Json;

/// <summary>Reads the usual form of a date and time with its offset: <c>2020-01-31T12:30:00.25+02:00</c>, or with <c>Z</c>.</summary>
internal static class TimestampReader
{
    /// <summary>The length of <c>2020-01-31T12:30:00</c>.</summary>
    private const int Local = 19;

    private const int MaxFraction = 7;
    private const int MaxOffsetMinutes = 14 * 60;

    /// <summary>False for other forms, which may be a date and time as well.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (text.Length <= Local || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':')
            return false;
        var year = (Two(text) * 100) + Two(text[2..]);
        var (month, day) = (Two(text[5..]), Two(text[8..]));
        var (hour, minute, second) = (Two(text[11..]), Two(text[14..]), Two(text[17..]));
        // The first and the last year do not have all offsets. A part that is not a number is negative.
        if (year is < 2 or > 9998 || Two(text) < 0 || Two(text[2..]) < 0 || month is < 1 or > 12 || day < 1
            || day > DateTime.DaysInMonth(year, month) || hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59)
            return false;
        var rest = text[Local..];
        if (!TryReadFraction(ref rest, out var ticks) || !TryReadOffset(rest, out var offset))
            return false;
        value = new(new DateTime(year, month, day, hour, minute, second).AddTicks(ticks), TimeSpan.FromMinutes(offset));
        return true;
    }

    private static bool TryReadFraction(ref ReadOnlySpan<byte> text, out int ticks)
    {
        ticks = 0;
        if (text[0] != '.')
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
        if (text.Length != 6 || text[0] is not ((byte)'+' or (byte)'-') || text[3] != ':')
            return false;
        var (hours, rest) = (Two(text[1..]), Two(text[4..]));
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
