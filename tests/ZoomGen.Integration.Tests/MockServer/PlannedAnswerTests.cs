using System.Net;
using ZoomGen.MockServer;

namespace ZoomGen.Integration.Tests.MockServer;

/// <summary>Answers that a test plans: sequences, faults and delays.</summary>
public sealed class PlannedAnswerTests
{
    private static readonly string Meeting = MockSession.Item("meeting", "GET", "{{baseUrl}}/meetings/:meetingId");
    private static readonly string Users = MockSession.Item("users", "GET", "{{baseUrl}}/users");

    [Fact]
    public async Task The_next_requests_of_an_operation_get_the_answers_in_their_order()
    {
        await using var session = await MockSession.WithItemsAsync(Meeting, Users);
        session.Server.Enqueue(
            "GET", "/meetings/:meetingId", MockAnswer.FromStatus(429, ("Retry-After", "7")), MockAnswer.FromText(200, "{\"a\":1}"));

        var first = await session.GetAsync("/meetings/1");
        var other = await session.GetTextAsync("/users");
        var second = await session.GetAsync("/meetings/2");
        var third = await session.GetTextAsync("/meetings/3");

        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(7)), (first.StatusCode, first.Headers.RetryAfter?.Delta));
        Assert.Equal("users", other);
        Assert.Equal(
            ("{\"a\":1}", "application/json"),
            (await second.Content.ReadAsStringAsync(), second.Content.Headers.ContentType?.MediaType));
        Assert.Equal("meeting", third);
    }

    [Fact]
    public async Task Answers_that_are_planned_later_follow_those_before()
    {
        await using var session = await MockSession.WithItemsAsync(Meeting);
        session.Server.Enqueue("GET", "/meetings/:id", MockAnswer.FromStatus(500));
        session.Server.Enqueue("GET", "/v2/meetings/1", MockAnswer.FromStatus(502));

        Assert.Equal(HttpStatusCode.InternalServerError, (await session.GetAsync("/meetings/1")).StatusCode);
        Assert.Equal(HttpStatusCode.BadGateway, (await session.GetAsync("/meetings/1")).StatusCode);
    }

    [Fact]
    public async Task Requests_of_one_template_share_the_answers_to_their_path()
    {
        await using var session = await MockSession.WithItemsAsync(
            MockSession.Item("new", "GET", "{{baseUrl}}/users?status=new"), MockSession.Item("all", "GET", "{{baseUrl}}/users"));
        session.Server.Enqueue("GET", "/users", MockAnswer.FromStatus(500));
        session.Server.Enqueue("GET", "/users", MockAnswer.FromStatus(502));

        Assert.Equal(HttpStatusCode.InternalServerError, (await session.GetAsync("/users?status=new")).StatusCode);
        Assert.Equal(HttpStatusCode.BadGateway, (await session.GetAsync("/users")).StatusCode);
        Assert.Equal("all", await session.GetTextAsync("/users"));
    }

    [Fact]
    public async Task An_example_is_found_by_its_name_or_a_part_of_it()
    {
        await using var session = await MockSession.WithItemsAsync(MockSession.GetX("""
            { "name": "OK", "code": 200, "body": "ok" }, { "name": "User does not exist", "code": 404, "body": "none" }
            """));
        session.Server.Enqueue("GET", "/x", MockAnswer.FromExample("does not"), MockAnswer.FromExample("nothing"));

        Assert.Equal("none", await session.GetTextAsync("/x"));
        Assert.Contains("nothing", await session.GetTextAsync("/x"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_can_be_closed_without_a_response()
    {
        await using var session = await MockSession.WithItemsAsync(Meeting);
        session.Server.Enqueue("GET", "/meetings/1", MockAnswer.Disconnect());

        await Assert.ThrowsAsync<HttpRequestException>(() => session.GetAsync("/meetings/1"));
        Assert.Single(session.Server.Requests);
    }

    [Fact]
    public async Task An_answer_with_a_delay_comes_after_one_without()
    {
        await using var session = await MockSession.WithItemsAsync(Meeting, Users);
        session.Server.Enqueue("GET", "/meetings/1", MockAnswer.FromStatus(204).WithDelay(TimeSpan.FromMinutes(1)));

        var delayed = session.GetAsync("/meetings/1");
        await session.GetAsync("/users");

        Assert.False(delayed.IsCompleted);
    }

    [Fact]
    public async Task The_latency_delays_the_answers_to_requests_that_arrive_while_it_is_set()
    {
        await using var session = await MockSession.WithItemsAsync(Meeting, Users);
        session.Server.Latency = TimeSpan.FromMinutes(1);

        var delayed = session.GetAsync("/meetings/1");
        while (session.Server.Requests.Count == 0)
            await Task.Yield();
        session.Server.Latency = TimeSpan.Zero;
        await session.GetAsync("/users");

        Assert.False(delayed.IsCompleted);
    }

    [Fact]
    public async Task A_share_of_the_requests_fails_and_the_same_ones_for_the_same_seed()
    {
        var first = await StatusesAsync(seed: 1);
        var again = await StatusesAsync(seed: 1);
        var other = await StatusesAsync(seed: 2);

        Assert.Equal(first, again);
        Assert.NotEqual(first, other);
        Assert.All([first, other], statuses => Assert.InRange(statuses.Count(status => status == 503), 1, 199));
    }

    [Theory]
    [InlineData("POST", "/meetings/1")]
    [InlineData("GET", "/nothing")]
    public async Task An_answer_to_a_request_that_the_collection_does_not_have_is_refused(string method, string path)
    {
        await using var session = await MockSession.WithItemsAsync(Meeting);

        Assert.Throws<ArgumentException>(() => session.Server.Enqueue(method, path, MockAnswer.FromStatus(204)));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(600)]
    public void A_status_that_ends_no_request_is_refused(int status) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => MockAnswer.FromStatus(status));

    [Theory]
    [InlineData("a b", "1")]
    [InlineData("a", "1\r\nb: 2")]
    public void A_header_that_would_break_the_response_is_refused(string name, string value) =>
        Assert.Throws<ArgumentException>(() => MockAnswer.FromStatus(204, (name, value)));

    [Theory]
    [InlineData(-1)]
    [InlineData(25)]
    public void A_delay_is_not_negative_and_not_longer_than_a_timer_can_wait(int days) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => MockAnswer.FromStatus(204).WithDelay(TimeSpan.FromDays(days)));

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_share_is_from_zero_to_one(double rate) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new MockFaults { Rate = rate });

    private static async Task<int[]> StatusesAsync(int seed)
    {
        await using var session = await MockSession.WithItemsAsync(Meeting);
        session.Server.Faults = new() { Rate = 0.2, Seed = seed, Answers = [MockAnswer.FromStatus(503)] };
        var statuses = new List<int>();
        for (var i = 0; i < 200; i++)
            statuses.Add((int)(await session.GetAsync("/meetings/1")).StatusCode);
        return [.. statuses];
    }
}
