using System.ComponentModel;

namespace ZoomGen.Runtime;

/// <summary>The base class of the generated classes that have the requests of one folder.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ApiClientGroup
{
    private readonly ApiClient? _client;

    /// <summary>Creates the class for a folder.</summary>
    /// <param name="client">The client that sends the requests.</param>
    protected ApiClientGroup(ApiClient client) => _client = client;

    /// <summary>Creates a mock.</summary>
    protected ApiClientGroup()
    {
    }

    /// <summary>The client that sends the requests.</summary>
    /// <exception cref="InvalidOperationException">The object is a mock, and the method that was called is not overridden.</exception>
    protected ApiClient Client =>
        _client ?? throw new InvalidOperationException($"{GetType().Name} is a mock whose method is not overridden.");
}
