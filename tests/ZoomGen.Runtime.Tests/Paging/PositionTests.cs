using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Paging;

/// <summary>Pages that are asked for by their number, or by the number of items before them.</summary>
public sealed class PositionTests
{
    [Fact]
    public async Task Numbered_pages_end_with_the_count_of_pages()
    {
        using var server = new PageServer("""{"items":["a"],"pageCount":2,"total":99}""", """{"items":["b"],"pageCount":2,"total":99}""");

        Assert.Equal(["a", "b"], await server.Stock().ListBinsItemsAsync(new()).ToListAsync());

        Assert.Equal(["/v2/bins", "/v2/bins?page=2"], server.Targets);
    }

    [Fact]
    public async Task Numbered_pages_begin_where_the_request_says()
    {
        using var server = new PageServer("""{"items":["c"],"pageCount":4}""", """{"items":["d"],"pageCount":4}""");

        Assert.Equal(["c", "d"], await server.Stock().ListBinsItemsAsync(new() { Page = 3 }).ToListAsync());

        Assert.Equal(["/v2/bins?page=3", "/v2/bins?page=4"], server.Targets);
    }

    [Fact]
    public async Task Numbered_pages_end_with_the_total_of_items()
    {
        using var server = new PageServer(
            """{"items":["a","b"],"total":5}""", """{"items":["c","d"],"total":5}""", """{"items":["e"],"total":5}""");

        Assert.Equal(["a", "b", "c", "d", "e"], await server.Stock().ListBinsItemsAsync(new()).ToListAsync());

        Assert.Equal(3, server.Requests.Count);
    }

    // The page before it had as many items.
    [Fact]
    public async Task The_total_counts_what_stands_before_the_first_page_too()
    {
        using var server = new PageServer("""{"items":["c","d"],"total":5}""", """{"items":["e"],"total":5}""");

        Assert.Equal(["c", "d", "e"], await server.Stock().ListBinsItemsAsync(new() { Page = 2 }).ToListAsync());

        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData("""{"items":["a"],"hasMore":true,"pageCount":1}""", """{"items":["b"],"hasMore":false,"pageCount":9}""")]
    // Where nothing tells, the first page without items is the end.
    [InlineData("""{"items":["a","b"]}""", """{"items":[]}""")]
    [InlineData("""{"items":["a","b"],"total":9}""", """{"total":9}""")]
    public async Task Numbered_pages_end_with_the_one_that_says_so_and_with_an_empty_one(string first, string last)
    {
        using var server = new PageServer(first, last);

        Assert.Equal(["a", "b"], await server.Stock().ListBinsItemsAsync(new()).ToListAsync());

        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task An_offset_grows_by_the_items_that_came()
    {
        using var server = new PageServer(
            """{"items":["a","b"],"total":4}""", """{"items":["c"],"total":4}""", """{"items":["d"],"total":4}""");

        Assert.Equal(["a", "b", "c", "d"], await server.Stock().ListShelvesItemsAsync(new()).ToListAsync());

        Assert.Equal(["/v2/shelves", "/v2/shelves?offset=2", "/v2/shelves?offset=3"], server.Targets);
    }

    [Fact]
    public async Task An_offset_grows_by_the_items_that_do_not_match_too()
    {
        using var server = new PageServer(
            """{"items":["a",null,"b"],"total":6}""", """{"items":[{}],"total":6}""", """{"items":["c","d"],"total":6}""");

        Assert.Equal(["a", "b", "c", "d"], await server.Stock().ListShelvesItemsAsync(new()).ToListAsync());

        Assert.Equal(["/v2/shelves", "/v2/shelves?offset=3", "/v2/shelves?offset=4"], server.Targets);
    }

    [Fact]
    public async Task A_numbered_page_whose_items_do_not_match_is_not_the_end()
    {
        using var server = new PageServer("""{"items":[true]}""", """{"items":["a"]}""", """{"items":[]}""");

        Assert.Equal(["a"], await server.Stock().ListBinsItemsAsync(new()).ToListAsync());

        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task An_offset_begins_where_the_request_says()
    {
        using var server = new PageServer("""{"items":["c","d"],"total":5}""", """{"items":["e"],"total":5}""");

        await server.Stock().ListShelvesItemsAsync(new() { Offset = 2 }).ToListAsync();

        Assert.Equal(["/v2/shelves?offset=2", "/v2/shelves?offset=4"], server.Targets);
    }

    [Fact]
    public async Task An_index_that_counts_from_one_ends_with_the_total_as_well()
    {
        using var server = new PageServer("""{"items":["a","b"],"total":3}""", """{"items":["c"],"total":3}""");

        Assert.Equal(["a", "b", "c"], await server.Stock().ListToolsItemsAsync(new()).ToListAsync());

        Assert.Equal(["/v2/tools", "/v2/tools?startIndex=3"], server.Targets);
    }

    [Theory]
    [InlineData("""{"items":[],"total":9}""")]
    [InlineData("""{"items":[],"hasMore":true}""")]
    [InlineData("""{}""")]
    public async Task An_offset_that_does_not_advance_is_the_end(string page)
    {
        using var server = new PageServer(page);

        Assert.Empty(await server.Stock().ListShelvesItemsAsync(new()).ToListAsync());

        Assert.Single(server.Requests);
    }
}
