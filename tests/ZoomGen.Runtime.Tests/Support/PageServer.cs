using System.Net;

namespace ZoomGen.Runtime.Tests.Support;

/// <summary>A server that answers with one page after another, the last one again and again.</summary>
internal sealed class PageServer : IDisposable
{
    private readonly Queue<HttpResponseMessage> _answers = new();
    private readonly Server _server;

    public PageServer(params string[] pages)
    {
        _server = new(() => _answers.Count > 0 ? _answers.Dequeue() : Page(pages[^1]));
        foreach (var page in pages)
            Then(Page(page));
    }

    public IReadOnlyList<SentRequest> Requests => _server.Requests;

    public IEnumerable<string> Targets => _server.Requests.Select(request => request.Target);

    public void Then(HttpResponseMessage answer) => _answers.Enqueue(answer);

    public static HttpResponseMessage Page(string page, string? link = null)
    {
        var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = Server.Text(page, "application/json") };
        if (link is not null)
            response.Headers.Add("Link", link);
        return response;
    }

    public StockClient Stock(WorkshopClientOptions? options = null) => _server.Client(options).Stock;

    public void Dispose()
    {
        foreach (var answer in _answers)
            answer.Dispose();
        _server.Dispose();
    }
}
