using System.Text;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Clients;

/// <summary>
/// Whatever the bytes of a server are, only documented exceptions leave. The bytes are answers with a few faults, by a fixed seed.
/// </summary>
public sealed class FuzzTests
{
    private const int Answers = 200;

    private static readonly string[] Heads =
    [
        "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-16\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 9\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Type: text/event-stream\r\nContent-Length: 9\r\n\r\n",
        "HTTP/1.1 302 Found\r\nLocation: file:\r\nLink: <x>; rel=next\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 429 No\r\nRetry-After: 1e9\r\nX-RateLimit-Reset: 99999999999999\r\nDate: x\r\nContent-Length: 2\r\n\r\n{}",
        "HTTP/1.1 200 OK\r\nContent-Disposition: attachment; filename*=utf-8''%00%ff\r\n\r\n{\"items\":[1,\"\\ud800\"]}",
        "HTTP/1.1 401 No\r\nWWW-Authenticate: Digest realm=\"a, nonce=b, qop=\"auth\"\r\nContent-Length: 0\r\n\r\n",
    ];

    public static TheoryData<string> Operations => [.. Calls.Keys];

    private static Dictionary<string, Func<WorkshopClient, Task>> Calls { get; } = new()
    {
        ["object"] = client => client.Gadgets.GetGadgetAsync(new() { GadgetId = "1" }),
        ["response"] = async client => Touch(await client.Gadgets.GetGadgetResponseAsync(new() { GadgetId = "1" })),
        ["no body"] = client => client.Gadgets.UpdateStatusAsync(new() { GadgetId = "1", Action = "start" }),
        ["events"] = client => client.Gadgets.WatchGadgetAsync(new() { GadgetId = "1" }).ToListAsync().AsTask(),
        ["lines"] = client => client.Gadgets.ExportPartsAsync().ToListAsync().AsTask(),
        ["values"] = client => client.Gadgets.ExportReadingsAsync().ToListAsync().AsTask(),
        ["download"] = async client =>
        {
            await using var stream = await client.Gadgets.DownloadDrawingAsync(new() { GadgetId = "1" });
            _ = (stream.ContentType, stream.ContentLength, stream.FileName);
            await stream.CopyToAsync(Stream.Null);
        },
        ["pages"] = client => client.Stock.ListDrawingsItemsAsync(new()).ToListAsync().AsTask(),
    };

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Only_documented_exceptions_leave(string operation)
    {
        var random = new Random(operation.Length);
        await using var server = new RawServer(_ => Mutate(random, Encoding.Latin1.GetBytes(Heads[random.Next(Heads.Length)])));
        var client = new WorkshopClient(new WorkshopClientOptions
        {
            BaseUrl = server.Address,
            Auth = DigestAuth.FromCredentials("u", "p"),
            MaxPages = 3,
        });

        for (var answer = 0; answer < Answers; answer++)
        {
            var exception = await Record.ExceptionAsync(() => Calls[operation](client));

            Assert.True(IsDocumented(exception), exception?.ToString());
        }
    }

    private static bool IsDocumented(Exception? exception) =>
        exception is null or ApiException or HttpRequestException or PagingException or IOException;

    private static void Touch(GetGadgetResponse response) =>
        _ = (response.Error, response.RetryAfter, response.RateLimit, response.ReadText(), response.ContentHeaders.Count());

    private static byte[] Mutate(Random random, byte[] answer)
    {
        for (var fault = random.Next(4); fault > 0; fault--)
            answer[random.Next(answer.Length)] = (byte)random.Next(256);
        return answer[..random.Next(answer.Length / 2, answer.Length + 1)];
    }
}
