using System.Text;
using static ZoomGen.Faults.Answers;

namespace ZoomGen.Faults;

/// <summary>The faults of a server, in the order in which a call can meet them.</summary>
internal static class FaultTable
{
    private const string NoAnswer = nameof(HttpRequestException);
    private const string Unreadable = nameof(UnreadableResponseException);
    private const string TooLarge = nameof(ResponseTooLargeException);
    private const string Refused = nameof(ApiException);
    private const string NoToken = nameof(OAuth2Exception);
    private const string BrokenStream = nameof(IOException);

    private const string Binary = "application/octet-stream";
    private const string EventStream = "text/event-stream";

    private static readonly byte[] Megabyte = new byte[FaultRun.MaxBodyBytes * 8];

    private static readonly Fault[] Connecting =
    [
        new("canceled before it starts", Fault.Canceled) { IsCanceledBefore = true },
        new("connection refused", NoAnswer) { IsRefused = true },
        new("connection closed without an answer", NoAnswer) { Answer = exchange => exchange.CloseAsync() },
        new("connection reset without an answer", NoAnswer) { Answer = exchange => exchange.ResetAsync() },
        new("no answer until the time limit", Fault.TimedOut) { Answer = exchange => exchange.StallAsync() },
        new("no answer until the caller cancels", Fault.Canceled) { Answer = exchange => exchange.StallAsync() },
    ];

    private static readonly Fault[] Headers =
    [
        new("not HTTP", NoAnswer) { Answer = exchange => exchange.SendAsync($"220 mail ready, {OneLine(exchange)}\r\n\r\n") },
        new("closed in the headers", NoAnswer) { Answer = Then("HTTP/1.1 200 OK\r\nContent-", exchange => exchange.CloseAsync()) },
        new("reset in the headers", NoAnswer) { Answer = Then("HTTP/1.1 200 OK\r\nContent-", exchange => exchange.ResetAsync()) },
        new("headers that stall until the time limit", Fault.TimedOut)
        {
            Answer = Then("HTTP/1.1 200 OK\r\n", exchange => exchange.StallAsync()),
        },
        new("headers that stall until the caller cancels", Fault.Canceled)
        {
            Answer = Then("HTTP/1.1 200 OK\r\n", exchange => exchange.StallAsync()),
        },
        new("invalid header that repeats the request", NoAnswer)
        {
            Answer = exchange => exchange.SendAsync($"HTTP/1.1 200 OK\r\n{OneLine(exchange)}\r\n\r\n"),
        },
        new("invalid status line that repeats the request", NoAnswer)
        {
            Answer = exchange => exchange.SendAsync($"HTTP/1.1 {OneLine(exchange)}\r\n\r\n"),
        },
        new("headers of 1 MB", NoAnswer)
        {
            Answer = exchange => exchange.SendAsync($"HTTP/1.1 200 OK\r\nX-A: {new string('a', 1_000_000)}\r\n\r\n"),
        },
    ];

    private static readonly Fault[] Bodies =
    [
        new("closed in the body", NoAnswer) { Answer = Then(Part(), exchange => exchange.CloseAsync()) },
        new("reset in the body", NoAnswer) { Answer = Then(Part(), exchange => exchange.ResetAsync()) },
        new("body that stalls until the time limit", Fault.TimedOut) { Answer = Then(Part(), exchange => exchange.StallAsync()) },
        new("body that stalls until the caller cancels", Fault.Canceled) { Answer = Then(Part(), exchange => exchange.StallAsync()) },
        new("invalid size of a chunk that repeats the request", NoAnswer)
        {
            Answer = exchange => exchange.SendAsync(Chunked(OneLine(exchange) + "\r\n")),
        },
        new("closed before the last chunk", NoAnswer) { Answer = Then(Chunked("2\r\n{}\r\n"), exchange => exchange.CloseAsync()) },
        new("announced size above the limit", TooLarge) { Answer = exchange => exchange.SendAsync(Whole(Megabyte)) },
        new("size above the limit, not announced", TooLarge)
        {
            Answer = Then(Chunked($"{Megabyte.Length:x}\r\n{new string(' ', Megabyte.Length)}\r\n"), exchange => exchange.StallAsync()),
        },
        new("size above the limit after decompression", TooLarge)
        {
            Answer = exchange => exchange.SendAsync(Whole(Gzip(Megabyte), headers: "Content-Encoding: gzip\r\n")),
        },
        new("body that is not gzip", NoAnswer)
        {
            Answer = exchange => exchange.SendAsync(Whole("abcdefghijklmnopqrst", headers: "Content-Encoding: gzip\r\n")),
        },
        new("gzip that is cut", Unreadable)
        {
            Answer = exchange => exchange.SendAsync(
                Whole(Gzip(Encoding.Latin1.GetBytes(Parcel))[..20], headers: "Content-Encoding: gzip\r\n")),
        },
        new("body that is not Brotli", NoAnswer)
        {
            Answer = exchange => exchange.SendAsync(Whole("abcdefghijklmnopqrst", headers: "Content-Encoding: br\r\n")),
        },
    ];

