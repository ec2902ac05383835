using ZoomGen.Requests;

namespace ZoomGen;

/// <summary>An API key in a header or in the query.</summary>
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

    /// <summary>Sends the key in a header.</summary>
    /// <param name="name">The header.</param>
    /// <param name="value">The key.</param>
    /// <returns>The credentials.</returns>
    public static ApiKeyAuth InHeader(string name, string value) => new(name, value, inQuery: false);

    /// <summary>Appends the key to the query.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="value">The key.</param>
    /// <returns>The credentials.</returns>
    public static ApiKeyAuth InQuery(string name, string value) => new(name, value, inQuery: true);

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
