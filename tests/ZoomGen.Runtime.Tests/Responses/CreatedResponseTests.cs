using System.Net;
using System.Text;

namespace ZoomGen.Runtime.Tests.Responses;

/// <summary>A test makes responses and exceptions that no server has sent, and they are read like those of one.</summary>
public sealed class CreatedResponseTests
{
    [Fact]
    public void A_status_alone_is_the_case_of_the_status()
    {
        Assert.IsType<UpdateStatusResponse.NoContent>(ApiResponse.Create<UpdateStatusResponse>(204));
        Assert.IsType<UpdateStatusResponse.Undocumented>(ApiResponse.Create<UpdateStatusResponse>(418));
    }

    [Fact]
    public void An_object_is_the_typed_body()
    {
        var response = ApiResponse.Create<GetManualResponse>(200, new Manual { ManualUrl = "a" });

        Assert.Equal("a", Assert.IsType<GetManualResponse.Ok>(response).Body.ManualUrl);
        Assert.Equal(("{\"manual_url\":\"a\"}", "application/json"), (response.ReadText(), response.ContentType));
    }

    [Fact]
    public void A_body_that_was_read_is_the_same_again_with_its_misfits()
    {
        const string Json = """{"data":[{"id":1},5,null,["a"]],"has_more":"no"}""";
        var read = Assert.IsType<ListCratesResponse.Ok>(ApiResponse.Create<ListCratesResponse>(200, Json));

        var response = ApiResponse.Create<ListCratesResponse>(200, read.Body);

        Assert.Equal(Json, response.ReadText());
        Assert.Equal(4, Assert.IsType<ListCratesResponse.Ok>(response).Body.Data?.Count);
    }

    [Fact]
    public void A_text_is_json_and_its_error_is_read()
    {
        var response = ApiResponse.Create<UpdateStatusResponse>(404, """{"code":1001,"message":"\u00FC"}""");

        Assert.Equal(("1001", "\u00FC"), (response.Error?.Code, response.Error?.Message));
        Assert.Equal("1001: The gadget does not exist.", response.Description);
    }

    [Fact]
    public void Bytes_have_the_content_type_of_the_headers()
    {
        var response = ApiResponse.Create<UpdateStatusResponse>(
            400,
            new byte[] { 0xFC },
            ("content-type", "text/plain; charset=iso-8859-1"),
            ("Last-Modified", "Thu, 26 Nov 2026 00:00:00 GMT"));

        Assert.Equal("\u00FC", response.ReadText());
        Assert.Equal(new DateTimeOffset(2026, 11, 26, 0, 0, 0, TimeSpan.Zero), response.ContentHeaders.LastModified);
    }

    [Fact]
    public void Headers_are_those_of_the_response()
    {
        var response = ApiResponse.Create<UpdateStatusResponse>(429, ("Retry-After", "7"), ("X-RateLimit-Remaining", "3"));

        Assert.Equal((TimeSpan.FromSeconds(7), 3), (response.RetryAfter, response.RateLimit?.Remaining));
    }

    [Theory]
    [InlineData("X-A", "a\r\nb")]
    [InlineData("X A", "a")]
    public void A_header_that_http_does_not_allow_is_refused(string name, string value) =>
        Assert.Throws<ArgumentException>(() => ApiResponse.Create<UpdateStatusResponse>(204, (name, value)));

    [Fact]
    public void A_success_that_is_not_json_is_as_unreadable_as_that_of_a_server() => Assert.Equal(
        0, Assert.Throws<UnreadableResponseException>(() => ApiResponse.Create<GetManualResponse>(200, "<html>")).BytePosition);

    [Fact]
    public async Task A_body_that_is_read_from_the_connection_can_be_read()
    {
        var response = ApiResponse.Create<WatchGadgetResponse>(200, "data: a\n\n", ("Content-Type", "text/event-stream"));

        await foreach (var item in Assert.IsType<WatchGadgetResponse.Ok>(response).Body)
            Assert.Equal("a", item.Data);
    }

    [Fact]
    public async Task A_binary_body_is_a_stream()
    {
        var response = ApiResponse.Create<DownloadDrawingResponse>(200, "%PDF"u8.ToArray(), ("Content-Type", "application/pdf"));

        await using var stream = Assert.IsType<DownloadDrawingResponse.Ok>(response).Body;

        using var reader = new StreamReader(stream, Encoding.ASCII);
        Assert.Equal("%PDF", await reader.ReadToEndAsync());
    }

    [Fact]
    public void The_operation_is_that_of_the_request() =>
        Assert.Same(UpdateStatusRequest.Operation, ApiResponse.Create<UpdateStatusResponse>(204).Operation);

    [Fact]
    public void Exceptions_are_made_from_responses()
    {
        var response = ApiResponse.Create<UpdateStatusResponse>(404, """{"message":"Gone."}""");

        Assert.Equal(
            "PATCH /gadgets/:gadgetId/status answered 404 NotFound: Gone.", new ApiException<UpdateStatusResponse>(response).Message);
        Assert.Same(response, new ApiException(response).Response);
        Assert.Equal(4, new ResponseTooLargeException(response, 4).Limit);
    }

    [Fact]
    public void Other_exceptions_are_made_from_what_they_say()
    {
        var unreadable = new UnreadableResponseException(ApiResponse.Create<UpdateStatusResponse>(204));
        var paging = new PagingException(UpdateStatusRequest.Operation, "repeats a page.");
        var token = new OAuth2Exception(HttpStatusCode.BadRequest, "invalid_grant", null);

        Assert.EndsWith("its response has no body, where one is documented.", unreadable.Message, StringComparison.Ordinal);
        Assert.Equal("PATCH /gadgets/:gadgetId/status repeats a page.", paging.Message);
        Assert.Equal("invalid_grant", token.Error);
    }
}
