namespace ZoomGen.Extensions.Credentials;

/// <summary>What credentials use that request tokens.</summary>
/// <param name="CreateClient">Creates the HTTP client for the requests.</param>
/// <param name="Store">Shares the tokens with other processes, or null.</param>
/// <param name="Clock">Determines when tokens expire.</param>
internal sealed record TokenServices(Func<HttpClient> CreateClient, ITokenStore? Store, TimeProvider Clock);
