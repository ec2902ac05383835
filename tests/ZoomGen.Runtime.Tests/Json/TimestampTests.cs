using System.Globalization;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Json;

/// <summary>Dates and times are written as .NET writes them in the round-trip format, without zeros at the end of the fraction.</summary>
public sealed class TimestampTests
{
    public static TheoryData<string> Moments => new(
        from time in new[] { "0001-01-02T00:00:00", "1999-12-31T23:59:59.9999999", "2020-02-29T12:30:05.25", "2026-11-25T00:00:00.0000001" }
        from offset in new[] { "Z", "+14:00", "-14:00", "+05:30", "-00:45" }
        select time + offset);

    [Theory]
    [MemberData(nameof(Moments))]
    public void A_moment_is_written_as_it_was_read(string moment)
    {
        var gadget = JsonBody.Read($$"""{"moment":"{{moment}}"}""");

        Assert.Equal(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture), gadget.Moment);
        Assert.Equal($$"""{"moment":"{{moment}}"}""", JsonBody.Write(gadget));
    }
}
