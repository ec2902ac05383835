using ZoomGen.Runtime.Tests.Support;
using ZoomGen.Shared;

namespace ZoomGen.Runtime.Tests.Paging;

/// <summary>Credentials go where a link leads, and it is the server that says where.</summary>
public sealed class LinkTests
{
    [Theory]
    [InlineData("https://api.test/v2/drawings?page=2", "/v2/drawings?page=2")]
    [InlineData("HTTPS://API.TEST:443/other#x", "/other")]
    [InlineData("/v2/drawings?cursor=a%2Fb%3D", "/v2/drawings?cursor=a%2Fb%3D")]
    [InlineData("?page=2", "/v2/drawings?page=2")]
    [InlineData("drawings/2", "/v2/drawings/2")]
    [InlineData("/v2/a b\r\nX-Evil: 1", "/v2/a%20b%0D%0AX-Evil:%201")]
    public async Task A_link_is_followed_within_the_origin_of_the_request(string link, string target)
    {
        using var server = new PageServer(Page("a", link), Page("b", null));

        Assert.Equal(["a", "b"], await server.Stock().ListDrawingsItemsAsync(new() { Scale = 1 }).ToListAsync());

        Assert.Equal(["/v2/drawings?scale=1", target], server.Targets);
    }

    // .NET reads the bytes of a header as Latin-1.
    [Fact]
    public async Task A_link_in_a_header_may_be_utf8()
    {
        using var server = new PageServer();
        server.Then(PageServer.Page("""{"items":["a"]}""", "</v2/suppliers/z\u00C3\u00BC>; rel=next"));
        server.Then(PageServer.Page("""{"items":["b"]}"""));

        await server.Stock().ListSuppliersItemsAsync(new()).ToListAsync();

        Assert.Equal(["/v2/suppliers", "/v2/suppliers/z%C3%BC"], server.Targets);
    }

    [Fact]
    public async Task A_relative_link_is_relative_to_the_page_that_has_it()
    {
        using var server = new PageServer(Page("a", "/v3/list/2"), Page("b", "3"), Page("c", null));

        await server.Stock().ListDrawingsItemsAsync(new()).ToListAsync();

        Assert.Equal(["/v2/drawings", "/v3/list/2", "/v3/list/3"], server.Targets);
    }

    [Fact]
    public async Task Headers_and_credentials_go_along()
    {
        using var server = new PageServer(Page("a", "?page=2"), Page("b", null));

        await server.Stock(new() { Auth = BearerAuth.FromToken("secret") })
            .ListDrawingsItemsAsync(new() { XTenant = "mine" })
            .ToListAsync();

        Assert.Equal(["mine", "mine"], server.Requests.Select(request => request["X-Tenant"]));
        Assert.Equal(["Bearer secret", "Bearer secret"], server.Requests.Select(request => request["Authorization"]));
    }

    [Fact]
    public async Task A_key_in_the_query_is_put_into_the_query_of_the_link()
    {
        using var server = new PageServer(Page("a", "https://api.test/v2/drawings?key=old&page=2\r\nX-Evil: 1#end"), Page("b", null));

        await server.Stock(new() { Auth = ApiKeyAuth.CreateForQuery("key", "secret") }).ListDrawingsItemsAsync(new()).ToListAsync();

        Assert.Equal(["/v2/drawings?key=secret", "/v2/drawings?page=2%0D%0AX-Evil:%201&key=secret"], server.Targets);
    }

    [Theory]
    [InlineData("https://evil.test/v2/drawings?page=2")]
    [InlineData("//evil.test/v2/drawings")]
    [InlineData("\\\\evil.test\\things")]
    [InlineData("http://api.test/v2/drawings?page=2")]
    [InlineData("https://api.test:8443/v2/drawings")]
    [InlineData("https://api.test.evil.test/v2/drawings")]
    [InlineData("https://api.test@evil.test/v2/drawings")]
    [InlineData("https://user:password@api.test/v2/drawings")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    public async Task A_link_to_another_origin_is_not_followed(string link)
    {
        using var server = new PageServer(Page("a", link), Page("b", null));

        var (items, exception) = await server.Stock(new() { Auth = BearerAuth.FromToken("secret") })
            .ListDrawingsItemsAsync(new())
            .ToFaultAsync();

        Assert.Equal(["a"], items);
        Assert.Contains("another origin", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("evil", exception.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_link_that_is_no_URL_is_not_followed()
    {
        using var server = new PageServer(Page("a", "https://"));

        var (_, exception) = await server.Stock().ListDrawingsItemsAsync(new()).ToFaultAsync();

        Assert.Contains("no URL", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_link_twice_is_a_circle()
    {
        using var server = new PageServer(Page("a", "?page=2"), Page("b", "?page=3"), Page("c", "https://api.test/v2/drawings?page=2"));

        var (items, exception) = await server.Stock().ListDrawingsItemsAsync(new()).ToFaultAsync();

        Assert.Equal(["a", "b", "c"], items);
        Assert.Contains("circle", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_of_the_first_page_to_itself_is_a_circle()
    {
        using var server = new PageServer(Page("a", "https://api.test/v2/drawings?scale=1"));

        var (items, _) = await server.Stock().ListDrawingsItemsAsync(new() { Scale = 1 }).ToFaultAsync();

        Assert.Equal(["a"], items);
    }

    [Fact]
    public async Task A_link_may_stand_in_the_header()
    {
        using var server = new PageServer();
        server.Then(PageServer.Page(Page("a", null), """</v2/suppliers?page=2>; rel="next", </v2/suppliers?page=9>; rel="last" """));
        server.Then(PageServer.Page(Page("b", null), """</v2/suppliers?page=1>; rel="prev" """));

        Assert.Equal(["a", "b"], await server.Stock().ListSuppliersItemsAsync(new()).ToListAsync());

        Assert.Equal(["/v2/suppliers", "/v2/suppliers?page=2"], server.Targets);
    }

    [Theory]
    [InlineData("""<https://a.test/x?a=1,2;b>; rel="next" """, "https://a.test/x?a=1,2;b")]
    [InlineData("<x>;rel=next", "x")]
    [InlineData("<x>; Rel = next", "x")]
    [InlineData("""<a>; rel="prev", <b>; title="x, y; \"z\""; rel="last NEXT" """, "b")]
    [InlineData("""<a>; rel="nextish", <b>; rel="pre next-page" """, null)]
    [InlineData("<x?p=2;rel=next>; rel=prev", null)]
    // From elsewhere.
    [InlineData("""<a>; rel="next"; anchor="#foo" """, null)]
    [InlineData("<a", null)]
    [InlineData("<a>", null)]
    [InlineData("a; rel=next", null)]
    [InlineData("", null)]
    public void The_target_of_the_relation_next_is_read(string field, string? target) => Assert.Equal(target, LinkHeader.Next(field));

    private static string Page(string item, string? next) =>
        System.Text.Json.JsonSerializer.Serialize(new { items = new[] { item }, nextLink = next });
}
