using System.Net;
using System.Text;

namespace ZoomGen.Runtime.Tests.Support;

/// <summary>A server whose one answer is a body in pieces, which shows whether it was given back.</summary>
internal sealed class StreamServer : IDisposable
{
    private readonly Server _server;

    public StreamServer(string contentType, string[] pieces, Func<CancellationToken, ValueTask<int>>? end = null, HttpStatusCode status = HttpStatusCode.OK)
    {
        Body = new([.. pieces.Select(Encoding.UTF8.GetBytes)], end);
        _server = new(() =>
        {
            var content = new StreamContent(Body);
            if (contentType.Length > 0)
                content.Headers.Add("Content-Type", contentType);
            return new(status) { Content = content };
        });
    }

    public ScriptedStream Body { get; }

    public int Requests => _server.Requests.Count;

    public TestClient Client(TestClientOptions? options = null) => _server.Client(options);

    public IAsyncEnumerable<T> Items<T>(TestClientOptions? options = null, CancellationToken cancellationToken = default)
    {
        var request = new StreamedTestRequest();
        return typeof(T) == typeof(ServerSentEvent) ? (IAsyncEnumerable<T>)ClientCall.SendForItemsAsync<StreamedTestResponse, ServerSentEvent>(Client(options), request, cancellationToken)
            : typeof(T) == typeof(Gadget) ? (IAsyncEnumerable<T>)ClientCall.SendForItemsAsync<StreamedTestResponse, Gadget>(Client(options), request, cancellationToken)
            : (IAsyncEnumerable<T>)ClientCall.SendForItemsAsync<StreamedTestResponse, System.Text.Json.JsonElement>(Client(options), request, cancellationToken);
    }

    public async Task<List<T>> ListAsync<T>(TestClientOptions? options = null)
    {
        var list = new List<T>();
        await foreach (var item in Items<T>(options))
            list.Add(item);
        return list;
    }

    public void Dispose()
    {
        Body.Dispose();
        _server.Dispose();
    }
}
