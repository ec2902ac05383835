using System.Globalization;
using System.Net;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Responses.Headers;

public sealed class RateLimitTests
{
    // 1788256800 seconds since 1970.
    private const string Date = "Tue, 01 Sep 2026 10:00:00 GMT";

    [Theory]
    [InlineData("X-RateLimit-Limit: 60|X-RateLimit-Remaining: 56|X-RateLimit-Reset: 30", 60L, 56L, "00:00:30")]
    [InlineData("x-rate-limit-limit: 15|x-rate-limit-remaining: 0|x-rate-limit-reset: 1788256860", 15L, 0L, "00:01:00")]
    [InlineData("RateLimit-Limit: 100|RateLimit-Remaining: 50|RateLimit-Reset: 50", 100L, 50L, "00:00:50")]
    [InlineData("RateLimit-Limit: 100, 100;w=60|RateLimit-Remaining: 5", 100L, 5L, null)]
    [InlineData("RateLimit: limit=100, remaining=50, reset=5", 100L, 50L, "00:00:05")]
    [InlineData("RateLimit: limit=100;w=60, remaining=50", 100L, 50L, null)]
    [InlineData("RateLimit: \"default\";r=50;t=30", null, 50L, "00:00:30")]
    [InlineData("RateLimit: \"default\";r=50;t=30|RateLimit-Policy: \"default\";q=100;w=60", 100L, 50L, "00:00:30")]
    [InlineData("RateLimit: default;r=50|X-RateLimit-Remaining: 7|X-RateLimit-Limit: 99", 99L, 50L, null)]
    [InlineData("X-RateLimit-Remaining: 1", null, 1L, null)]
    public async Task Limit_remaining_and_reset_are_read(string headers, long? limit, long? remaining, string? reset)
    {
        var rate = await AnswerAsync(headers);

        Assert.NotNull(rate);
        Assert.Equal((limit, remaining, Time(reset)), (rate.Limit, rate.Remaining, rate.Reset));
    }

    [Theory]
    [InlineData("0", "00:00:00")]
    [InlineData("1.5", "00:00:01.5")]
    [InlineData("1788256830", "00:00:30")]
    [InlineData("1788256830.5", "00:00:30.5")]
    [InlineData("1788256830000", "00:00:30")]
    [InlineData("1788256000", "00:00:00")]
    [InlineData("2026-09-01T10:00:30Z", "00:00:30")]
    [InlineData("Tue, 01 Sep 2026 10:00:30 GMT", "00:00:30")]
    [InlineData("soon", null)]
    [InlineData("-5", null)]
    [InlineData("999999999999999999999999", null)]
    [InlineData("1e5", null)]
    public async Task A_reset_is_seconds_or_a_point_in_time(string reset, string? expected)
    {
        var rate = await AnswerAsync($"X-RateLimit-Limit: 1|X-RateLimit-Reset: {reset}");

        Assert.Equal(Time(expected), rate!.Reset);
    }

    [Fact]
    public async Task Of_several_policies_the_one_with_the_least_left_is_told()
    {
        var rate = await AnswerAsync(
            "RateLimit: \"daily\";r=900;t=3600, \"burst\";r=3;t=10|RateLimit-Policy: \"daily\";q=1000;w=86400, \"burst\";q=100;w=60");

        Assert.Equal(
            new()
            {
                Limit = 100,
                Remaining = 3,
                Reset = TimeSpan.FromSeconds(10),
                Window = TimeSpan.FromSeconds(60),
                Category = "burst",
            },
            rate);
    }

    [Fact]
    public async Task Up_to_draft_7_a_policy_is_known_by_its_limit()
    {
        var rate = await AnswerAsync("RateLimit-Limit: 50|RateLimit-Policy: 10;w=1, 50;w=60;comment=\"a, b;c\"");

        Assert.Equal(new() { Limit = 50, Window = TimeSpan.FromSeconds(60) }, rate);
    }

    [Fact]
    public async Task The_headers_of_Zoom_are_read()
    {
        var rate = await AnswerAsync(
            "X-RateLimit-Category: Heavy|X-RateLimit-Type: Daily-limit|X-RateLimit-Limit: 30000|X-RateLimit-Remaining: 0|Retry-After: 2026-09-02T00:00:00Z");

        Assert.Equal(new() { Limit = 30000, Remaining = 0, Category = "Heavy", Type = "Daily-limit" }, rate);
    }

    [Theory]
    [InlineData("X-Other: 1")]
    [InlineData("X-RateLimit-Limit: many|X-RateLimit-Remaining: -1")]
    [InlineData("RateLimit: ,;=\";r|RateLimit-Policy: ;;;,,,=")]
    [InlineData("RateLimit: ")]
    public async Task Without_a_readable_header_there_is_nothing(string headers) => Assert.Null(await AnswerAsync(headers));

    [Fact]
    public async Task More_seconds_than_anyone_waits_are_the_longest_time() =>
        Assert.Equal(TimeSpan.MaxValue, (await AnswerAsync("RateLimit: \"a\";r=0;t=9223372036854775807"))!.Reset);

    private static TimeSpan? Time(string? text) => text is null ? null : TimeSpan.Parse(text, CultureInfo.InvariantCulture);

    private static async Task<RateLimit?> AnswerAsync(string headers)
    {
        using var server = new Server(() =>
        {
            var answer = new HttpResponseMessage(HttpStatusCode.OK);
            answer.Headers.TryAddWithoutValidation("Date", Date);
            foreach (var header in headers.Split('|').Select(line => line.Split(": ", 2)))
                answer.Headers.TryAddWithoutValidation(header[0], header[1]);
            return answer;
        });
        var request = new TestRequest((ref writer) => writer.WriteVariable("url", "https://h.test/"));
        return (await server.Client().SendAsync(request)).RateLimit;
    }
}
