namespace ZoomGen.Clients;

/// <summary>
/// A call of a method that returns only the body of the response, whose memory it can give back. Such a method calls
/// <see cref="ApiClient.SendAsync{TResponse}"/>, which can be overridden, and an override may keep the response. The base method therefore
/// leaves its task here, on the thread that calls it, and the response belongs to the caller only if it gets the same task.
/// </summary>
internal static class PlainCall
{
    [ThreadStatic]
    private static IApiRequest? _request;

    [ThreadStatic]
    private static Task? _task;

    /// <param name="client">The client.</param>
    /// <param name="request">The request.</param>
    /// <param name="isSole">Whether nobody else gets the response.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static Task<TResponse> Start<TResponse>(
        ApiClient client, IApiRequest<TResponse> request, out bool isSole, CancellationToken cancellationToken)
        where TResponse : ApiResponse, IApiResponse<TResponse>
    {
        _request = request;
        try
        {
            var task = client.SendAsync(request, cancellationToken);
            isSole = ReferenceEquals(task, _task);
            return task;
        }
        finally
        {
            (_request, _task) = (null, null);
        }
    }

    /// <summary>Whether the call that the base method is asked for is this one.</summary>
    public static bool Is(IApiRequest request) => ReferenceEquals(request, _request);

    /// <summary>The base method has started it.</summary>
    public static void Started(Task task) => _task = task;
}
