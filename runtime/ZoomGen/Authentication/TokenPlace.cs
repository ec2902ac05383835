using ZoomGen.Http;

namespace ZoomGen.Authentication;

/// <summary>The place of a token: in the Authorization header after a prefix, or in the query.</summary>
internal sealed class TokenPlace
{
    private readonly string _headerPrefix;
    private readonly string? _queryName;

    /// <param name="headerPrefix">Empty for the token alone. As in Postman, surrounding white space is ignored.</param>
    /// <param name="queryName">The name of the parameter; null or empty for the header.</param>
    public TokenPlace(string headerPrefix, string? queryName)
    {
        ArgumentNullException.ThrowIfNull(headerPrefix);
        _headerPrefix = headerPrefix.Trim();
        _queryName = queryName;
    }

    public void Put(HttpRequestMessage request, string token)
    {
        if (_queryName is { Length: > 0 })
            request.RequestUri = QueryKey.Replace(request.RequestUri!, _queryName, token);
        else
            HeaderRules.Replace(request.Headers, "Authorization", _headerPrefix.Length == 0 ? token : $"{_headerPrefix} {token}");
    }
}
