namespace ZoomGen;

/// <summary>Places credentials on requests.</summary>
public abstract class Auth
{
    /// <summary>Places the credentials; a header or parameter of their name that is there already is replaced.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call for a token.</param>
    /// <returns>When they are placed.</returns>
    /// <exception cref="ArgumentException">The credentials hold a character that HTTP does not allow.</exception>
    public abstract ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken);

    /// <summary>
    /// Learns from a response that refused the credentials (401): the challenge of a scheme that needs one, or that a token has to be renewed.
    /// </summary>
    /// <param name="request">The request that was refused, with the credentials as they were sent.</param>
    /// <param name="response">The response.</param>
    /// <param name="cancellationToken">Cancels the call for a token.</param>
    /// <returns>Whether the request is worth sending once more; <see cref="ApplyAsync"/> is then asked for new credentials.</returns>
    public virtual ValueTask<bool> RenewAsync(HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken) => new(false);

    /// <summary>Places a placeholder where <see cref="ApplyAsync"/> would place the credentials.</summary>
    /// <param name="request">The request.</param>
    public abstract void ApplyPlaceholder(HttpRequestMessage request);

    /// <summary>Sets the Authorization header (RFC 9110, section 11.6.2).</summary>
    private protected static void SetAuthorization(HttpRequestMessage request, string value) =>
        Requests.HeaderRules.Replace(request.Headers, "Authorization", value);
}
