using System.Globalization;
using System.Net;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Responses.Headers;

public sealed class RetryAfterTests
{
    private const string Date = "Tue, 01 Sep 2026 10:00:00 GMT";

    [Theory]
    [InlineData("30", "00:00:30")]
    [InlineData("0", "00:00:00")]
    [InlineData(" 5 ", "00:00:05")]
    [InlineData("86400", "1.00:00:00")]
    [InlineData("Tue, 01 Sep 2026 10:00:30 GMT", "00:00:30")]
    [InlineData("Tuesday, 01-Sep-26 10:01:00 GMT", "00:01:00")]
    [InlineData("Tue Sep  1 11:00:00 2026", "01:00:00")]
    [InlineData("Tue, 01 Sep 2026 09:59:00 GMT", "00:00:00")]
    [InlineData("2026-09-02T10:00:00Z", "1.00:00:00")]
    [InlineData("2026-09-01T12:00:05+02:00", "00:00:05")]
    [InlineData("2026-09-01T10:00:00.5Z", "00:00:00.5")]
    [InlineData("2020-05-31T00:00:00Z", "00:00:00")]
    public async Task Seconds_and_dates_are_told_relative_to_the_date_of_the_response(string header, string expected)
    {
        var response = await AnswerAsync(header, Date);

        Assert.Equal(TimeSpan.Parse(expected, CultureInfo.InvariantCulture), response.RetryAfter);
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("")]
    [InlineData("-5")]
    [InlineData("1.5")]
    [InlineData("12:30")]
    [InlineData("1,5")]
    [InlineData("5 seconds")]
    [InlineData("Tue")]
    [InlineData("99999999999999999999999")]
    public async Task What_is_neither_is_nothing(string header) => Assert.Null((await AnswerAsync(header, Date)).RetryAfter);

    [Fact]
    public async Task Without_the_header_there_is_nothing() => Assert.Null((await AnswerAsync(null, Date)).RetryAfter);

    [Fact]
    public async Task More_seconds_than_dotnet_can_say_are_the_longest_time() =>
        Assert.Equal(TimeSpan.MaxValue, (await AnswerAsync("9223372036854775807", Date)).RetryAfter);

    [Theory]
    [InlineData(null)]
    [InlineData("no date")]
    public async Task Without_a_date_of_the_response_a_date_is_relative_to_now(string? date)
    {
        Assert.Equal(TimeSpan.Zero, (await AnswerAsync("2020-05-31T00:00:00Z", date)).RetryAfter);
        Assert.True((await AnswerAsync("9999-12-31T00:00:00Z", date)).RetryAfter > TimeSpan.FromDays(1));
    }

    private static async Task<TestResponse> AnswerAsync(string? retryAfter, string? date)
    {
        using var server = new Server(() =>
        {
            var answer = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
            if (retryAfter is not null)
                answer.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
            if (date is not null)
                answer.Headers.TryAddWithoutValidation("Date", date);
            return answer;
        });
        return await server.Client().SendAsync(new TestRequest((ref request) => request.WriteVariable("baseUrl", "https://h.test/")));
    }
}
