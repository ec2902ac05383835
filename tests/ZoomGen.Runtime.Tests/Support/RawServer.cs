using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ZoomGen.Runtime.Tests.Support;

/// <summary>
/// A server of bytes on a socket: it answers each connection with what the test says, whether that is HTTP or not, and closes it.
/// </summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopped = new();
    private readonly Func<string, byte[]> _answer;
    private readonly Task _serving;

    /// <param name="answer">The answer to the head of a request, in Latin-1.</param>
    public RawServer(Func<string, byte[]> answer)
    {
        _answer = answer;
        _listener.Start();
        _serving = ServeAsync();
    }

    public List<string> Requests { get; } = [];

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    public static byte[] Answer(string head, byte[]? body = null) =>
    [
        .. Encoding.Latin1.GetBytes($"HTTP/1.1 {head}\r\nContent-Length: {body?.Length ?? 0}\r\nConnection: close\r\n\r\n"),
        .. body ?? [],
    ];

    public async ValueTask DisposeAsync()
    {
        await _stopped.CancelAsync();
        // Before the listener, which would not accept anything after it.
        await _serving;
        _listener.Dispose();
        _stopped.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var socket = await _listener.AcceptSocketAsync(_stopped.Token);
                await AnswerAsync(socket);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException)
        {
            // The test has ended.
        }
    }

    private async Task AnswerAsync(Socket socket)
    {
        try
        {
            var request = new StringBuilder();
            var buffer = new byte[4096];
            while (!request.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
            {
                var read = await socket.ReceiveAsync(buffer, _stopped.Token);
                if (read == 0)
                    return;
                request.Append(Encoding.Latin1.GetString(buffer, 0, read));
            }
            Requests.Add(request.ToString());
            await socket.SendAsync(_answer(request.ToString()), _stopped.Token);
            socket.Shutdown(SocketShutdown.Send);
        }
        catch (SocketException)
        {
            // The client has heard enough.
        }
    }
}
