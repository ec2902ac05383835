using System.Net;
using System.Runtime.Versioning;
using ZoomGen.Http;

namespace ZoomGen;

/// <summary>
/// NTLM authentication (MS-NLMP and MS-NTHT). It authenticates connections instead of requests, so it is not an <see cref="Auth"/> but a
/// setting of the handler that owns the connections.
/// </summary>
/// <remarks>
/// On Linux and macOS, .NET uses the GSS-API of the system, which needs the package gss-ntlmssp. Set the AppContext switch
/// <c>System.Net.Security.UseManagedNtlm</c> to use NTLM without it.
/// </remarks>
public static class NtlmAuth
{
    /// <summary>
    /// Creates a handler that answers NTLM and Negotiate challenges, for the <see cref="HttpClient"/> of a client.
    /// </summary>
    /// <param name="origin">
    /// The origin of the server, such as <c>https://host:8443</c>. The credentials are sent to no other server.
    /// </param>
    /// <param name="userName">The user name. Without a domain, it can be a down-level logon name, such as <c>DOMAIN\user</c>.</param>
    /// <param name="password">The password.</param>
    /// <param name="domain">The Windows domain; null for none.</param>
    /// <returns>
    /// The handler, which the caller must dispose, or pass to an HTTP client that does. Its other settings can be changed.
    /// </returns>
    /// <exception cref="ArgumentException">The origin is not an absolute http or https URL.</exception>
    [UnsupportedOSPlatform("browser")]
    public static SocketsHttpHandler CreateHandler(Uri origin, string userName, string password, string? domain = null)
    {
        ArgumentNullException.ThrowIfNull(origin);
        ArgumentNullException.ThrowIfNull(userName);
        ArgumentNullException.ThrowIfNull(password);
        if (!origin.IsAbsoluteUri || !Origin.IsHttp(origin))
            throw new ArgumentException("The origin must be an absolute http or https URL.", nameof(origin));
        var credentials = CreateCredential(userName, password, domain);
        var server = new Uri(origin.GetLeftPart(UriPartial.Authority));
        return new()
        {
            AllowAutoRedirect = false,
            Credentials = new CredentialCache { { server, "NTLM", credentials }, { server, "Negotiate", credentials } },
        };
    }

    // As in Postman. Not every implementation of NTLM in .NET looks for the domain in the user name.
    private static NetworkCredential CreateCredential(string userName, string password, string? domain) =>
        string.IsNullOrEmpty(domain) && userName.Split('\\') is [{ Length: > 0 } prefix, { Length: > 0 } name]
            ? new(name, password, prefix)
            : new(userName, password, domain);
}
