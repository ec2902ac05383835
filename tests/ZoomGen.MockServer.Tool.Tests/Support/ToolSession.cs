using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ZoomGen.MockServer.Tool.Tests.Support;

/// <summary>A running tool, and a browser without script.</summary>
internal sealed class ToolSession : IAsyncDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    private readonly string? _folder;

    private ToolSession(MockTool tool, string? folder) => (Tool, _folder) = (tool, folder);

    public MockTool Tool { get; }

    public HttpClient Client => _client;

    public Uri Page => Tool.PageAddress;

    public static string PathOf(string collection) =>
        Path.Combine(AppContext.BaseDirectory, "collections", collection + ".postman_collection.json");

    public static Task<ToolSession> WithFileAsync(string collection) => WithPathAsync(PathOf(collection));

    public static Task<ToolSession> WithPathAsync(string path) => StartAsync(new(path), folder: null);

    public static Task<ToolSession> WithLiveStreamAsync() => WithFileAsync("zoom-livestream");

    /// <summary>Starts the tool for the text of a collection and, if they are not null, an overlay and an environment.</summary>
    public static async Task<ToolSession> WithTextAsync(string collection, string? overlay = null, string? environment = null)
    {
        var folder = Directory.CreateTempSubdirectory("zoomgen-").FullName;
        var path = Path.Combine(folder, "api.postman_collection.json");
        await File.WriteAllTextAsync(path, collection);
        if (overlay is not null)
            await File.WriteAllTextAsync(Path.Combine(folder, "api.zoomgen.json"), overlay);
        if (environment is null)
            return await StartAsync(new(path), folder);
        var environmentPath = Path.Combine(folder, "api.postman_environment.json");
        await File.WriteAllTextAsync(environmentPath, environment);
        return await StartAsync(new(path) { Environment = environmentPath }, folder);
    }

    public Uri OperationAddress(int number) => new(Tool.Server.BaseAddress, $"/_zoomgen/operations/{number}");

    public async Task<IHtmlDocument> GetAsync(Uri address) => Parse(await _client.GetStringAsync(address));

    public Task<IHtmlDocument> GetOperationAsync(int number) => GetAsync(OperationAddress(number));

    /// <summary>The page of an operation, with the request of a saved response in its form.</summary>
    public Task<IHtmlDocument> GetExampleAsync(int number, int example) => GetAsync(new($"{OperationAddress(number)}?example={example}"));

    /// <summary>Sends the form of a page as a browser does.</summary>
    public async Task<IHtmlDocument> SubmitAsync(IHtmlDocument page, IHtmlButtonElement? button = null)
    {
        var form = page.GetElementById("form") as IHtmlFormElement ?? throw new InvalidOperationException("The page has no form.");
        using var content = new FormUrlEncodedContent(Fields(form, button));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Page, form.GetAttribute("action")!)) { Content = content };
        request.Headers.Add("Origin", Tool.Server.BaseUrl);
        using var response = await _client.SendAsync(request);
        return Parse(await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync());
    }

    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await Tool.DisposeAsync();
        if (_folder is not null)
            Directory.Delete(_folder, recursive: true);
    }

    private static async Task<ToolSession> StartAsync(MockToolOptions options, string? folder) =>
        new(await MockTool.StartAsync(options, CancellationToken.None), folder);

    private static IEnumerable<KeyValuePair<string, string>> Fields(IHtmlFormElement form, IHtmlButtonElement? button)
    {
        foreach (var element in form.Elements)
        {
            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" } box when box.IsChecked:
                    yield return new(box.Name!, box.Value);
                    break;
                case IHtmlInputElement { Type: not ("checkbox" or "file") } input:
                    yield return new(input.Name!, input.Value);
                    break;
                case IHtmlTextAreaElement area:
                    yield return new(area.Name!, area.Value.ReplaceLineEndings("\r\n"));
                    break;
                case IHtmlSelectElement select:
                    yield return new(select.Name!, select.Value ?? "");
                    break;
            }
        }
        if (button is not null)
            yield return new(button.Name!, button.Value);
    }
}
