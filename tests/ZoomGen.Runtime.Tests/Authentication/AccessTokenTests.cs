using Microsoft.Extensions.Time.Testing;
using ZoomGen.Authentication.OAuth2;

namespace ZoomGen.Runtime.Tests.Authentication;

public sealed class AccessTokenTests
{
    [Theory]
    [InlineData(3600, 3570)]
    [InlineData(100, 70)]
    [InlineData(60, 30)]
    [InlineData(40, 20)]
    public void A_token_is_due_half_a_minute_before_its_end_or_after_half_of_a_short_life(int lifetime, int due)
    {
        var clock = new FakeTimeProvider();
        var token = new AccessToken("t", clock.GetTimestamp(), TimeSpan.FromSeconds(lifetime));

        clock.Advance(TimeSpan.FromSeconds(due - 1));
        Assert.False(token.IsDue(clock));

        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(token.IsDue(clock));
    }
}
