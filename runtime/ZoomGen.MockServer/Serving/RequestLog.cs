namespace ZoomGen.MockServer.Serving;

internal sealed class RequestLog(int max, Action<ReceivedRequest>? onReceived)
{
    private readonly Queue<ReceivedRequest> _requests = [];

    public void Add(ReceivedRequest request)
    {
        lock (_requests)
        {
            _requests.Enqueue(request);
            while (_requests.Count > max)
                _requests.Dequeue();
        }
        onReceived?.Invoke(request);
    }

    public IReadOnlyList<ReceivedRequest> Snapshot()
    {
        lock (_requests)
            return _requests.ToArray();
    }
}
