using System.Net;

namespace ZoomGen.Integration.Tests.MockServer;

public sealed class LiveStreamTests
{
    [Fact]
    public async Task Live_stream_details_are_the_saved_200_byte_for_byte()
    {
        await using var session = await MockSession.WithLiveStreamAsync();

        using var response = await session.GetAsync("/meetings/68423085/livestream");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(
            "{\n \"stream_url\": \"https://somecompany.com/livestream\",\n \"stream_key\": \"Contact It@somecompany.com\",\n"
            + " \"page_url\": \"https://somecompany.com/livestream/123\"\n}",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_path_of_the_collections_own_base_url_is_understood_too()
    {
        await using var session = await MockSession.WithLiveStreamAsync();

        using var response = await session.GetAsync("/v2/meetings/68423085/livestream");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_complete_update_is_answered_204_without_a_body()
    {
        await using var session = await MockSession.WithLiveStreamAsync();
        using var form = Form(("stream_url", "rtmp://h.test"), ("stream_key", "k"), ("page_url", "https://h.test"));

        using var response = await session.SendAsync("PATCH", "/meetings/68423085/livestream", form);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task An_update_without_the_required_stream_key_is_answered_with_the_documented_400()
    {
        await using var session = await MockSession.WithLiveStreamAsync();
        using var form = Form(("stream_url", "rtmp://h.test"), ("page_url", "https://h.test"));

        using var response = await session.SendAsync("PATCH", "/meetings/68423085/livestream", form);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("text/plain", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(["form field 'stream_key'"], Assert.Single(session.Server.Requests).MissingFields);
    }

    [Fact]
    public async Task A_status_update_may_leave_out_its_optional_fields()
    {
        await using var session = await MockSession.WithLiveStreamAsync();
        using var form = Form(("action", "start"));

        using var response = await session.SendAsync("PATCH", "/meetings/68423085/livestream/status", form);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
    }

    [Fact]
    public async Task Too_many_requests_can_be_asked_for_by_code()
    {
        await using var session = await MockSession.WithLiveStreamAsync();
        using var form = Form(("action", "start"));

        using var response = await session.SendAsync(
            "PATCH", "/meetings/68423085/livestream/status", form, ("x-mock-response-code", "429"));

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
    }

    [Fact]
    public async Task A_response_whose_name_has_line_breaks_can_be_asked_for_with_spaces()
    {
        await using var session = await MockSession.WithLiveStreamAsync();

        using var response = await session.GetAsync(
            "/meetings/68423085/livestream",
            ("x-mock-response-name",
                "**HTTP Status Code:** `404` **Not Found**<br> **Error Code:** `1001`<br> User {userId} does not exist."));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("text/plain", response.Content.Headers.ContentType?.ToString());
    }

    private static MultipartFormDataContent Form(params (string Name, string Value)[] fields)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            form.Add(new StringContent(value), name);
        return form;
    }
}
