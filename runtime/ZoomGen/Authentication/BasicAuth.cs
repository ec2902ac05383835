using System.Text;
using ZoomGen.Authentication;

namespace ZoomGen;

/// <summary>Basic authentication (RFC 7617), with user name and password in UTF-8.</summary>
public sealed class BasicAuth : Auth
{
    private readonly string _credentials;

    /// <summary>Creates credentials from a user name and a password.</summary>
    /// <param name="userName">The user name, which cannot contain a colon (RFC 7617, section 2).</param>
    /// <param name="password">The password.</param>
    /// <exception cref="ArgumentException">The user name contains a colon.</exception>
    public BasicAuth(string userName, string password)
    {
        ArgumentNullException.ThrowIfNull(userName);
        ArgumentNullException.ThrowIfNull(password);
        if (userName.Contains(':', StringComparison.Ordinal))
            throw new ArgumentException("A user name cannot hold a colon.", nameof(userName));
        _credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{userName}:{password}"));
    }

    /// <summary>Creates credentials from a user name and a password.</summary>
    /// <param name="userName">The user name, which cannot contain a colon (RFC 7617, section 2).</param>
    /// <param name="password">The password.</param>
    /// <returns>The credentials.</returns>
    /// <exception cref="ArgumentException">The user name contains a colon.</exception>
    public static BasicAuth FromCredentials(string userName, string password) => new(userName, password);

    /// <inheritdoc/>
    public override ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        SetAuthorization(request, "Basic " + _credentials);
        return default;
    }

    /// <inheritdoc/>
    public override void ApplyPlaceholder(HttpRequestMessage request) =>
        SetAuthorization(request, "Basic " + SecretPlaceholder.Credentials);
}
