using System.Runtime.ExceptionServices;

namespace ZoomGen.Authentication.OAuth2;

/// <summary>A token and its lifetime, which is measured by a clock that nobody sets.</summary>
/// <param name="value">The token.</param>
/// <param name="asked">The timestamp of the token request, when the lifetime starts.</param>
/// <param name="lifetime">The lifetime, or null if the server does not say it.</param>
internal sealed class AccessToken(string value, long asked, TimeSpan? lifetime)
{
    // A token could expire on the way: a short-lived one is renewed after half its lifetime.
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(30);

    private Exception? _fault;

    public string Value => value;

    /// <summary>The token as other processes have it, by a clock that all of them read.</summary>
    public static AccessToken FromStored(StoredToken token, TimeProvider clock)
    {
        // The clocks of two machines differ: a token that seems to come from the future is a new one.
        var age = Math.Clamp((clock.GetUtcNow() - token.RequestedAt).TotalSeconds, 0, int.MaxValue);
        return new(token.AccessToken, clock.GetTimestamp() - (long)(age * clock.TimestampFrequency), token.Lifetime);
    }

    /// <summary>The token for other processes.</summary>
    public StoredToken ToStored(string? refreshToken, TimeProvider clock) => new()
    {
        AccessToken = value,
        RequestedAt = clock.GetUtcNow() - clock.GetElapsedTime(asked),
        Lifetime = lifetime,
        RefreshToken = refreshToken,
    };

    /// <summary>Whether it must not be sent any longer.</summary>
    public bool IsExpired(TimeProvider clock) => clock.GetElapsedTime(asked) >= lifetime;

    /// <summary>Whether it is time to ask for another one.</summary>
    public bool IsDue(TimeProvider clock) => clock.GetElapsedTime(asked) >= lifetime - (lifetime > Margin * 2 ? Margin : lifetime / 2);

    /// <summary>Adds an exception that the next caller gets instead of the token. The callers after that get the token.</summary>
    public void AddFault(Exception fault) => _fault = fault;

    public void ThrowFault()
    {
        if (_fault is not null && Interlocked.Exchange(ref _fault, null) is { } fault)
            ExceptionDispatchInfo.Throw(fault);
    }
}
