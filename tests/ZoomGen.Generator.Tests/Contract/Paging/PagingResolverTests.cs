namespace ZoomGen.Generator.Tests.Contract.Paging;

public class PagingResolverTests
{
    [Theory]
    // What the request can say goes before what a server would have to be followed to.
    [InlineData("next_page_token=x&page_number=1", """{"next_page_token":"t","page_count":3}""", "next_page_token = next_page_token")]
    [InlineData("page=1", """{"totalPages":3,"next":"https://a.test/things?page=2"}""", "page from 1, pages totalPages, total ")]
    [InlineData("page=1&offset=0", """{"total":3}""", "page from 1, pages , total total")]
    [InlineData("page=1", """{"next":"https://a.test/things?page=2"}""", "link next")]
    public void Of_several_ways_the_first_is_taken(string query, string body, string expected) =>
        Assert.Equal(expected, Paged.Of(query, body));

    [Theory]
    [InlineData("POST")]
    [InlineData("DELETE")]
    [InlineData("PUT")]
    public void Only_a_GET_may_be_sent_again_for_what_its_query_says(string method) =>
        Assert.Null(Paged.Of(Paged.Request(method, "cursor=x", """{"next_cursor":"t","next":"https://a.test/x"}""")));

    [Fact]
    public void A_search_may_take_the_token_in_its_form() => Assert.Equal("cursor = next_cursor", Paged.Of(Paged.Request(
        "POST", "", """{"next_cursor":"t"}""", requestBody: """, "body": { "mode": "urlencoded", "urlencoded": [{ "key": "cursor", "value": "x" }] }""")));

    [Theory]
    [InlineData("7")]
    [InlineData("no JSON")]
    [InlineData("")]
    public void Without_a_typed_body_there_are_no_pages(string body) => Assert.Null(Paged.Of("cursor=x&page=1", body));
}
