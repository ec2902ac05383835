using System.Globalization;
using System.Security.Cryptography;

namespace ZoomGen;

/// <summary>What makes each signed request a new one: the time, and a nonce.</summary>
internal sealed record RequestSeal(TimeProvider Clock, Func<string> NewNonce)
{
    public static RequestSeal System { get; } = new(TimeProvider.System, () => Hex.Of(RandomNumberGenerator.GetBytes(16)));

    public DateTimeOffset Now => Clock.GetUtcNow();

    /// <summary>Seconds since 1970.</summary>
    public string UnixTime => Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
