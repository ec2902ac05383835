using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using ZoomGen.MockServer.Tool.Api;
using ZoomGen.MockServer.Tool.Log;

namespace ZoomGen.MockServer.Tool.Pages;

/// <summary>Serves the page below a path of its own, and leaves every other request to the mocked API.</summary>
internal sealed class PageHandler : IAsyncDisposable
{
    private const int MaxFields = 10_000;
    private const int MaxLength = 32 * 1024 * 1024;

    private static readonly FormOptions Limits = new() { ValueCountLimit = MaxFields, ValueLengthLimit = MaxLength };

    private readonly MockedCollection _collection;
    private readonly RequestFeed _feed;
    private readonly PageRenderer _renderer = new();
    private readonly FolderView _root;
    private PostmanMockServer? _server;

    public PageHandler(MockedCollection collection, RequestFeed feed)
    {
        (_collection, _feed) = (collection, feed);
        _root = View(Api.Root);
    }

    public MockedApi Api => _collection.Api;

    private PostmanMockServer Server => _server ?? throw new InvalidOperationException("The server has not started.");

    private PageFrame Frame => new(Api.Root.Name, Server.BaseUrl);

    /// <summary>The server whose requests the page sends. It starts after the page that it serves.</summary>
    public void Serve(PostmanMockServer server) => _server = server;

    public async Task HandleAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path.StartsWithSegments(PagePaths.Root, StringComparison.Ordinal))
        {
            PageGuard.Protect(context.Response);
            await ServeAsync(context);
        }
        else if (context.Request.Path == "/" && IsRead(context.Request) && !Server.HasRequest(context.Request.Method, "/"))
        {
            context.Response.Redirect(PagePaths.Root);
        }
        else
        {
            PageGuard.Isolate(context);
            await next(context);
        }
    }

    public ValueTask DisposeAsync() => _renderer.DisposeAsync();

    private Task ServeAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!.TrimEnd('/');
        if (!PageGuard.IsForLoopback(context.Request))
            return RefuseAsync(context, StatusCodes.Status421MisdirectedRequest, "The page is for 127.0.0.1 and localhost only.");
        if (!IsRead(context.Request) && !PageGuard.IsFromPage(context.Request))
            return RefuseAsync(context, StatusCodes.Status403Forbidden, "Only a form of this page can send requests.");
        return (path, IsRead(context.Request)) switch
        {
            (PagePaths.Root, true) => ShowIndexAsync(context),
            (PagePaths.Log, true) => ShowLogAsync(context),
            (PagePaths.Events, true) => SendEventsAsync(context),
            _ when Find(path) is { } operation => ServeAsync(context, operation),
            _ => RefuseAsync(context, StatusCodes.Status404NotFound, "There is no such page."),
        };
    }

    private Task ShowIndexAsync(HttpContext context)
    {
        var query = context.Request.Query["q"].ToString().Trim();
        return WriteAsync<IndexPage>(
            context,
            (nameof(IndexPage.Root), query.Length == 0 ? _root : _root.Find(query) ?? _root with { Folders = [], Operations = [] }),
            (nameof(IndexPage.Query), query),
            (nameof(IndexPage.Requests), _feed.Latest));
    }

    private Task ShowLogAsync(HttpContext context) => WriteAsync<LogPage>(context, (nameof(LogPage.Requests), _feed.Latest));

    private async Task ServeAsync(HttpContext context, MockedOperation operation)
    {
        var example = context.Request.Query[PagePaths.Example];
        var page = new OperationPage(_collection, operation, example, Server.BaseUrl, context.RequestAborted);
        var view = IsRead(context.Request)
            ? page.Show()
            : await page.SendAsync(await ReadFormAsync(context), Server.BaseAddress.Port, context.RequestAborted);
        await WriteAsync<OperationPageView>(context, (nameof(OperationPageView.Operation), view));
    }

    private static Task<IFormCollection> ReadFormAsync(HttpContext context) =>
        new FormFeature(context.Request, Limits).ReadFormAsync(context.RequestAborted);

    private Task RefuseAsync(HttpContext context, int status, string message)
    {
        context.Response.StatusCode = status;
        return WriteAsync<MessagePage>(context, (nameof(MessagePage.Message), message));
    }

    private async Task WriteAsync<T>(HttpContext context, params (string Name, object? Value)[] parameters)
        where T : IComponent
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        var html = await _renderer.RenderAsync<T>([.. parameters, (nameof(IndexPage.Frame), Frame)]);
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.WriteAsync(html, context.RequestAborted);
    }

    // https://html.spec.whatwg.org/multipage/server-sent-events.html
    private async Task SendEventsAsync(HttpContext context)
    {
        using var listener = _feed.Listen();
        context.Response.ContentType = "text/event-stream";
        await context.Response.WriteAsync(": the log\n\n", context.RequestAborted);
        await foreach (var request in listener.ReadAllAsync(context.RequestAborted))
        {
            var html = await _renderer.RenderAsync<LogEntry>((nameof(LogEntry.Request), request));
            await context.Response.WriteAsync($"data: {html.ReplaceLineEndings("\ndata: ")}\n\n", context.RequestAborted);
        }
    }

    private MockedOperation? Find(string path) =>
        path.StartsWith(PagePaths.Operations, StringComparison.Ordinal)
        && int.TryParse(path.AsSpan(PagePaths.Operations.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Api.Operations.ElementAtOrDefault(number - 1)
            : null;

    private static bool IsRead(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    private static FolderView View(ApiFolder folder) => new(
        folder.Name,
        DescriptionHtml.Write(folder.Description),
        [.. folder.Folders.Select(View)],
        [.. folder.Operations.Select(OperationPage.Link)]);
}
