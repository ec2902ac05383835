using System.Net;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Paging;

/// <summary>What holds for pages however they follow each other.</summary>
public sealed class PageTests
{
    private const string Last = """{"items":["z"]}""";

    [Fact]
    public async Task Each_page_is_asked_for_with_the_token_of_the_one_before()
    {
        using var server = new PageServer("""{"items":["a","b"],"next":"t&1"}""", """{"items":["c"],"next":"t2"}""", """{"items":["d"],"next":""}""");

        Assert.Equal(["a", "b", "c", "d"], await server.Items(new TokenRequest()).ToListAsync());

        Assert.Equal(["/v2/things", "/v2/things?token=t%261", "/v2/things?token=t2"], server.Targets);
    }

    [Fact]
    public async Task Pages_are_given_whole_and_one_by_one()
    {
        using var server = new PageServer("""{"items":["a"],"next":"t","total":7}""", Last);

        await foreach (var page in server.Pages(new TokenRequest()))
        {
            Assert.Equal(7, page.Total);
            break;
        }

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task The_request_is_not_changed_and_each_enumeration_begins_with_it()
    {
        using var server = new PageServer("""{"items":["a"],"next":"t"}""", Last, """{"items":["a"],"next":"t"}""", Last);
        var request = new TokenRequest { Token = "first" };
        var items = server.Items(request);

        await items.ToListAsync();
        await items.ToListAsync();

        Assert.Equal("first", request.Token);
        Assert.Equal(["/v2/things?token=first", "/v2/things?token=t", "/v2/things?token=first", "/v2/things?token=t"], server.Targets);
    }

    [Fact]
    public async Task A_request_that_is_changed_meanwhile_changes_nothing()
    {
        using var server = new PageServer("""{"items":["a"],"next":"t"}""", Last);
        var request = new TokenRequest { Tenant = "mine" };

        await foreach (var item in server.Items(request))
            (request.Tenant, request.Token) = ("other", "other");

        Assert.Equal(["mine", "mine"], server.Requests.Select(sent => sent["X-Tenant"]));
        Assert.Equal("/v2/things?token=t", server.Requests[1].Target);
    }

    [Fact]
    public async Task A_page_that_is_the_last_by_its_own_word_is_so_whatever_token_it_has()
    {
        using var server = new PageServer("""{"items":["a"],"next":"t","more":false}""");

        Assert.Equal(["a"], await server.Items(new TokenRequest()).ToListAsync());
    }

    [Fact]
    public async Task The_same_token_twice_is_a_circle()
    {
        using var server = new PageServer("""{"items":["a"],"next":"t1"}""", """{"items":["b"],"next":"t2"}""", """{"items":["c"],"next":"t1"}""");

        var (items, exception) = await server.Items(new TokenRequest()).ToFaultAsync();

        Assert.Equal(["a", "b", "c"], items);
        Assert.Equal("GET /things gave the same token of the next page twice: the pages go round in a circle.", exception.Message);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Pages_without_items_are_passed_over()
    {
        using var server = new PageServer("""{"items":[],"next":"t1"}""", """{"next":"t2"}""", Last);

        Assert.Equal(["z"], await server.Items(new TokenRequest()).ToListAsync());
    }

    [Fact]
    public async Task Ten_pages_without_items_are_taken_for_no_end()
    {
        using var server = new PageServer([.. Enumerable.Range(1, 20).Select(page => $$"""{"items":[],"next":"t{{page}}"}""")]);

        var (_, exception) = await server.Items(new TokenRequest()).ToFaultAsync();

        Assert.Contains("10 pages without items in a row", exception.Message, StringComparison.Ordinal);
        Assert.Equal(10, server.Requests.Count);
    }

    [Fact]
    public async Task More_pages_than_allowed_are_an_error_that_names_the_option()
    {
        using var server = new PageServer([.. Enumerable.Range(1, 4).Select(page => $$"""{"items":["{{page}}"],"next":"t{{page}}"}""")]);

        var (items, exception) = await server.Items(new TokenRequest(), new() { MaxPages = 3 }).ToFaultAsync();

        Assert.Equal(["1", "2", "3"], items);
        Assert.Equal("GET /things has more pages than the 3 that ApiClientOptions.MaxPages allows.", exception.Message);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task As_many_pages_as_allowed_are_none_too_many()
    {
        using var server = new PageServer("""{"items":["a"],"next":"t"}""", Last);

        Assert.Equal(["a", "z"], await server.Items(new TokenRequest(), new() { MaxPages = 2 }).ToListAsync());
    }

    [Fact]
    public async Task A_page_that_fails_fails_as_a_single_call_does()
    {
        using var server = new PageServer("""{"items":["a"],"next":"t"}""");
        server.Then(new(HttpStatusCode.TooManyRequests) { Content = Server.Text("""{"code":429,"message":"slow down"}""", "application/json") });
        var seen = new List<string>();

        var exception = await Assert.ThrowsAsync<ApiException<PageResponse>>(async () =>
        {
            await foreach (var item in server.Items(new TokenRequest()))
                seen.Add(item);
        });

        Assert.Equal(["a"], seen);
        Assert.Equal("429", exception.Response.Error?.Code);
        // Whoever calls decides whether to wait.
        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_enumeration_is_cancelled_between_two_items(bool isArgument)
    {
        using var source = new CancellationTokenSource();
        using var server = new PageServer("""{"items":["a","b"],"next":"t"}""");
        var items = isArgument ? server.Items(new TokenRequest(), cancellationToken: source.Token) : server.Items(new TokenRequest());
        var seen = new List<string>();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var item in items.WithCancellation(isArgument ? CancellationToken.None : source.Token))
            {
                seen.Add(item);
                await source.CancelAsync();
            }
        });

        Assert.Equal(["a"], seen);
    }

    [Fact]
    public async Task An_enumeration_is_cancelled_between_two_pages()
    {
        using var source = new CancellationTokenSource();
        using var server = new PageServer("""{"items":["a"],"next":"t"}""");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var page in server.Pages(new TokenRequest(), cancellationToken: source.Token))
                await source.CancelAsync();
        });

        Assert.Single(server.Requests);
    }
}
