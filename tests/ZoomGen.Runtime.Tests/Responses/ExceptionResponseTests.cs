using System.Net;
using System.Text;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Responses;

/// <summary>One handler for all calls finds everything that the server sent.</summary>
public sealed class ExceptionResponseTests
{
    [Fact]
    public async Task The_base_class_has_the_response()
    {
        using var server = new Server(() =>
        {
            var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests)
            {
                Content = Server.Text("""{"message":"Slow down."}""", "application/json"),
            };
            response.Headers.Add("Retry-After", "7");
            response.Headers.Add("X-Request-Id", "r-1");
            return response;
        });

        var exception = await Assert.ThrowsAnyAsync<ApiException>(
            () => server.Client().Gadgets.UpdateStatusAsync(new() { GadgetId = "1" }));

        Assert.Equal(TimeSpan.FromSeconds(7), exception.Response.RetryAfter);
        Assert.Equal(["r-1"], exception.Response.Headers.GetValues("X-Request-Id"));
        Assert.Equal("""{"message":"Slow down."}""", exception.Response.ReadText());
        Assert.Same(UpdateStatusRequest.Operation, exception.Response.Operation);
        Assert.Same(exception.Response, Assert.IsType<ApiException<UpdateStatusResponse>>(exception).Response);
    }

    [Fact]
    public async Task A_success_that_cannot_be_read_shows_its_type_headers_and_bytes()
    {
        using var server = new Server(() =>
        {
            var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = Server.Text("<html>", "text/html; charset=utf-8") };
            response.Headers.Add("X-Request-Id", "r-1");
            return response;
        });

        var exception = await Assert.ThrowsAsync<UnreadableResponseException>(
            () => server.Client().Gadgets.GetManualAsync(new() { GadgetId = "1" }));

        Assert.Equal(
            "GET /gadgets/:gadgetId/manual answered 200 OK: the body (\"text/html; charset=utf-8\") is not JSON at byte 0.",
            exception.Message);
        Assert.Equal("text/html; charset=utf-8", exception.ContentType);
        Assert.Equal(["r-1"], exception.Headers.GetValues("X-Request-Id"));
        Assert.Equal("<html>", Encoding.UTF8.GetString(exception.RawBody.Span));
    }

    [Fact]
    public async Task A_body_read_as_json_fails_with_the_response_that_it_belongs_to()
    {
        var response = await TestResponse.OfAsync(HttpStatusCode.OK, "<html>");

        Assert.Same(response, Assert.Throws<UnreadableResponseException>(() => response.ReadJsonElement()).Response);
    }

    [Fact]
    public async Task An_item_that_is_too_large_fails_with_the_response_and_says_what_to_do()
    {
        using var server = new StreamServer("text/event-stream", ["data: 12345678\n\n"]);

        var exception = await Assert.ThrowsAsync<ResponseTooLargeException>(
            async () => await server.Events(new() { MaxResponseBytes = 4 }).ToListAsync());

        Assert.Equal("text/event-stream", exception.Response.ContentType);
        Assert.Equal(
            "GET /gadgets/:gadgetId/events answered 200 OK: an item of the body exceeds 4 bytes. Raise MaxResponseBytes in the options "
            + "of the client, or read the body as a stream with OpenAsync.",
            exception.Message);
    }

    [Fact]
    public async Task A_line_that_is_not_json_fails_with_the_response()
    {
        using var server = new StreamServer("application/x-ndjson", ["{}\nhidden-word\n"]);

        var exception = await Assert.ThrowsAsync<UnreadableResponseException>(async () => await server.Parts().ToListAsync());

        Assert.Equal((3, "application/x-ndjson"), (exception.BytePosition, exception.Response.ContentType));
        Assert.DoesNotContain("hidden-word", exception.ToString(), StringComparison.Ordinal);
    }

    // Its first letter makes System.Text.Json expect true, and quote what it finds.
    [Fact]
    public async Task What_is_not_json_is_not_quoted()
    {
        using var server = new Server(HttpStatusCode.OK, "t0ken-of-mine");

        var exception = await Assert.ThrowsAsync<UnreadableResponseException>(
            () => server.Client().Gadgets.GetManualAsync(new() { GadgetId = "1" }));

        Assert.DoesNotContain("t0ken", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_xml_is_not_quoted()
    {
        using var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = Server.Text("", "application/xml") };
        var message = new ResponseMessage(new("Test", "GET", "/x"), response) { Body = "<a><hidden-word></a>"u8.ToArray() };

        Assert.DoesNotContain(
            "hidden-word", Assert.Throws<UnreadableResponseException>(message.ReadXml).ToString(), StringComparison.Ordinal);
    }
}
