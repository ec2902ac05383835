using System.Threading.Channels;

namespace ZoomGen.MockServer.Tool.Log;

/// <summary>The latest requests, and those who wait for the next ones.</summary>
internal sealed class RequestFeed
{
    private const int MaxRequests = 100;

    private readonly object _lock = new();
    private readonly Queue<LoggedRequest> _latest = [];
    private readonly List<Channel<LoggedRequest>> _listeners = [];
    private int _count;

    /// <summary>The latest requests, the last one first.</summary>
    public IReadOnlyList<LoggedRequest> Latest
    {
        get
        {
            lock (_lock)
                return [.. _latest.Reverse()];
        }
    }

    public void Add(ReceivedRequest request)
    {
        lock (_lock)
        {
            var logged = LoggedRequest.Create(++_count, request);
            _latest.Enqueue(logged);
            if (_latest.Count > MaxRequests)
                _latest.Dequeue();
            foreach (var listener in _listeners)
                listener.Writer.TryWrite(logged);
        }
    }

    /// <summary>Receives the next requests, from now on until it is disposed. A listener that is too slow misses some.</summary>
    public Listener Listen()
    {
        var channel = Channel.CreateBounded<LoggedRequest>(
            new BoundedChannelOptions(MaxRequests) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (_lock)
            _listeners.Add(channel);
        return new(this, channel);
    }

    private void Remove(Channel<LoggedRequest> channel)
    {
        lock (_lock)
            _listeners.Remove(channel);
    }

    /// <summary>Somebody who waits for the next requests.</summary>
    public sealed class Listener(RequestFeed feed, Channel<LoggedRequest> channel) : IDisposable
    {
        public IAsyncEnumerable<LoggedRequest> ReadAllAsync(CancellationToken cancellation) => channel.Reader.ReadAllAsync(cancellation);

        public void Dispose() => feed.Remove(channel);
    }
}
