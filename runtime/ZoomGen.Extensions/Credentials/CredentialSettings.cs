namespace ZoomGen.Extensions.Credentials;

/// <summary>
/// Credentials that the configuration describes: an <see cref="Auth"/>, a handler that authenticates connections, or neither for none.
/// </summary>
internal sealed record CredentialSettings(Auth? Auth, Func<HttpMessageHandler>? CreateHandler)
{
    public static CredentialSettings None { get; } = new(null, null);

    public static implicit operator CredentialSettings(Auth auth) => new(auth, null);
}
