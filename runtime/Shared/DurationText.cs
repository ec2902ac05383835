using System.Xml;

namespace ZoomGen.Shared;

/// <summary>Durations of ISO 8601, such as <c>PT15M</c>.</summary>
internal static class DurationText
{
    /// <summary>Characters; a longer text is not a duration that .NET could hold.</summary>
    private const int MaxLength = 32;

    public static string Write(TimeSpan value) => XmlConvert.ToString(value);

    /// <summary>
    /// Reads a duration that is written back unchanged: <c>PT90M</c> and <c>P1M</c>, whose length depends on the month, are not.
    /// </summary>
    public static bool TryRead(string text, out TimeSpan value)
    {
        value = default;
        if (text.Length is < 3 or > MaxLength || (text[0] != 'P' && text[1] != 'P'))
            return false;
        try
        {
            value = XmlConvert.ToTimeSpan(text);
            return Write(value) == text;
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            return false;
        }
    }
}
