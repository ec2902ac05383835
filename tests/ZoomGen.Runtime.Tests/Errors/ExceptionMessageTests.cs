using System.Net;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Errors;

public sealed class ExceptionMessageTests
{
    [Fact]
    public async Task A_message_holds_method_template_status_and_the_vendors_error()
    {
        var exception = await FailAsync(HttpStatusCode.NotFound, """{"code":1001,"message":"Gadget does not exist."}""");

        Assert.Equal("PATCH /gadgets/:gadgetId/status answered 404 NotFound: 1001: Gadget does not exist.", exception.Message);
    }

    [Theory]
    [InlineData("{\"code\":1001}", "PATCH /gadgets/:gadgetId/status answered 404 NotFound: 1001")]
    [InlineData("{\"message\":\"Gone.\"}", "PATCH /gadgets/:gadgetId/status answered 404 NotFound: Gone.")]
    [InlineData("<html>", "PATCH /gadgets/:gadgetId/status answered 404 NotFound: 1001: The gadget does not exist.")]
    public async Task What_the_vendor_leaves_out_the_collection_may_say(string body, string expected) =>
        Assert.Equal(expected, (await FailAsync(HttpStatusCode.NotFound, body)).Message);

    [Fact]
    public async Task A_status_without_any_word_is_told_by_its_number()
    {
        Assert.Equal(
            "PATCH /gadgets/:gadgetId/status answered 500 InternalServerError.",
            (await FailAsync(HttpStatusCode.InternalServerError, "")).Message);
        Assert.Equal("PATCH /gadgets/:gadgetId/status answered 599.", (await FailAsync((HttpStatusCode)599, "")).Message);
    }

    [Fact]
    public async Task No_message_holds_a_token_a_value_of_the_request_or_the_body()
    {
        HttpStatusCode[] statuses = [HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.InternalServerError];
        foreach (var status in statuses)
        {
            using var server = new Server(status, "<html>hidden-word</html>", "text/html");
            var client = server.Client(new() { Auth = BearerAuth.FromToken("hidden-word"), BaseUrl = "https://hidden-word.test" });

            var exception = await Assert.ThrowsAnyAsync<ApiException>(
                () => client.Gadgets.GetManualAsync(new() { GadgetId = "hidden-word", AccessToken = "hidden-word" }));

            Assert.StartsWith("GET /gadgets/:gadgetId/manual answered", exception.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("hidden-word", exception.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_message_of_the_limit_holds_the_limit_alone()
    {
        using var server = new Server(HttpStatusCode.OK, "hidden-word");
        var client = server.Client(new() { MaxResponseBytes = 4 });

        var exception = await Assert.ThrowsAsync<ResponseTooLargeException>(
            () => client.Gadgets.GetManualAsync(new() { GadgetId = "hidden-word" }));

        Assert.Equal("GET /gadgets/:gadgetId/manual answered 200 OK: the body exceeds 4 bytes.", exception.Message);
    }

    private static async Task<ApiException> FailAsync(HttpStatusCode status, string body)
    {
        using var server = new Server(status, body);
        return await Assert.ThrowsAsync<ApiException<UpdateStatusResponse>>(
            () => server.Client().Gadgets.UpdateStatusAsync(new() { GadgetId = "1", Action = "hidden-word" }));
    }
}
