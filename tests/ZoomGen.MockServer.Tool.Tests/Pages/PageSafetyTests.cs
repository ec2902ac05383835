using System.Net;
using ZoomGen.MockServer.Tool.Tests.Support;

namespace ZoomGen.MockServer.Tool.Tests.Pages;

/// <summary>A collection from a stranger, and other sites in the same browser.</summary>
public sealed class PageSafetyTests
{
    private const string Script = "<script>alert(1)</script><img src=x onerror=alert(2)>";

    internal const string Hostile =
        $$"""
        {
          "info": { "name": "{{Script}}", "description": "{{Script}} [link](javascript:alert(3)) <a href='javascript:alert(4)'>x</a> **b**" },
          "item": [
            {
              "name": "{{Script}}",
              "description": "# {{Script}}",
              "item": [
                {
                  "name": "{{Script}}",
                  "request": {
                    "method": "POST",
                    "description": "{{Script}}\n\n![i](https://evil.test/i.png)",
                    "url": "https://api.h.test/</script><script>x?a=</textarea>{{Script}}",
                    "header": [{ "key": "X-A", "value": "\"'>{{Script}}", "description": "{{Script}}" }],
                    "body": { "mode": "raw", "raw": "</textarea>{{Script}}" }
                  },
                  "response": [
                    {
                      "name": "{{Script}}",
                      "code": 200,
                      "header": [{ "key": "X-B", "value": "{{Script}}" }, { "key": "Content-Type", "value": "text/html" }],
                      "body": "</pre>{{Script}}",
                      "originalRequest": {
                        "method": "{{Script}}",
                        "url": "https://api.h.test/{{Script}}?{{Script}}&b=</textarea>{{Script}}",
                        "header": [{ "key": "X-C", "value": "\"'>{{Script}}" }],
                        "body": { "mode": "urlencoded", "urlencoded": [{ "key": "{{Script}}", "value": "</pre>{{Script}}" }] }
                      }
                    }
                  ]
                }
              ]
            }
          ]
        }
        """;

    [Fact]
    public async Task No_text_of_a_collection_becomes_markup()
    {
        await using var session = await ToolSession.WithTextAsync(Hostile);
        var operation = await session.GetOperationAsync(1);

        var result = await session.SubmitAsync(operation);
        var saved = await session.GetExampleAsync(1, 0);
        var log = await session.GetAsync(new Uri(session.Page, "/_zoomgen/log"));

        foreach (var page in new[] { await session.GetAsync(session.Page), operation, result, saved, log })
        {
            Assert.Single(page.QuerySelectorAll("script"));
            Assert.Empty(page.QuerySelectorAll("img, [onerror], a[href^='javascript']"));
        }
        Assert.Equal($"</pre>{Script}", result.Text("pre.body"));
        Assert.Equal($"</textarea>{Script}", operation.Area("value.Body").Value);
        Assert.Contains($"</pre>{Script}", saved.Text(".remarks pre"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_allows_nothing_but_its_own_style_and_script()
    {
        await using var session = await ToolSession.WithLiveStreamAsync();

        using var response = await session.Client.GetAsync(session.Page);

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }

    [Theory]
    [InlineData("evil.test")]
    [InlineData("127.0.0.1.evil.test")]
    [InlineData("evil.test:80")]
    public async Task A_name_that_leads_here_gets_no_page(string host)
    {
        await using var session = await ToolSession.WithLiveStreamAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, session.Page) { Headers = { Host = host } };

        using var response = await session.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MisdirectedRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("[::1]")]
    public async Task The_names_of_this_machine_get_the_page(string host)
    {
        await using var session = await ToolSession.WithLiveStreamAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, session.Page) { Headers = { Host = $"{host}:{session.Page.Port}" } };

        using var response = await session.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("https://evil.test", null)]
    [InlineData("null", null)]
    [InlineData("http://127.0.0.1:1", null)]
    [InlineData("SELF", "cross-site")]
    public async Task A_form_of_another_site_is_not_sent(string? origin, string? site)
    {
        await using var session = await ToolSession.WithLiveStreamAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, session.OperationAddress(3));
        if (origin is not null)
            request.Headers.Add("Origin", origin == "SELF" ? session.Tool.Server.BaseUrl : origin);
        if (site is not null)
            request.Headers.Add("Sec-Fetch-Site", site);

        using var response = await session.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Empty((await session.GetAsync(session.Page)).QuerySelectorAll(".log li"));
    }

    [Theory]
    [InlineData("document", true)]
    [InlineData("iframe", true)]
    [InlineData("empty", false)]
    [InlineData(null, false)]
    public async Task A_saved_page_is_not_of_the_origin_of_the_page(string? destination, bool isIsolated)
    {
        await using var session = await ToolSession.WithLiveStreamAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(session.Tool.Server.BaseAddress, "meetings/5/livestream"));
        if (destination is not null)
            request.Headers.Add("Sec-Fetch-Dest", destination);

        using var response = await session.Client.SendAsync(request);

        Assert.Equal(
            isIsolated ? "sandbox allow-scripts allow-forms" : null,
            response.Headers.TryGetValues("Content-Security-Policy", out var values) ? values.Single() : null);
    }
}
