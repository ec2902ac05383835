using ZoomGen.Requests;

namespace ZoomGen;

/// <summary>Where a token goes: into the Authorization header behind a prefix, or into the query.</summary>
internal sealed class TokenPlace
{
    private readonly string _headerPrefix;
    private readonly string? _queryName;

    /// <param name="headerPrefix">Empty for the bare token. As with Postman, blanks around it do not count.</param>
    /// <param name="queryName">The parameter; null or empty for the header.</param>
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
