using System.Text.Json;

namespace ZoomGen.Generator.Tests.Contract.Paging;

public class TokenReaderTests
{
    [Theory]
    [InlineData("next_page_token=x", """{"next_page_token":"t"}""", "next_page_token = next_page_token")]
    [InlineData("pageToken=x", """{"nextPageToken":"t"}""", "pageToken = nextPageToken")]
    [InlineData("nextToken=x", """{"NextToken":"t"}""", "nextToken = NextToken")]
    [InlineData("cursor=x", """{"response_metadata":{"next_cursor":"t"}}""", "cursor = response_metadata.next_cursor")]
    [InlineData("cursor=x", """{"meta":{"next_cursor":"t"}}""", "cursor = meta.next_cursor")]
    [InlineData("cursor=x", """{"cursor":"t"}""", "cursor = cursor")]
    [InlineData("after=x", """{"paging":{"cursors":{"before":"a","after":"t"}}}""", "after = paging.cursors.after")]
    [InlineData("after=x", """{"paging":{"next":{"after":"t"}}}""", "after = paging.next.after")]
    [InlineData("continuation-token=x", """{"continuationToken":"t"}""", "continuation-token = continuationToken")]
    [InlineData("marker=x", """{"next_marker":"t"}""", "marker = next_marker")]
    [InlineData("start_cursor=x", """{"next_cursor":"t"}""", "start_cursor = next_cursor")]
    // A documented value says no more of the token than its type.
    [InlineData("cursor=", """{"next_cursor":null}""", "cursor = next_cursor")]
    [InlineData("cursor=5", """{"next_cursor":7}""", "cursor = next_cursor")]
    [InlineData("cursor=x", """{"next_cursor":7}""", "cursor = next_cursor")]
    public void A_parameter_takes_the_token_of_a_response(string query, string body, string expected) =>
        Assert.Equal(expected, Paged.Of(query, body));

    [Theory]
    [InlineData("cursor=x", """{"has_more":true,"next_cursor":"t"}""", "cursor = next_cursor, while has_more")]
    [InlineData("cursor=x", """{"meta":{"hasNextPage":true},"next_cursor":"t"}""", "cursor = next_cursor, while meta.hasNextPage")]
    [InlineData("cursor=x", """{"last":false,"next_cursor":"t"}""", "cursor = next_cursor, until last")]
    public void A_response_may_say_besides_whether_there_is_more(string query, string body, string expected) =>
        Assert.Equal(expected, Paged.Of(query, body));

    [Theory]
    // Half of the evidence.
    [InlineData("next_page_token=x", """{"page_size":30}""")]
    [InlineData("page_size=30", """{"next_page_token":"t"}""")]
    // The token of something else.
    [InlineData("next_page_token=x", """{"past_meetings":{"next_page_token":"t"}}""")]
    [InlineData("token=x", """{"token":"t"}""")]
    [InlineData("access_token=x", """{"access_token":"t"}""")]
    [InlineData("after=2020-01-01", """{"after":"2020-01-01"}""")]
    // What came first is where this page began.
    [InlineData("marker=x", """{"marker":"t"}""")]
    // A token that would not come back as it was sent.
    [InlineData("cursor=x", """{"next_cursor":{"id":1}}""")]
    [InlineData("cursor=x", """{"next_cursor":1.50}""")]
    [InlineData("cursor=5", """{"next_cursor":"t"}""")]
    public void Anything_less_is_none(string query, string body) => Assert.Null(Paged.Of(query, body));

    [Theory]
    [InlineData("starting_after=x", """{"has_more":true,"data":[]}""", "starting_after = last id, while has_more")]
    [InlineData("starting_after=x", """{"data":[]}""", null)]
    [InlineData("limit=5", """{"has_more":true,"data":[]}""", null)]
    public void The_last_item_may_stand_for_the_page_after_it(string query, string body, string? expected) =>
        Assert.Equal(expected, Paged.Of(query, body));

    [Theory]
    [InlineData("POST", """{"start_cursor":"x"}""", """{"next_cursor":"t"}""", "start_cursor = next_cursor")]
    [InlineData("POST", """{"filter":{},"cursor":5}""", """{"cursor":7}""", "cursor = cursor")]
    // Without a token, a POST may have an effect each time.
    [InlineData("POST", """{"page":1}""", """{"total_pages":7}""", null)]
    [InlineData("PUT", """{"cursor":"x"}""", """{"next_cursor":"t"}""", null)]
    [InlineData("POST", """{"filter":{"cursor":"x"}}""", """{"next_cursor":"t"}""", null)]
    [InlineData("POST", """{"cursor":null}""", """{"next_cursor":"t"}""", null)]
    public void A_member_of_the_json_of_a_post_takes_the_token(string method, string sent, string body, string? expected)
    {
        var json = JsonSerializer.Serialize(sent);
        var requestBody = $$""", "body": { "mode": "raw", "raw": {{json}}, "options": { "raw": { "language": "json" } } }""";

        Assert.Equal(expected, Paged.Of(Paged.Request(method, "", body, requestBody: requestBody)));
    }
}
