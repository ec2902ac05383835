using ZoomGen.Http;

namespace ZoomGen;

/// <summary>The base class of credentials, which are added to each request.</summary>
public abstract class Auth
{
    /// <summary>Adds the credentials to a request, and replaces any header or parameter with the same name.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call to a token endpoint.</param>
    /// <returns>A task that completes when the credentials have been added.</returns>
    /// <exception cref="ArgumentException">The credentials contain a character that HTTP does not allow.</exception>
    public abstract ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken);

    /// <summary>
    /// Handles a response that refuses the credentials (401). It can read a challenge, or discard a token.
    /// </summary>
    /// <param name="request">The request that was refused, with its credentials.</param>
    /// <param name="response">The response.</param>
    /// <param name="cancellationToken">Cancels the call to a token endpoint.</param>
    /// <returns>True to send the request once more, after another call of <see cref="ApplyAsync"/>.</returns>
    public virtual ValueTask<bool> RenewAsync(
        HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken) =>
        new(false);

    /// <summary>Adds a placeholder where <see cref="ApplyAsync"/> adds the credentials.</summary>
    /// <param name="request">The request.</param>
    public abstract void ApplyPlaceholder(HttpRequestMessage request);

    /// <summary>Sets the Authorization header (RFC 9110, section 11.6.2).</summary>
    private protected static void SetAuthorization(HttpRequestMessage request, string value) =>
        HeaderRules.Replace(request.Headers, "Authorization", value);
}
