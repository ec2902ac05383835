using System.Net;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Responses;

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
    [InlineData("<html>", "PATCH /gadgets/:gadgetId/status answered 404 NotFound.")]
    public async Task What_the_collection_says_is_apart_from_the_words_of_the_server(string body, string expected)
    {
        var exception = await FailAsync(HttpStatusCode.NotFound, body);

        Assert.Equal(expected, exception.Message);
        Assert.Equal("1001: The gadget does not exist.", exception.Description);
    }

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
    public async Task A_message_of_the_limit_says_what_to_do()
    {
        using var server = new Server(HttpStatusCode.OK, "hidden-word");
        var client = server.Client(new() { MaxResponseBytes = 4 });

        var exception = await Assert.ThrowsAsync<ResponseTooLargeException>(
            () => client.Gadgets.GetManualAsync(new() { GadgetId = "hidden-word" }));

        Assert.Equal(
            "GET /gadgets/:gadgetId/manual answered 200 OK: the body exceeds 4 bytes. Raise MaxResponseBytes in the options of the "
            + "client, or read the body as a stream with OpenAsync.",
            exception.Message);
    }

    [Fact]
    public async Task A_message_has_at_most_500_characters_of_the_servers_error_and_the_error_has_all()
    {
        var words = new string('x', 60_000);

        var exception = await FailAsync(HttpStatusCode.BadRequest, $$"""{"message":"{{words}}"}""");

        Assert.Equal(
            $"PATCH /gadgets/:gadgetId/status answered 400 BadRequest: {new string('x', 499)}\u2026", exception.Message);
        Assert.Equal(words, exception.Error?.Message);
    }

    [Theory]
    [InlineData("a\\r\\nb\\tc", "a b c")]
    [InlineData("a\\u0000b\\u001b[31mc\\u0085d", "a b [31mc d")]
    [InlineData("a\\u2028b\\u2029c", "a b c")]
    // Text that is shown in another order than it has, and text that is not shown.
    [InlineData("a\\u202Eb\\u200Bc\\uFEFFd", "a b c d")]
    [InlineData("\\ud83d\\ude00 \\u00fc", "\U0001F600 \u00FC")]
    public async Task A_message_is_one_line_without_control_characters(string sent, string shown)
    {
        var exception = await FailAsync(HttpStatusCode.BadRequest, $$"""{"message":"{{sent}}"}""");

        Assert.Equal($"PATCH /gadgets/:gadgetId/status answered 400 BadRequest: {shown}", exception.Message);
    }

    [Fact]
    public async Task A_character_of_two_is_not_cut_in_half()
    {
        var exception = await FailAsync(
            HttpStatusCode.BadRequest, $$"""{"message":"{{string.Concat(Enumerable.Repeat("\U0001F600", 300))}}"}""");

        Assert.EndsWith(": " + string.Concat(Enumerable.Repeat("\U0001F600", 249)) + "\u2026", exception.Message, StringComparison.Ordinal);
    }

    private static async Task<ApiException> FailAsync(HttpStatusCode status, string body)
    {
        using var server = new Server(status, body);
        return await Assert.ThrowsAsync<ApiException<UpdateStatusResponse>>(
            () => server.Client().Gadgets.UpdateStatusAsync(new() { GadgetId = "1", Action = "hidden-word" }));
    }
}
