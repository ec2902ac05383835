namespace ZoomGen.Generator.Tests.Contract.Paging;

/// <summary>Page numbers and offsets.</summary>
public class PositionReaderTests
{
    [Theory]
    [InlineData("page_number=1", """{"page_count":3,"total_records":70}""", "page_number from 1, pages page_count, total total_records")]
    [InlineData("page=2&size=10", """{"totalPages":3}""", "page from 1, pages totalPages, total ")]
    [InlineData(
        "page=0", """{"totalPages":3,"totalElements":9,"last":false}""", "page from 0, pages totalPages, total totalElements, until last")]
    [InlineData("page=1", """{"meta":{"pagination":{"total":9}}}""", "page from 1, pages , total meta.pagination.total")]
    [InlineData("page=1", """{"last_page":9}""", "page from 1, pages last_page, total ")]
    [InlineData("pageNumber=1", """{"hasNext":true}""", "pageNumber from 1, pages , total , while hasNext")]
    // The converter's filler for a text says nothing against a number.
    [InlineData("page_number=string", """{"page_count":3}""", "page_number from 1, pages page_count, total ")]
    [InlineData("page_number=<string>", """{"page_count":3}""", "page_number from 1, pages page_count, total ")]
    public void A_number_counts_pages_whose_end_is_told(string query, string body, string expected) =>
        Assert.Equal(expected, Paged.Of(query, body));

    [Theory]
    [InlineData("page=1", """{"page":1,"count":30}""")]
    [InlineData("page=home", """{"total":9}""")]
    [InlineData("page_size=30", """{"page_count":3}""")]
    [InlineData("page=1", """{"order":{"total":9}}""")]
    [InlineData("page=1", """{"total":"9.50 EUR"}""")]
    public void Without_an_end_there_are_no_numbered_pages(string query, string body) => Assert.Null(Paged.Of(query, body));

    [Theory]
    [InlineData("offset=0&limit=10", """{"total":9}""", "offset from 0, total total")]
    [InlineData("$skip=0&$top=10", """{"@odata.count":9}""", "$skip from 0, total @odata.count")]
    [InlineData("startIndex=1&count=10", """{"totalResults":9}""", "startIndex from 1, total totalResults")]
    [InlineData("offset=dolore", """{"total":9}""", "offset from 0, total total")]
    [InlineData("startAt=0", """{"isLast":false}""", "startAt from 0, total , until isLast")]
    [InlineData("offset=0", """{"_metadata":{"total":9}}""", "offset from 0, total _metadata.total")]
    [InlineData("start=0&limit=5", """{"total":9}""", "start from 0, total total")]
    public void An_offset_counts_items_whose_end_is_told(string query, string body, string expected) =>
        Assert.Equal(expected, Paged.Of(query, body));

    [Theory]
    [InlineData("offset=0&limit=10", """{"offset":0}""")]
    // A point in time.
    [InlineData("start=1609459200&end=1609545600", """{"total":9}""")]
    [InlineData("offset=x", """{"total":9}""")]
    public void Without_an_end_there_is_no_offset(string query, string body) => Assert.Null(Paged.Of(query, body));
}
