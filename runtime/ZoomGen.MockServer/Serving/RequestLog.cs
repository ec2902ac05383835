namespace ZoomGen.MockServer.Serving;

internal sealed class RequestLog
{
    private readonly List<ReceivedRequest> _requests = [];

    public void Add(ReceivedRequest request)
    {
        lock (_requests)
            _requests.Add(request);
    }

    public IReadOnlyList<ReceivedRequest> Snapshot()
    {
        lock (_requests)
            return _requests.ToArray();
    }
}
