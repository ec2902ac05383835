namespace ZoomGen.Extensions.Configuration;

/// <summary>The names under which the parts of a client are registered.</summary>
/// <param name="HttpClient">The name of the HTTP client of IHttpClientFactory.</param>
/// <param name="Options">The name of the options.</param>
internal sealed record ClientNames(string HttpClient, string Options)
{
    /// <summary>The HTTP client that requests tokens.</summary>
    public string TokenHttpClient => HttpClient + ".Token";

    /// <summary>The names of a client that is registered with a key, or without one.</summary>
    public static ClientNames From<TClient>(string? key)
    {
        // With its namespace: clients of two collections can have the same name.
        var type = typeof(TClient).FullName!;
        return key is null
            ? new(type, Microsoft.Extensions.Options.Options.DefaultName)
            : new($"{type}.{key}", key);
    }
}
