using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ZoomGen.Faults;

/// <summary>A server of bytes on a socket that does to each request what the fault says, but answers <see cref="HealthyPath"/>.</summary>
internal sealed class FaultServer : IAsyncDisposable
{
    public const string HealthyPath = "/healthy";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly TaskCompletionSource _stalled = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _stopped = new();
    private readonly Func<Exchange, Task> _answer;
    private readonly Task _accepting;
    private int _connections;
    private int _requests;

    public FaultServer(Func<Exchange, Task> answer)
    {
        _answer = answer;
        _listener.Start();
        Address = $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";
        _accepting = AcceptAsync();
    }

    public string Address { get; }

    /// <summary>Ends when the server has stopped sending in the middle of an answer.</summary>
    public Task Stalled => _stalled.Task;

    /// <summary>The connection of the last request, from 1, or 0 before the first.</summary>
    public int LastConnection { get; private set; }

    public async ValueTask DisposeAsync()
    {
        await _stopped.CancelAsync();
        // Before the listener, which would not accept anything after it.
        await _accepting;
        _listener.Dispose();
        _stopped.Dispose();
    }

    private async Task AcceptAsync()
    {
        var serving = new List<Task>();
        try
        {
            while (true)
                serving.Add(ServeAsync(await _listener.AcceptSocketAsync(_stopped.Token)));
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(serving);
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        var connection = Interlocked.Increment(ref _connections);
        using var registration = _stopped.Token.Register(socket.Dispose);
        try
        {
            while (await ReadHeadAsync(socket) is { } head)
            {
                LastConnection = connection;
                var exchange = new Exchange(socket, head, Interlocked.Increment(ref _requests), () => _stalled.TrySetResult());
                await (head.Contains(HealthyPath, StringComparison.Ordinal) ? Answers.SendNothingAsync(exchange) : _answer(exchange));
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // One of the two has broken the connection.
        }
        finally
        {
            socket.Dispose();
        }
    }

    // Also reads the body.
    private static async Task<string?> ReadHeadAsync(Socket socket)
    {
        var head = new StringBuilder();
        var buffer = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await socket.ReceiveAsync(buffer) == 0)
                return null;
            head.Append((char)buffer[0]);
        }
        for (var rest = ContentLength(head.ToString()); rest > 0; rest--)
        {
            if (await socket.ReceiveAsync(buffer) == 0)
                return null;
        }
        return head.ToString();
    }

    private static int ContentLength(string head)
    {
        const string name = "Content-Length: ";
        var line = head.Split("\r\n").FirstOrDefault(line => line.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        return line is null ? 0 : int.Parse(line[name.Length..], System.Globalization.CultureInfo.InvariantCulture);
    }
}
