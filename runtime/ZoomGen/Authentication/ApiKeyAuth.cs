using ZoomGen.Authentication;
using ZoomGen.Http;

namespace ZoomGen;

/// <summary>Sends an API key in a header or in the query.</summary>
public sealed class ApiKeyAuth : Auth
{
    private readonly string _name;
    private readonly string _value;
    private readonly bool _inQuery;

    private ApiKeyAuth(string name, string value, bool inQuery)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(value);
        _name = name;
        _value = value;
        _inQuery = inQuery;
    }

    /// <summary>Creates credentials that send a key in a header.</summary>
    /// <param name="name">The name of the header.</param>
    /// <param name="value">The key.</param>
    /// <returns>The credentials.</returns>
    public static ApiKeyAuth CreateForHeader(string name, string value) => new(name, value, inQuery: false);

    /// <summary>Creates credentials that send a key in the query.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="value">The key.</param>
    /// <returns>The credentials.</returns>
    public static ApiKeyAuth CreateForQuery(string name, string value) => new(name, value, inQuery: true);

    /// <inheritdoc/>
    public override ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Place(request, _value);
        return default;
    }

    /// <inheritdoc/>
    public override void ApplyPlaceholder(HttpRequestMessage request) => Place(request, SecretPlaceholder.Key);

    private void Place(HttpRequestMessage request, string value)
    {
        if (_inQuery)
        {
            request.RequestUri = QueryKey.Replace(request.RequestUri!, _name, value);
            return;
        }
        HeaderRules.Replace(request.Headers, _name, value);
    }
}
