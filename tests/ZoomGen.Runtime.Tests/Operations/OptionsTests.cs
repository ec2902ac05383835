namespace ZoomGen.Runtime.Tests.Operations;

public sealed class OptionsTests
{
    [Theory]
    [InlineData(-1)]
    [InlineData(long.MinValue)]
    public void A_limit_that_means_nothing_is_refused_where_it_is_set(long value)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new WorkshopClientOptions { MaxResponseBytes = value });
        Assert.Throws<ArgumentOutOfRangeException>(() => new WorkshopClientOptions { MaxErrorBytes = value });
        Assert.Throws<ArgumentOutOfRangeException>(() => new WorkshopClientOptions { MaxPages = value });
        Assert.Throws<ArgumentOutOfRangeException>(() => new WorkshopClientOptions { MaxPages = 0 });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(long.MaxValue)]
    public void Nothing_and_everything_are_limits_of_size(long value)
    {
        var options = new WorkshopClientOptions { MaxResponseBytes = value, MaxErrorBytes = value };

        Assert.Equal((value, value), (options.MaxResponseBytes, options.MaxErrorBytes));
    }
}
