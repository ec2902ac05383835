using System.Diagnostics;
using System.Net;
using System.Text;
using Parcels;

namespace ZoomGen.Faults;

/// <summary>A call that meets a fault, and a call after it.</summary>
internal sealed class FaultRun(Fault fault)
{
    /// <summary>A part of every secret that a call sends.</summary>
    public const string Secret = "hidden";

    private const string ClientId = "id";
    private const string ClientSecret = Secret + "-secret";

    // Nothing listens there.
    private const string Nobody = "http://127.0.0.1:1";

    public const int MaxBodyBytes = 128 * 1024;

    // No call waits for the long one, however busy the machine is.
    private static readonly TimeSpan ShortLimit = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan LongLimit = TimeSpan.FromMinutes(5);

    // As text and as Basic credentials, each also as the hexadecimal digits in which .NET quotes the size of a chunk.
    private static readonly string[] SecretForms =
    [
        .. new[] { Secret, Convert.ToBase64String(Encoding.ASCII.GetBytes($"{ClientId}:{ClientSecret}")) }
            .SelectMany(form => new[] { form, BitConverter.ToString(Encoding.ASCII.GetBytes(form)) }),
    ];

    private readonly TimeSpan _limit = fault.Outcome == Fault.TimedOut ? ShortLimit : LongLimit;

    public async Task<FaultResult> RunAsync()
    {
        await using var server = new FaultServer(fault.Answer);
        await using var tokens = new FaultServer(fault.TokenAnswer ?? Answers.SendTokenAsync);
        var faulty = fault.IsAtTokenEndpoint ? tokens : server;
        // With one connection, a call cannot start before the one before it has given the connection back.
        using var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            MaxConnectionsPerServer = 1,
        };
        using var http = new HttpClient(handler, disposeHandler: false) { Timeout = _limit };
        using var tokenHttp = new HttpClient(handler, disposeHandler: false) { Timeout = _limit };

        using var caller = new CancellationTokenSource();
        if (fault.IsCanceledBefore)
            await caller.CancelAsync();
        var watch = Stopwatch.StartNew();
        var calling = CallAsync(CreateClient(http, tokenHttp, AddressOf(server, faulty), AddressOf(tokens, faulty)), caller.Token);
        if (fault.Outcome == Fault.Canceled && await Task.WhenAny(calling, faulty.Stalled) == faulty.Stalled)
        {
            watch.Restart();
            await caller.CancelAsync();
        }
        var exception = await CatchAsync(calling);
        var elapsed = watch.Elapsed;
        // A token request is not for one caller alone, and would hold its connection until its own time limit.
        tokenHttp.CancelPendingRequests();
        return new(
            Describe(exception, caller.Token),
            elapsed,
            _limit,
            await FindConnectionAsync(handler, faulty),
            Reveals(exception?.ToString() ?? ""));
    }

    private string AddressOf(FaultServer server, FaultServer faulty) => fault.IsRefused && server == faulty ? Nobody : server.Address;

    private ParcelsClient CreateClient(HttpClient http, HttpClient tokenHttp, string baseUrl, string tokenUrl) => new(http, new()
    {
        BaseUrl = baseUrl,
        MaxResponseBytes = MaxBodyBytes,
        Auth = fault.TokenAnswer is null
            ? ApiKeyAuth.CreateForHeader("X-Api-Key", Secret + "-key")
            : OAuth2Auth.FromClientCredentials(new()
            {
                HttpClient = tokenHttp,
                TokenUrl = new(tokenUrl),
                ClientId = ClientId,
                ClientSecret = ClientSecret,
            }),
    });

    private async Task CallAsync(ParcelsClient client, CancellationToken cancellationToken)
    {
        var call = new CallOptions();
        call.Headers["X-Session"] = Secret + "-session";
        call.Query["signature"] = Secret + "-signature";
        switch (fault.Operation)
        {
            case Operation.DownloadLabel:
                await using (var label = await client.DownloadLabelAsync(new() { CallOptions = call }, cancellationToken))
                    await label.CopyToAsync(Stream.Null, cancellationToken);
                break;
            case Operation.WatchParcels:
                await foreach (var _ in client.WatchParcelsAsync(new() { CallOptions = call }, cancellationToken))
                {
                }
                break;
            default:
                await client.SendParcelAsync(
                    new() { Body = new() { Note = Secret + "-note" }, CallOptions = call },
                    cancellationToken);
                break;
        }
    }

    private static bool Reveals(string text) => SecretForms.Any(form => text.Contains(form, StringComparison.OrdinalIgnoreCase));

    private static async Task<Exception?> CatchAsync(Task calling)
    {
        try
        {
            await calling;
            return null;
        }
#pragma warning disable CA1031 // It is the result.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception;
        }
    }

    private static string Describe(Exception? exception, CancellationToken caller) => exception switch
    {
        null => Fault.Answered,
        TaskCanceledException { InnerException: TimeoutException } => Fault.TimedOut,
        OperationCanceledException canceled when canceled.CancellationToken == caller => Fault.Canceled,
        IOException => nameof(IOException),
        _ => exception.GetType().Name.Split('`')[0],
    };

    private static async Task<Connection> FindConnectionAsync(HttpMessageHandler handler, FaultServer server)
    {
        var last = server.LastConnection;
        if (last == 0)
            return Connection.None;
        using var next = new HttpClient(handler, disposeHandler: false) { Timeout = LongLimit };
        try
        {
            using var response = await next.GetAsync(new Uri(server.Address + FaultServer.HealthyPath));
            return server.LastConnection == last ? Connection.Reused : Connection.Closed;
        }
        catch (TaskCanceledException)
        {
            return Connection.Held;
        }
    }
}
