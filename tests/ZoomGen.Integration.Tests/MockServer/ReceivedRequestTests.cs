using System.Text;

namespace ZoomGen.Integration.Tests.MockServer;

public sealed class ReceivedRequestTests
{
    [Fact]
    public async Task A_request_is_recorded_as_it_was_sent()
    {
        await using var session = await MockSession.WithItemsAsync(MockSession.Item("x", "POST", "{{baseUrl}}/a/:id"));
        using var content = MockSession.Bytes("{\"ü\":1}", "application/json; charset=utf-8");

        using var response = await session.SendAsync("POST", "/a/b%2Fc?q=%20x&r", content, ("X-Tag", "one"), ("X-Tag", "two"));

        var request = Assert.Single(session.Server.Requests);
        Assert.Equal("POST", request.Method);
        Assert.Equal("/a/b%2Fc?q=%20x&r", request.PathAndQuery);
        Assert.Equal("one, two", string.Join(", ", request.Headers["x-tag"].ToArray()));
        Assert.Equal("application/json; charset=utf-8", request.Headers["Content-Type"].ToString());
        Assert.Equal(Encoding.UTF8.GetBytes("{\"ü\":1}"), request.Body.ToArray());
        Assert.Equal("{\"ü\":1}", request.BodyText);
        Assert.Empty(request.MissingFields);
    }

    [Fact]
    public async Task The_body_of_a_form_is_recorded_byte_for_byte()
    {
        await using var session = await MockSession.WithItemsAsync(MockSession.Item("x", "POST", "{{baseUrl}}/a"));
        const string Form = "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--b--\r\n";
        using var content = MockSession.Bytes(Form, "multipart/form-data; boundary=b");

        using var response = await session.SendAsync("POST", "/a", content);

        Assert.Equal(Form, Assert.Single(session.Server.Requests).BodyText);
    }

    [Fact]
    public async Task Requests_without_an_answer_are_recorded_too_and_in_order()
    {
        await using var session = await MockSession.WithItemsAsync(MockSession.Item("x", "GET", "{{baseUrl}}/a"));

        using var first = await session.GetAsync("/unknown");
        using var second = await session.SendAsync("DELETE", "/a");
        var earlier = session.Server.Requests;
        using var third = await session.GetAsync("/a");

        Assert.Equal(["GET /unknown", "DELETE /a"], earlier.Select(request => $"{request.Method} {request.PathAndQuery}"));
        Assert.Equal(3, session.Server.Requests.Count);
    }

    [Fact]
    public async Task Parallel_requests_are_all_recorded()
    {
        await using var session = await MockSession.WithItemsAsync(MockSession.Item("x", "GET", "{{baseUrl}}/a/:id"));

        var responses = await Task.WhenAll(Enumerable.Range(0, 200).Select(number => session.GetAsync($"/a/{number}")));

        Assert.All(responses, response => Assert.True(response.IsSuccessStatusCode));
        Assert.Equal(200, session.Server.Requests.Select(request => request.PathAndQuery).Distinct().Count());
    }
}
