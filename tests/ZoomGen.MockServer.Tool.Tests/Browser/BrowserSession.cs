using Microsoft.Playwright;
using ZoomGen.MockServer.Tool.Tests.Support;

namespace ZoomGen.MockServer.Tool.Tests.Browser;

/// <summary>A page of the tool in a browser. What goes wrong in it, and what it requests from elsewhere, is kept.</summary>
internal sealed class BrowserSession : IAsyncDisposable
{
    // Of a machine that has much else to do, in milliseconds.
    private const int MaxWait = 30_000;

    private readonly ToolSession _tool;
    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];

    private BrowserSession(ToolSession tool, IBrowserContext context, IPage page) => (_tool, _context, Page) = (tool, context, page);

    public ToolSession Tool => _tool;

    public IPage Page { get; }

    /// <summary>Errors in the console, dialogs, and requests to other origins.</summary>
    public IReadOnlyList<string> Faults => _faults;

    public static async Task<BrowserSession> StartAsync(IBrowser browser, ToolSession tool, BrowserNewContextOptions? options = null)
    {
        var context = await browser.NewContextAsync(options);
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(MaxWait);
        Assertions.SetDefaultExpectTimeout(MaxWait);
        var session = new BrowserSession(tool, context, page);
        session.Watch(page);
        return session;
    }

    public Task GoToIndexAsync() => Page.GotoAsync(_tool.Page.ToString());

    public Task GoToOperationAsync(int number) => Page.GotoAsync(_tool.OperationAddress(number).ToString());

    public ILocator Result => Page.Locator("#result .status, #result .fault").First;

    /// <summary>Presses the tab key until an element with a text has the focus.</summary>
    public async Task TabToAsync(string text)
    {
        const int MaxStops = 60;
        for (var stop = 0; stop < MaxStops; stop++)
        {
            await Page.Keyboard.PressAsync("Tab");
            var found = await FocusedAsync("element => element === document.body ? '' : element.textContent");
            if (found.Contains(text, StringComparison.Ordinal))
                return;
        }
        throw new InvalidOperationException($"The tab key does not lead to '{text}'.");
    }

    /// <summary>What a function says of the element that has the focus.</summary>
    public Task<string> FocusedAsync(string function) => Page.EvaluateAsync<string>($"({function})(document.activeElement)");

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        await _tool.DisposeAsync();
    }

    private void Watch(IPage page)
    {
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _faults.Add(message.Text);
        };
        page.PageError += (_, error) => _faults.Add(error);
        page.Dialog += async (_, dialog) =>
        {
            _faults.Add(dialog.Message);
            await dialog.DismissAsync();
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(_tool.Tool.Server.BaseUrl, StringComparison.Ordinal)
                && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                _faults.Add(request.Url);
        };
    }
}
