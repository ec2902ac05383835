namespace ZoomGen;

/// <summary>The base of the class that holds the requests of one folder of a collection.</summary>
public abstract class ApiClientGroup
{
    private readonly ApiClient? _client;

    /// <summary>Creates the part of a client.</summary>
    /// <param name="client">Sends the requests.</param>
    protected ApiClientGroup(ApiClient client) => _client = client;

    /// <summary>For mocks.</summary>
    protected ApiClientGroup()
    {
    }

    /// <summary>Sends the requests.</summary>
    /// <exception cref="InvalidOperationException">This is a mock, and the method called is not overridden.</exception>
    protected ApiClient Client => _client ?? throw new InvalidOperationException($"{GetType().Name} is a mock whose method is not overridden.");
}
