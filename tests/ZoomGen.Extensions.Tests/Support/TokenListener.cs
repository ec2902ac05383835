using System.Net;
using System.Text;

namespace ZoomGen.Extensions.Tests.Support;

/// <summary>A token endpoint that processes reach. It gives <c>token-1</c>, <c>token-2</c> …, each good for an hour.</summary>
internal sealed class TokenListener : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly int _unanswered;
    private int _count;

    /// <param name="unanswered">The number of requests that get no answer.</param>
    public TokenListener(int unanswered = 0)
    {
        _unanswered = unanswered;
        Url = $"http://127.0.0.1:{RedisServer.FindPort()}/";
        _listener.Prefixes.Add(Url);
        _listener.Start();
        _ = AnswerAsync();
    }

    public string Url { get; }

    /// <summary>The number of requests so far.</summary>
    public int Count => _count;

    /// <summary>Completes with the first request.</summary>
    public Task Asked => _asked.Task;

    public void Dispose() => _listener.Close();

    private async Task AnswerAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                // The test is over.
                return;
            }
            var number = Interlocked.Increment(ref _count);
            _asked.TrySetResult();
            if (number <= _unanswered)
                continue;
            var body = $$"""{"access_token":"token-{{number}}","expires_in":3600}""";
            context.Response.Close(Encoding.UTF8.GetBytes(body), willBlock: false);
        }
    }
}
