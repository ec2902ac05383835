using System.Net;
using System.Text;
using System.Text.Json;

namespace ZoomGen.Runtime.Tests.Support;

/// <summary>A server whose one answer is a body in pieces, which shows whether it was given back.</summary>
internal sealed class StreamServer : IDisposable
{
    private readonly Server _server;

    public StreamServer(
        string contentType, string[] pieces, Func<CancellationToken, ValueTask<int>>? end = null, HttpStatusCode status = HttpStatusCode.OK)
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

    public WorkshopClient Client(WorkshopClientOptions? options = null) => _server.Client(options);

    public IAsyncEnumerable<ServerSentEvent> Events(WorkshopClientOptions? options = null, CancellationToken cancellationToken = default) =>
        Client(options).Gadgets.WatchGadgetAsync(new() { GadgetId = "1" }, cancellationToken);

    public IAsyncEnumerable<Part> Parts(WorkshopClientOptions? options = null) => Client(options).Gadgets.ExportPartsAsync();

    public IAsyncEnumerable<JsonElement> Readings() => Client().Gadgets.ExportReadingsAsync();

    public void Dispose()
    {
        Body.Dispose();
        _server.Dispose();
    }
}
