using System.Net.Sockets;
using System.Text;

namespace ZoomGen.Faults;

/// <summary>One request that has arrived, and the connection to answer it on.</summary>
internal sealed class Exchange(Socket socket, string head, int number, Action stalls)
{
    /// <summary>The request line and the headers.</summary>
    public string Head => head;

    /// <summary>The position of the request among those of the server, from 1.</summary>
    public int Number => number;

    public Task SendAsync(string text) => SendAsync(Encoding.Latin1.GetBytes(text));

    public async Task SendAsync(byte[] bytes)
    {
        for (var sent = 0; sent < bytes.Length;)
            sent += await socket.SendAsync(bytes.AsMemory(sent));
    }

    /// <summary>Ends the connection after what has been sent.</summary>
    public Task CloseAsync()
    {
        socket.Shutdown(SocketShutdown.Both);
        return Task.CompletedTask;
    }

    /// <summary>Breaks the connection.</summary>
    public Task ResetAsync()
    {
        socket.LingerState = new(enable: true, seconds: 0);
        socket.Close();
        return Task.CompletedTask;
    }

    /// <summary>Sends nothing until the client has closed the connection.</summary>
    public async Task StallAsync()
    {
        stalls();
        while (await socket.ReceiveAsync(new byte[1]) > 0)
        {
        }
    }
}
