using System.Net;

namespace ZoomGen;

/// <summary>
/// NTLM (MS-NLMP, over HTTP as MS-NTHT has it). It authenticates a connection in three steps, and not a request, so it has no place among the
/// <see cref="Auth"/> of a client: it is the business of the handler that owns the connections.
/// </summary>
/// <remarks>
/// Outside Windows .NET asks the system's GSS-API, which needs the package gss-ntlmssp; with the AppContext switch
/// <c>System.Net.Security.UseManagedNtlm</c> it does without.
/// </remarks>
public static class NtlmAuth
{
    /// <summary>
    /// Makes a handler that answers NTLM and Negotiate challenges, for the client's own <see cref="HttpClient"/>.
    /// </summary>
    /// <param name="origin">The server, such as <c>https://host:8443</c>. No other one gets the credentials, not by a redirect either.</param>
    /// <param name="userName">The user name.</param>
    /// <param name="password">The password.</param>
    /// <param name="domain">The Windows domain; null for none.</param>
    /// <returns>The handler; who asked for it disposes it, or hands it to the client that does. Its other settings are open to change.</returns>
    /// <exception cref="ArgumentException">The origin is no absolute http or https URL.</exception>
    public static SocketsHttpHandler CreateHandler(Uri origin, string userName, string password, string? domain = null)
    {
        ArgumentNullException.ThrowIfNull(origin);
        ArgumentNullException.ThrowIfNull(userName);
        ArgumentNullException.ThrowIfNull(password);
        if (!origin.IsAbsoluteUri || (origin.Scheme != Uri.UriSchemeHttp && origin.Scheme != Uri.UriSchemeHttps))
            throw new ArgumentException("The origin must be an absolute http or https URL.", nameof(origin));
        var credentials = new NetworkCredential(userName, password, domain);
        var server = new Uri(origin.GetLeftPart(UriPartial.Authority));
        return new() { Credentials = new CredentialCache { { server, "NTLM", credentials }, { server, "Negotiate", credentials } } };
    }
}
