namespace ZoomGen.Json;

/// <summary>Writes a date and time in the usual form, <c>2020-01-31T12:30:00.25+02:00</c>, with <c>Z</c> for UTC.</summary>
internal static class TimestampWriter
{
    /// <summary>In bytes.</summary>
    public const int MaxLength = 33;

    /// <summary>The number of bytes that were written.</summary>
    public static int Write(Span<byte> target, DateTimeOffset value)
    {
        var local = value.DateTime;
        Two(target, local.Year / 100);
        Two(target[2..], local.Year % 100);
        target[4] = (byte)'-';
        Two(target[5..], local.Month);
        target[7] = (byte)'-';
        Two(target[8..], local.Day);
        target[10] = (byte)'T';
        Two(target[11..], local.Hour);
        target[13] = (byte)':';
        Two(target[14..], local.Minute);
        target[16] = (byte)':';
        Two(target[17..], local.Second);
        var length = 19 + Fraction(target[19..], (int)(local.Ticks % TimeSpan.TicksPerSecond));
        return length + Offset(target[length..], (int)value.Offset.TotalMinutes);
    }

    // As many digits as there are.
    private static int Fraction(Span<byte> target, int ticks)
    {
        if (ticks == 0)
            return 0;
        target[0] = (byte)'.';
        var length = 1;
        for (var unit = (int)TimeSpan.TicksPerSecond / 10; ticks > 0; unit /= 10)
        {
            target[length++] = (byte)('0' + (ticks / unit));
            ticks %= unit;
        }
        return length;
    }

    private static int Offset(Span<byte> target, int minutes)
    {
        if (minutes == 0)
        {
            target[0] = (byte)'Z';
            return 1;
        }
        target[0] = (byte)(minutes < 0 ? '-' : '+');
        Two(target[1..], Math.Abs(minutes) / 60);
        target[3] = (byte)':';
        Two(target[4..], Math.Abs(minutes) % 60);
        return 6;
    }

    private static void Two(Span<byte> target, int value)
    {
        target[0] = (byte)('0' + (value / 10));
        target[1] = (byte)('0' + (value % 10));
    }
}
