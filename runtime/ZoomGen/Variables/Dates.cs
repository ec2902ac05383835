using System.Globalization;

namespace ZoomGen.Variables;

/// <summary>The present time, and dates around it.</summary>
internal static class Dates
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan Year = TimeSpan.FromDays(365);

    public static string Timestamp() => DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    public static string IsoTimestamp() => DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public static string Past() => Text(DateTime.UtcNow - (Chance.Share() * Year));

    public static string Future() => Text(DateTime.UtcNow + (Chance.Share() * Year));

    public static string Recent() => Text(DateTime.UtcNow - (Chance.Share() * Day));

    public static string Month() => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(Chance.Between(1, 12));

    public static string Weekday() => CultureInfo.InvariantCulture.DateTimeFormat.GetDayName((DayOfWeek)Chance.Between(0, 6));

    // ECMA-262 writes the local time with the zone's name, in the language of the machine. The same instant in UTC reads alike everywhere
    // and keeps to ASCII, as a header must.
    private static string Text(DateTime time) =>
        time.ToString("ddd MMM dd yyyy HH:mm:ss 'GMT+0000 (Coordinated Universal Time)'", CultureInfo.InvariantCulture);
}
