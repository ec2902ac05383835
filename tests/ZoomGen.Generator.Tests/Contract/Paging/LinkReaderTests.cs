namespace ZoomGen.Generator.Tests.Contract.Paging;

public class LinkReaderTests
{
    [Theory]
    [InlineData("""{"next":"https://a.test/things?page=2"}""", "link next")]
    [InlineData("""{"links":{"next":"/things?page=2"}}""", "link links.next")]
    [InlineData("""{"_links":{"next":{"href":"/things?page=2"}}}""", "link _links.next.href")]
    [InlineData("""{"paging":{"next":"https://a.test/things?page=2"}}""", "link paging.next")]
    [InlineData("""{"@odata.nextLink":"https://a.test/things?page=2"}""", "link @odata.nextLink")]
    [InlineData("""{"nextLink":"<string>"}""", "link nextLink")]
    public void A_response_has_the_URL_of_the_next_one(string body, string expected) => Assert.Equal(expected, Paged.Of("q=x", body));

    [Theory]
    [InlineData("""{"next":"tomorrow"}""")]
    [InlineData("""{"next":2}""")]
    [InlineData("""{"next":null}""")]
    [InlineData("""{"links":{"self":"https://a.test/things"}}""")]
    [InlineData("""{"chapter":{"next":"https://a.test/things/2"}}""")]
    [InlineData("""{"href":"https://a.test/things/2"}""")]
    public void What_may_be_anything_is_no_link(string body) => Assert.Null(Paged.Of("q=x", body));

    [Theory]
    [InlineData("""<https://a.test/things?page=2>; rel=\"next\", <https://a.test/things?page=9>; rel=\"last\" """, "header")]
    [InlineData("</things?page=2>; rel=next", "header")]
    // The relation next is part of the target.
    [InlineData("<x?p=2;rel=next>; rel=prev", null)]
    [InlineData("""<x>; rel=\"start next\" """, "header")]
    [InlineData("""<x>; rel=\"prev\" """, null)]
    [InlineData("""<https://a.test/?rel=next>; rel=\"self\" """, null)]
    [InlineData("""<x>; rel=\"nextish\" """, null)]
    public void The_header_Link_may_have_it(string link, string? expected) =>
        Assert.Equal(expected, Paged.Of("q=x", """[{"id":1}]""", $$"""{ "key": "link", "value": "{{link}}" }"""));

    [Theory]
    [InlineData("page=1&per_page=30", "string", "header")]
    [InlineData("page=1&per_page=30", "voluptate dolore", "header")]
    [InlineData("page=1&per_page=30", "<x>; rel=prev", null)]
    [InlineData("page=1", "string", null)]
    public void A_header_Link_of_filler_has_it_where_the_query_has_pages(string query, string link, string? expected) =>
        Assert.Equal(expected, Paged.Of(query, """[{"id":1}]""", $$"""{ "key": "link", "value": "{{link}}" }"""));
}
