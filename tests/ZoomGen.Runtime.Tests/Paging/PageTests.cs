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
        using var server = new PageServer(
            """{"items":["a","b"],"nextCursor":"t&1"}""", """{"items":["c"],"nextCursor":"t2"}""", """{"items":["d"],"nextCursor":""}""");

        Assert.Equal(["a", "b", "c", "d"], await server.Stock().ListOrdersItemsAsync(new()).ToListAsync());

        Assert.Equal(["/v2/orders", "/v2/orders?cursor=t%261", "/v2/orders?cursor=t2"], server.Targets);
    }

    [Fact]
    public async Task An_item_that_does_not_match_takes_no_other_one_with_it()
    {
        using var server = new PageServer("""{"items":["a",{"id":1},"b"],"nextCursor":"t"}""", Last);

        Assert.Equal(["a", "b", "z"], await server.Stock().ListOrdersItemsAsync(new()).ToListAsync());
    }

    [Fact]
    public async Task An_item_that_is_not_an_object_is_kept_in_one_and_is_not_the_last()
    {
        using var server = new PageServer(
            """{"data":[{"id":1},{"id":2},null],"has_more":true}""", """{"data":[5,{"id":3}],"has_more":false}""");

        var crates = await server.Stock().ListCratesItemsAsync(new()).ToListAsync();

        Assert.Equal(["""{"id":1}""", """{"id":2}""", "null", "5", """{"id":3}"""], crates.Select(JsonText.Serialize));
        Assert.Equal(["/v2/crates", "/v2/crates?starting_after=2"], server.Targets);
    }

    [Fact]
    public async Task Pages_that_are_lists_are_read_without_what_does_not_match()
    {
        using var server = new PageServer();
        server.Then(PageServer.Page("""[1,"x"]""", """</v2/weights?page=2>; rel="next" """));
        server.Then(PageServer.Page("""[{},2]"""));

        Assert.Equal([1, 2], await server.Stock().ListWeightsItemsAsync(new()).ToListAsync());
    }

    [Fact]
    public async Task Pages_are_given_whole_and_one_by_one()
    {
        using var server = new PageServer("""{"items":["a"],"nextCursor":"t","total":7}""", Last);

        await foreach (var page in server.Stock().ListOrdersPagesAsync(new()))
        {
            Assert.Equal(7, page.Total);
            break;
        }

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task The_request_is_not_changed_and_each_enumeration_begins_with_it()
    {
        using var server = new PageServer("""{"items":["a"],"nextCursor":"t"}""", Last, """{"items":["a"],"nextCursor":"t"}""", Last);
        var request = new ListOrdersRequest { Cursor = "first" };
        var items = server.Stock().ListOrdersItemsAsync(request);

        await items.ToListAsync();
        await items.ToListAsync();

        Assert.Equal("first", request.Cursor);
        Assert.Equal(["/v2/orders?cursor=first", "/v2/orders?cursor=t", "/v2/orders?cursor=first", "/v2/orders?cursor=t"], server.Targets);
    }

    [Fact]
    public async Task A_request_that_is_changed_meanwhile_changes_nothing()
    {
        using var server = new PageServer("""{"items":["a"],"nextCursor":"t"}""", Last);
        var request = new ListOrdersRequest { XTenant = "mine" };

        await foreach (var item in server.Stock().ListOrdersItemsAsync(request))
            (request.XTenant, request.Cursor) = ("other", "other");

        Assert.Equal(["mine", "mine"], server.Requests.Select(sent => sent["X-Tenant"]));
        Assert.Equal("/v2/orders?cursor=t", server.Requests[1].Target);
    }

    [Fact]
    public async Task A_page_that_is_the_last_by_its_own_word_is_so_whatever_token_it_has()
    {
        using var server = new PageServer("""{"items":["a"],"nextCursor":"t","hasMore":false}""");

        Assert.Equal(["a"], await server.Stock().ListOrdersItemsAsync(new()).ToListAsync());
    }

    [Fact]
    public async Task The_same_token_twice_is_a_circle()
    {
        using var server = new PageServer(
            """{"items":["a"],"nextCursor":"t1"}""", """{"items":["b"],"nextCursor":"t2"}""", """{"items":["c"],"nextCursor":"t1"}""");

        var (items, exception) = await server.Stock().ListOrdersItemsAsync(new()).ToFaultAsync();

        Assert.Equal(["a", "b", "c"], items);
        Assert.Equal("GET /orders gave the same token of the next page twice: the pages go round in a circle.", exception.Message);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Pages_without_items_are_passed_over()
    {
        using var server = new PageServer("""{"items":[],"nextCursor":"t1"}""", """{"nextCursor":"t2"}""", Last);

        Assert.Equal(["z"], await server.Stock().ListOrdersItemsAsync(new()).ToListAsync());
    }

    [Fact]
    public async Task Ten_pages_without_items_are_taken_for_no_end()
    {
        using var server = new PageServer([.. Enumerable.Range(1, 20).Select(page => $$"""{"items":[],"nextCursor":"t{{page}}"}""")]);

        var (_, exception) = await server.Stock().ListOrdersItemsAsync(new()).ToFaultAsync();

        Assert.Contains("10 pages without items in a row", exception.Message, StringComparison.Ordinal);
        Assert.Equal(10, server.Requests.Count);
    }

    [Fact]
    public async Task More_pages_than_allowed_are_an_error_that_names_the_option()
    {
        using var server = new PageServer(
            [.. Enumerable.Range(1, 4).Select(page => $$"""{"items":["{{page}}"],"nextCursor":"t{{page}}"}""")]);

        var (items, exception) = await server.Stock(new() { MaxPages = 3 }).ListOrdersItemsAsync(new()).ToFaultAsync();

        Assert.Equal(["1", "2", "3"], items);
        Assert.Equal("GET /orders has more pages than the 3 that ApiClientOptions.MaxPages allows.", exception.Message);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task As_many_pages_as_allowed_are_none_too_many()
    {
        using var server = new PageServer("""{"items":["a"],"nextCursor":"t"}""", Last);

        Assert.Equal(["a", "z"], await server.Stock(new() { MaxPages = 2 }).ListOrdersItemsAsync(new()).ToListAsync());
    }

    [Fact]
    public async Task A_page_that_fails_fails_as_a_single_call_does()
    {
        using var server = new PageServer("""{"items":["a"],"nextCursor":"t"}""");
        server.Then(
            new(HttpStatusCode.TooManyRequests) { Content = Server.Text("""{"code":429,"message":"slow down"}""", "application/json") });
        var seen = new List<string>();

        var exception = await Assert.ThrowsAsync<ApiException<ListOrdersResponse>>(async () =>
        {
            await foreach (var item in server.Stock().ListOrdersItemsAsync(new()))
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
        using var server = new PageServer("""{"items":["a","b"],"nextCursor":"t"}""");
        var items = server.Stock().ListOrdersItemsAsync(new(), isArgument ? source.Token : CancellationToken.None);
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
        using var server = new PageServer("""{"items":["a"],"nextCursor":"t"}""");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var page in server.Stock().ListOrdersPagesAsync(new(), cancellationToken: source.Token))
                await source.CancelAsync();
        });

        Assert.Single(server.Requests);
    }
}