    private static readonly Fault[] Contents =
    [
        new("no body", Unreadable) { Answer = exchange => exchange.SendAsync(Whole("")) },
        new("page in HTML that repeats the request", Unreadable)
        {
            Answer = exchange => exchange.SendAsync(Whole($"<p>{OneLine(exchange)}</p>", type: "text/html")),
        },
        new("JSON that is cut", Unreadable) { Answer = exchange => exchange.SendAsync(Whole("""{"id":1""")) },
        new("bytes that are not UTF-8", Fault.Answered)
        {
            Answer = exchange => exchange.SendAsync(Whole("{\"place\":\"\xFF\"}")),
        },
        new("charset that is not that of the body", Fault.Answered)
        {
            Answer = exchange => exchange.SendAsync(Whole(Parcel, type: "application/json; charset=utf-16")),
        },
        new("charset that does not exist", Fault.Answered)
        {
            Answer = exchange => exchange.SendAsync(Whole(Parcel, type: "application/json; charset=none")),
        },
    ];

    private static readonly Fault[] Statuses =
    [
        new("error that repeats the request", Refused)
        {
            Answer = exchange => exchange.SendAsync(Whole(Echo(exchange), "404 " + OneLine(exchange))),
        },
        new("error with a large body", Refused) { Answer = exchange => exchange.SendAsync(Whole(Megabyte, "500 Error")) },
        new("error that is closed in its body", NoAnswer) { Answer = Then(Part(status: "500 Error"), exchange => exchange.CloseAsync()) },
        new("error that stalls until the time limit", Fault.TimedOut)
        {
            Answer = Then(Part(status: "500 Error"), exchange => exchange.StallAsync()),
        },
        new("invalid Retry-After", Refused)
        {
            Answer = exchange => exchange.SendAsync(Whole("{}", "429 No", headers: "Retry-After: 1e9\r\n")),
        },
        new("redirect to itself, without end", Refused)
        {
            Answer = exchange => exchange.SendAsync(Whole("", "307 Moved", headers: "Location: /parcels\r\n")),
        },
        new("redirect to another host", Refused)
        {
            Answer = exchange => exchange.SendAsync(Whole("", "307 Moved", headers: "Location: http://other.test/\r\n")),
        },
        new("redirect to a file", Refused)
        {
            Answer = exchange => exchange.SendAsync(Whole("", "302 Moved", headers: "Location: file:\r\n")),
        },
    ];

