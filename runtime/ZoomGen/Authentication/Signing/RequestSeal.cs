using System.Globalization;
using System.Security.Cryptography;

namespace ZoomGen.Authentication.Signing;

/// <summary>The time and the nonce of a signed request.</summary>
internal sealed record RequestSeal(TimeProvider Clock, Func<string> NewNonce)
{
    public static RequestSeal System { get; } = new(TimeProvider.System, () => Hex.Format(RandomNumberGenerator.GetBytes(16)));

    public DateTimeOffset Now => Clock.GetUtcNow();

    /// <summary>Seconds since 1970.</summary>
    public string UnixTime => Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
