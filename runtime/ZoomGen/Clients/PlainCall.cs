namespace ZoomGen.Clients;

/// <summary>
/// A call whose caller gets only the body, so that the response's memory can be reused afterwards. Such calls go through
/// <see cref="ApiClient.SendAsync{TResponse}"/>, and an override of it may keep the response. The base method therefore records its task
/// on the current thread. If the caller gets that same task, no override is still waiting for the response.
/// </summary>
internal sealed class PlainCall
{
    // One object, because each access to the memory of a thread costs time.
    [ThreadStatic]
    private static PlainCall? _current;

    private IApiRequest? _request;
    private Task? _task;

    /// <summary>Sends the request of such a call.</summary>
    /// <param name="client">The client.</param>
    /// <param name="request">The request.</param>
    /// <param name="isSole">Whether nobody else gets the response.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static Task<TResponse> Start<TResponse>(
        ApiClient client, IApiRequest<TResponse> request, out bool isSole, CancellationToken cancellationToken)
        where TResponse : ApiResponse, IApiResponse<TResponse>
    {
        var call = _current ??= new();
        call._request = request;
        try
        {
            var task = client.SendAsync(request, cancellationToken);
            isSole = ReferenceEquals(task, call._task);
            return task;
        }
        finally
        {
            (call._request, call._task) = (null, null);
        }
    }

    /// <summary>The call that the base method is asked for, or null if it is another one.</summary>
    public static PlainCall? Of(IApiRequest request) =>
        _current is { } call && ReferenceEquals(request, call._request) ? call : null;

    /// <summary>The base method has started the call.</summary>
    public void Started(Task task) => _task = task;
}
