using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ZoomGen.MockServer.Tool.Tests.Pages;
using ZoomGen.MockServer.Tool.Tests.Support;

namespace ZoomGen.MockServer.Tool.Tests.Browser;

/// <summary>The page in Chromium.</summary>
public sealed class BrowserTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    private const string Saved =
        """
        {
          "info": { "name": "Users" },
          "item": [{
            "name": "Rename",
            "request": {
              "method": "POST",
              "url": {
                "host": ["https://h.test"], "path": ["users", ":userId"], "query": [{ "key": "page", "value": "1" }],
                "variable": [{ "key": "userId", "value": "1" }]
              },
              "body": { "mode": "raw", "raw": "{ \"name\": \"Ada\" }", "options": { "raw": { "language": "json" } } }
            },
            "response": [{
              "name": "Nobody",
              "code": 404,
              "originalRequest": {
                "method": "POST",
                "url": {
                  "host": ["https://h.test"], "path": ["users", "42"],
                  "query": [{ "key": "page", "value": "7", "disabled": true }, { "key": "verbose", "value": "1" }]
                },
                "body": { "mode": "raw", "raw": "{ \"name\": \"Bob\" }", "options": { "raw": { "language": "json" } } }
              }
            }]
          }]
        }
        """;

    private const string Files =
        """
        {
          "info": { "name": "Photos" },
          "item": [{
            "name": "Upload",
            "request": {
              "method": "POST",
              "url": "https://h.test/photos",
              "body": {
                "mode": "formdata",
                "formdata": [
                  { "key": "title", "value": "x", "type": "text" },
                  { "key": "photos", "src": ["/me/a.png", "/me/b.png"], "type": "file", "disabled": true }
                ]
              }
            },
            "response": [{ "name": "OK", "code": 200 }]
          }]
        }
        """;

    // A folder for screenshots, to look at.
    private static readonly string? Screenshots = Environment.GetEnvironmentVariable("ZOOMGEN_SCREENSHOTS");

    [Theory]
    [InlineData("desktop", ColorScheme.Light)]
    [InlineData("desktop", ColorScheme.Dark)]
    [InlineData("phone", ColorScheme.Light)]
    [InlineData("phone", ColorScheme.Dark)]
    public async Task The_pages_can_be_read_on_every_screen(string screen, ColorScheme scheme)
    {
        await using var session = await StartAsync(await ToolSession.WithLiveStreamAsync(), new()
        {
            ViewportSize = screen == "phone" ? new() { Width = 390, Height = 844 } : new() { Width = 1280, Height = 800 },
            ColorScheme = scheme,
        });

        await session.GoToOperationAsync(1);
        await CheckAsync(session, $"operation-{screen}-{scheme}");
        await session.Page.GetByRole(AriaRole.Button, new() { Name = "Send for 429" }).ClickAsync();
        await Assertions.Expect(session.Result).ToHaveTextAsync("429 Too Many Requests");
        await CheckAsync(session, $"result-{screen}-{scheme}");
        await session.Page.Locator(".examples li").Filter(new() { HasText = "429" }).GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(session.Page.Locator("button.main")).ToHaveTextAsync("Send for 429");
        await CheckAsync(session, $"saved-{screen}-{scheme}");
        await session.GoToIndexAsync();
        await session.Page.Locator(".log summary").First.ClickAsync();
        await CheckAsync(session, $"index-{screen}-{scheme}");
    }

    [Fact]
    public async Task The_keyboard_alone_sends_an_example_and_reads_the_result()
    {
        await using var session = await StartAsync(await ToolSession.WithLiveStreamAsync());
        await session.GoToIndexAsync();

        await session.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the content", await session.FocusedAsync("element => element.textContent"));
        await session.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(session.Page.Locator("#main")).ToBeFocusedAsync();
        await session.TabToAsync("Get live stream details");
        Assert.Equal("solid", await session.FocusedAsync("element => getComputedStyle(element).outlineStyle"));
        await session.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(session.Page).ToHaveURLAsync(new Regex("/operations/3$"));
        await Assertions.Expect(session.Page.GetByRole(AriaRole.Button, new() { Name = "Send for 404" })).ToBeVisibleAsync();
        await session.TabToAsync("Send for 404");
        await session.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(session.Result).ToHaveTextAsync("404 Not Found");
        await session.TabToAsync("GET /meetings/");
        Assert.Equal("PRE", await session.FocusedAsync("element => element.tagName"));
        Assert.Equal("polite", await session.Page.Locator("#result").GetAttributeAsync("aria-live"));
        Assert.Empty(session.Faults);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_saved_response_that_is_chosen_fills_the_form_and_is_the_answer(bool script)
    {
        await using var session = await StartAsync(await ToolSession.WithTextAsync(Saved), new() { JavaScriptEnabled = script });
        await session.GoToOperationAsync(1);

        await session.TabToAsync("Fill the form");
        await session.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(session.Page).ToHaveURLAsync(new Regex("/operations/1[?]example=0#request$"));
        await Assertions.Expect(session.Page.GetByLabel("userId")).ToHaveValueAsync("42");
        await Assertions.Expect(session.Page.GetByLabel("page", new() { Exact = true })).ToHaveValueAsync("7");
        await Assertions.Expect(session.Page.GetByLabel("Send page")).Not.ToBeCheckedAsync();
        await Assertions.Expect(session.Page.GetByLabel("verbose", new() { Exact = true })).ToHaveValueAsync("1");
        await session.TabToAsync("Send for 404");
        await session.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(session.Result).ToHaveTextAsync("404 Not Found");
        await Assertions.Expect(session.Page.Locator("pre.wire")).ToContainTextAsync("POST /users/42?verbose=1 HTTP/1.1");
        await Assertions.Expect(session.Page.Locator("pre.wire")).ToContainTextAsync("{\"name\":\"Bob\"}");
        Assert.Empty(session.Faults);
    }

    [Fact]
    public async Task The_log_grows_while_it_is_watched()
    {
        await using var session = await StartAsync(await ToolSession.WithLiveStreamAsync());
        await session.GoToIndexAsync();
        await Assertions.Expect(session.Page.Locator("[data-live]")).ToHaveTextAsync("Shows requests as they arrive.");

        await session.Page.WaitForFunctionAsync(
            "async base => { await fetch(base + '/meetings/7/livestream'); return document.querySelectorAll('.log li').length > 0; }",
            session.Tool.Tool.Server.BaseUrl);

        await Assertions.Expect(session.Page.Locator(".log .path").First).ToHaveTextAsync("/meetings/7/livestream");
        Assert.Empty(session.Faults);
    }

    [Fact]
    public async Task Without_script_the_form_sends_as_well()
    {
        await using var session = await StartAsync(await ToolSession.WithLiveStreamAsync(), new() { JavaScriptEnabled = false });
        await session.GoToOperationAsync(3);

        await session.Page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();

        await Assertions.Expect(session.Result).ToHaveTextAsync("200 OK");
    }

    [Fact]
    public async Task A_value_that_is_edited_is_sent()
    {
        await using var session = await StartAsync(await ToolSession.WithLiveStreamAsync());
        await session.GoToOperationAsync(1);
        await session.Page.GetByLabel("Send settings").UncheckAsync();

        await session.Page.GetByLabel("settings", new() { Exact = true }).FillAsync("{}");
        await session.Page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();

        await Assertions.Expect(session.Page.Locator("pre.wire")).ToContainTextAsync("name=\"settings\"\n\n{}\n");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Files_that_are_chosen_are_sent(bool script)
    {
        await using var session = await StartAsync(await ToolSession.WithTextAsync(Files), new() { JavaScriptEnabled = script });
        await session.GoToOperationAsync(1);

        FilePayload[] files =
        [
            new() { Name = "a.txt", MimeType = "text/plain", Buffer = "one"u8.ToArray() },
            new() { Name = "b.png", MimeType = "image/png", Buffer = "two"u8.ToArray() },
        ];
        await session.Page.GetByLabel("Choose photos").SetInputFilesAsync(files);
        await session.Page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();

        var wire = session.Page.Locator("pre.wire");
        await Assertions.Expect(wire).ToContainTextAsync("name=\"photos\"; filename=\"a.txt\"\nContent-Type: text/plain\n\none\n");
        await Assertions.Expect(wire).ToContainTextAsync("name=\"photos\"; filename=\"b.png\"\nContent-Type: image/png\n\ntwo\n");
        await Assertions.Expect(wire).ToContainTextAsync("name=\"title\"\n\nx\n");
        await Assertions.Expect(session.Page.Locator("pre.call")).ToContainTextAsync(
            "Photos = new() { ApiFile.FromPath(\"a.txt\"), ApiFile.FromPath(\"b.png\") }");
        Assert.Empty(session.Faults);
    }

    [Fact]
    public async Task A_file_that_is_not_chosen_is_the_documented_one()
    {
        await using var session = await StartAsync(await ToolSession.WithTextAsync(Files), new() { ColorScheme = ColorScheme.Dark });
        await session.GoToOperationAsync(1);

        await session.Page.GetByLabel("Send photos").CheckAsync();
        await session.Page.GetByLabel("photos", new() { Exact = true }).FillAsync("c.png");
        await session.Page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();

        await Assertions.Expect(session.Page.Locator("pre.wire")).ToContainTextAsync(
            "filename=\"c.png\"\nContent-Type: image/png\n\nfile:c.png\n");
        await CheckAsync(session, "files");
    }

    [Fact]
    public async Task A_hostile_collection_runs_no_script()
    {
        await using var session = await StartAsync(await ToolSession.WithTextAsync(PageSafetyTests.Hostile));

        await session.GoToOperationAsync(1);
        await session.Page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();
        await Assertions.Expect(session.Result).ToHaveTextAsync("200 OK");
        await session.Page.GetByRole(AriaRole.Link, new() { Name = "Fill the form" }).ClickAsync();
        await Assertions.Expect(session.Page.Locator(".remarks")).ToBeVisibleAsync();
        await session.GoToIndexAsync();
        await session.Page.Locator(".log summary").First.ClickAsync();

        Assert.Empty(session.Faults);
    }

    private Task<BrowserSession> StartAsync(ToolSession tool, BrowserNewContextOptions? options = null) =>
        BrowserSession.StartAsync(fixture.Browser, tool, options);

    private static async Task CheckAsync(BrowserSession session, string name)
    {
        if (Screenshots is not null)
            await session.Page.ScreenshotAsync(new() { Path = Path.Combine(Screenshots, name + ".png"), FullPage = true });
        Assert.Empty(await PageChecks.FindFaultsAsync(session.Page));
        Assert.Empty(session.Faults);
    }
}
