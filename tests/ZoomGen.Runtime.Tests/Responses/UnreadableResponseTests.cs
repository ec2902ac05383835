using System.Net;
using System.Text.Json.Serialization;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Responses;

public sealed class UnreadableResponseTests
{
    [Theory]
    [InlineData("<html>hidden-word</html>", 0)]
    [InlineData("\r\n <html>hidden-word</html>", 3)]
    [InlineData("", 0)]
    [InlineData("   ", 3)]
    [InlineData("{\"manual_url\":", 14)]
    [InlineData("{\"manual_url\":\"a\"", 17)]
    [InlineData("{\"manual_url\":\"a\",", 18)]
    [InlineData("{\"manual_url\":\"hidden-word", 26)]
    [InlineData("{\n  \"manual_url\": \"a\"\n} hidden-word", 24)]
    [InlineData("{} {}", 3)]
    [InlineData("{\"unknown\":{\"a\":[1,hidden-word]}}", 19)]
    [InlineData("{\n\"unknown\":{\n\"a\":hidden-word}}", 18)]
    [InlineData("{\"manual_url\":[1,hidden-word]}", 17)]
    [InlineData("{\"a\":1,}", 7)]
    [InlineData("{\"a\":1 // hidden-word\n}", 7)]
    [InlineData("{'a':1}", 1)]
    [InlineData("\uFEFF{\"ü\":hidden-word}", 9)]
    public async Task A_success_that_is_no_json_throws_with_the_place_where_it_stops_being_json(string body, long position)
    {
        using var server = new Server(HttpStatusCode.OK, body, "text/html");
        var gadgets = server.Client().Gadgets;

        var exception = await Assert.ThrowsAsync<UnreadableResponseException>(
            () => gadgets.GetManualResponseAsync(new() { GadgetId = "1" }));

        Assert.Equal(position, exception.BytePosition);
        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
        Assert.Same(GetManualRequest.Operation, exception.Operation);
        Assert.DoesNotContain("hidden-word", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_nested_deeper_than_256_are_unreadable()
    {
        var body = "{\"unknown\":" + new string('[', 300) + new string(']', 300) + "}";
        using var server = new Server(HttpStatusCode.OK, body);

        await Assert.ThrowsAsync<UnreadableResponseException>(() => server.Client().Gadgets.GetManualAsync(new() { GadgetId = "1" }));
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest, "<html>nginx</html>")]
    [InlineData(HttpStatusCode.BadRequest, "")]
    [InlineData(HttpStatusCode.BadRequest, "{\"manual_url\":")]
    [InlineData(HttpStatusCode.BadGateway, "<html>nginx</html>")]
    public async Task An_error_that_is_no_json_never_throws_in_the_response_form(HttpStatusCode status, string body)
    {
        using var server = new Server(status, body, "text/html; charset=utf8");

        var response = await server.Client().Gadgets.GetManualResponseAsync(new() { GadgetId = "1" });

        Assert.Equal(status, response.StatusCode);
        Assert.Null(response.Error);
        Assert.Null((response as GetManualResponse.BadRequest)?.Body);
        Assert.Equal(body, response.ReadText());
    }

    [Fact]
    public async Task An_error_with_a_typed_body_is_read()
    {
        using var server = new Server(HttpStatusCode.BadRequest, """{"manual_url":"a","code":7}""");

        var response = await server.Client().Gadgets.GetManualResponseAsync(new() { GadgetId = "1" });

        Assert.Equal("a", Assert.IsType<GetManualResponse.BadRequest>(response).Body?.ManualUrl);
        Assert.Equal("7", response.Error?.Code);
    }

    [Theory]
    [InlineData("{\"a\":[1]}")]
    [InlineData("\uFEFF [1] ")]
    public async Task Any_body_can_be_read_as_json_of_no_type(string body)
    {
        var response = await TestResponse.OfAsync(HttpStatusCode.OK, body);

        Assert.Equal(body.Trim('\uFEFF', ' '), response.ReadJsonElement().GetRawText());
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("<html>", 0)]
    [InlineData("{}\n{}", 3)]
    [InlineData("{\n\"a\":x}", 6)]
    public async Task What_is_no_json_is_none_for_who_asks_either(string body, long position)
    {
        var response = await TestResponse.OfAsync(HttpStatusCode.OK, body);

        Assert.Equal(position, Assert.Throws<UnreadableResponseException>(() => response.ReadJsonElement()).BytePosition);
        Assert.Equal(
            position, Assert.Throws<UnreadableResponseException>(() => response.ReadJson(OwnContext.Default.OwnType)).BytePosition);
    }

    [Fact]
    public async Task A_body_can_be_read_as_a_type_of_ones_own()
    {
        var response = await TestResponse.OfAsync(HttpStatusCode.OK, "\uFEFF{\"Name\":\"n\"}");

        Assert.Equal("n", response.ReadJson(OwnContext.Default.OwnType)?.Name);
    }

    [Fact]
    public async Task Json_of_another_type_is_unreadable_as_ones_own()
    {
        var response = await TestResponse.OfAsync(HttpStatusCode.OK, "{\n\"Name\":[]}");

        Assert.Throws<UnreadableResponseException>(() => response.ReadJson(OwnContext.Default.OwnType));
    }
}

internal sealed record OwnType(string? Name);

[JsonSerializable(typeof(OwnType))]
internal sealed partial class OwnContext : JsonSerializerContext;