    private static readonly Fault[] Tokens =
    [
        AtTokens("token endpoint refuses the connection", NoAnswer, SendTokenAsync) with { IsRefused = true },
        AtTokens("token endpoint resets the connection", NoAnswer, exchange => exchange.ResetAsync()),
        AtTokens("token endpoint stalls until the time limit", Fault.TimedOut, exchange => exchange.StallAsync()),
        AtTokens("token endpoint stalls until the caller cancels", Fault.Canceled, exchange => exchange.StallAsync()),
        AtTokens("token endpoint closes the connection in the body", NoAnswer, Then(Part(), exchange => exchange.CloseAsync())),
        AtTokens("token endpoint sends 1 MB", NoAnswer, exchange => exchange.SendAsync(Whole(Megabyte))),
        AtTokens("token endpoint repeats the request in an invalid header", NoAnswer, exchange => exchange.SendAsync(
            $"HTTP/1.1 200 OK\r\n{OneLine(exchange)}\r\n\r\n")),
        AtTokens("token endpoint repeats the request in the size of a chunk", NoAnswer, exchange => exchange.SendAsync(
            Chunked(OneLine(exchange) + "\r\n"))),
        AtTokens("token endpoint sends HTML", NoToken, exchange => exchange.SendAsync(Whole(OneLine(exchange), type: "text/html"))),
        AtTokens("token endpoint repeats the secret in its error", NoToken, exchange => exchange.SendAsync(Whole(
            """{"error":"hidden-secret","error_description":"hidden-secret is wrong"}""", "400 Bad Request"))),
        AtTokens("token endpoint redirects to another host", NoToken, exchange => exchange.SendAsync(
            Whole("", "307 Moved", headers: "Location: http://other.test/\r\n"))),
        AtTokens("token with a line break", NoToken, exchange => exchange.SendAsync(Whole("""{"access_token":"hidden\r\nX: 1"}"""))),
        new("token that is refused twice", Refused)
        {
            Answer = exchange => exchange.SendAsync(Whole(Echo(exchange), "401 Unauthorized")),
            TokenAnswer = SendTokenAsync,
        },
        AtTokens(
            "renewal stalls until the time limit",
            Fault.TimedOut,
            exchange => exchange.Number == 1 ? SendTokenAsync(exchange) : exchange.StallAsync()) with
        {
            Answer = exchange => exchange.SendAsync(Whole("{}", "401 Unauthorized")),
        },
    ];

    private static readonly Fault[] Streams =
    [
        Download("download reset in the body", BrokenStream, Then(Part(type: Binary), exchange => exchange.ResetAsync())),
        Download("download closed in the body", BrokenStream, Then(Part(type: Binary), exchange => exchange.CloseAsync())),
        Download(
            "download that stalls until the caller cancels",
            Fault.Canceled,
            Then(Part(type: Binary), exchange => exchange.StallAsync())),
        Download("download with an invalid size of a chunk that repeats the request", BrokenStream, exchange => exchange.SendAsync(
            Chunked(OneLine(exchange) + "\r\n", Binary))),
        Download("download that is not gzip", BrokenStream, exchange => exchange.SendAsync(
            Whole("abcdefghijklmnopqrst", type: Binary, headers: "Content-Encoding: gzip\r\n"))),
        Events(
            "events reset after the first",
            NoAnswer,
            Then(Chunked("9\r\ndata: a\n\n\r\n", EventStream), exchange => exchange.ResetAsync())),
        Events(
            "events that stall until the caller cancels",
            Fault.Canceled,
            Then(Chunked("9\r\ndata: a\n\n\r\n", EventStream), exchange => exchange.StallAsync())),
        Events("events with an invalid size of a chunk that repeats the request", NoAnswer, exchange => exchange.SendAsync(
            Chunked(OneLine(exchange) + "\r\n", EventStream))),
        Events("event above the limit", TooLarge, Then(
            Chunked($"{Megabyte.Length:x}\r\n{new string('a', Megabyte.Length)}\r\n", EventStream),
            exchange => exchange.StallAsync())),
    ];

    public static IReadOnlyList<(string Stage, IReadOnlyList<Fault> Faults)> Stages { get; } =
    [
        ("Connection", Connecting),
        ("Headers", Headers),
        ("Body", Bodies),
        ("Content", Contents),
        ("Status", Statuses),
        ("Token", Tokens),
        ("Stream", Streams),
    ];

    private static Fault AtTokens(string name, string outcome, Func<Exchange, Task> answer) =>
        new(name, outcome) { TokenAnswer = answer, IsAtTokenEndpoint = true };

    private static Fault Download(string name, string outcome, Func<Exchange, Task> answer) =>
        new(name, outcome) { Operation = Operation.DownloadLabel, Answer = answer };

    private static Fault Events(string name, string outcome, Func<Exchange, Task> answer) =>
        new(name, outcome) { Operation = Operation.WatchParcels, Answer = answer };

    private static Func<Exchange, Task> Then(string text, Func<Exchange, Task> next) => async exchange =>
    {
        await exchange.SendAsync(text);
        await next(exchange);
    };

    // Without colons, because .NET quotes the name of a header that is invalid.
    private static string OneLine(Exchange exchange) => exchange.Head.ReplaceLineEndings(" ").Replace(':', ' ');
}
