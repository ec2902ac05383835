using System.Net;
using ZoomGen.MockServer.Tool.Tests.Support;

namespace ZoomGen.MockServer.Tool.Tests.Pages;

public sealed class IndexPageTests
{
    [Fact]
    public async Task Lists_the_operations_by_folder_with_links()
    {
        await using var session = await ToolSession.WithLiveStreamAsync();

        var page = await session.GetAsync(session.Page);

        Assert.Equal(["Meetings", "Webinars"], page.QuerySelectorAll(".folder [role=heading]").Select(heading => heading.TextContent));
        Assert.Equal(
            ["PATCH Update Live Stream Status", "PATCH Update a live stream", "GET Get live stream details", "PATCH Update a live stream"],
            page.QuerySelectorAll(".operations a").Select(
                link => $"{link.QuerySelector(".method")!.TextContent} {link.QuerySelector(".name")!.TextContent}"));
        Assert.Equal("/_zoomgen/operations/3", page.QuerySelectorAll(".operations a")[2].GetAttribute("href"));
    }

    [Theory]
    [InlineData("details", 1)]
    [InlineData("GET", 1)]
    [InlineData("/webinars", 1)]
    [InlineData("UPDATE", 3)]
    [InlineData("nothing of it", 0)]
    public async Task Finds_operations_by_name_method_and_path(string text, int expected)
    {
        await using var session = await ToolSession.WithLiveStreamAsync();

        var page = await session.GetAsync(new Uri(session.Page, "?q=" + Uri.EscapeDataString(text)));

        Assert.Equal(expected, page.QuerySelectorAll(".operations a").Length);
        Assert.Equal(text, page.Line("q").Value);
    }

    [Fact]
    public async Task The_root_leads_to_the_page()
    {
        await using var session = await ToolSession.WithLiveStreamAsync();

        using var response = await session.Client.GetAsync(session.Tool.Server.BaseAddress);

        Assert.Equal((HttpStatusCode.Redirect, "/_zoomgen"), (response.StatusCode, response.Headers.Location?.OriginalString));
    }

    [Fact]
    public async Task The_root_is_that_of_the_api_if_it_has_one()
    {
        await using var session = await ToolSession.WithTextAsync(
            """
            {
              "info": { "name": "Rooted" },
              "item": [
                {
                  "name": "Root",
                  "request": { "method": "GET", "url": "https://api.h.test/" },
                  "response": [{ "name": "OK", "code": 200, "body": "root" }]
                }
              ]
            }
            """);

        Assert.Equal("root", await session.Client.GetStringAsync(session.Tool.Server.BaseAddress));
        Assert.Equal("Rooted", (await session.GetAsync(session.Page)).Text("h1"));
    }

    [Fact]
    public async Task Shows_the_requests_that_were_received_the_last_one_first()
    {
        await using var session = await ToolSession.WithLiveStreamAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(session.Tool.Server.BaseAddress, "meetings/5/livestream"));
        request.Headers.Add("Authorization", "Bearer very-secret");
        await session.Client.SendAsync(request);
        await session.Client.GetAsync(new Uri(session.Tool.Server.BaseAddress, "nowhere?a=<b>"));

        var page = await session.GetAsync(new Uri(session.Page, "/_zoomgen/log"));

        var log = page.QuerySelectorAll(".log li");
        Assert.Equal(
            ["/nowhere?a=%3Cb%3E 404", "/meetings/5/livestream 200"],
            log.Select(entry => $"{entry.QuerySelector(".path")!.TextContent} {entry.QuerySelector(".status")!.TextContent}"));
        Assert.DoesNotContain("very-secret", page.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Requests_arrive_as_events()
    {
        await using var session = await ToolSession.WithLiveStreamAsync();
        await using var events = await session.Client.GetStreamAsync(new Uri(session.Page, "/_zoomgen/log/events"));
        using var reader = new StreamReader(events);
        await reader.ReadLineAsync();

        await session.Client.GetAsync(new Uri(session.Tool.Server.BaseAddress, "nowhere"));

        await reader.ReadLineAsync();
        var lines = new List<string>();
        while (await reader.ReadLineAsync() is { Length: > 0 } line)
            lines.Add(line);
        Assert.All(lines, line => Assert.StartsWith("data: ", line, StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("/nowhere", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_unknown_page_says_so()
    {
        await using var session = await ToolSession.WithLiveStreamAsync();

        using var response = await session.Client.GetAsync(session.OperationAddress(99));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("There is no such page.", ToolSession.Parse(await response.Content.ReadAsStringAsync()).Text("h1"));
    }
}
