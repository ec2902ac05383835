using System.Diagnostics;
using System.Threading.Channels;

namespace ZoomGen.Package.Tests.Support;

/// <summary>A command that runs until it is disposed.</summary>
internal sealed class RunningCommand : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly List<string> _said = [];
    private readonly Task _reading;

    public RunningCommand(Process process)
    {
        _process = process;
        _reading = ReadAsync();
    }

    /// <summary>Reads on until a line contains <paramref name="text"/>, or one did before.</summary>
    public async Task WaitForAsync(string text)
    {
        using var patience = new CancellationTokenSource(DotNet.Patience);
        try
        {
            while (!_said.Exists(line => line.Contains(text, StringComparison.Ordinal)))
                _said.Add(await _lines.Reader.ReadAsync(patience.Token));
        }
        catch (Exception exception) when (exception is OperationCanceledException or ChannelClosedException)
        {
            Assert.Fail($"Expected in the output, but not there at the end or after {DotNet.Patience}: {text}\n{string.Join('\n', _said)}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        await _reading;
        _process.Dispose();
    }

    private async Task ReadAsync()
    {
        await Task.WhenAll(ReadAsync(_process.StandardOutput), ReadAsync(_process.StandardError));
        _lines.Writer.Complete();
    }

    private async Task ReadAsync(StreamReader reader)
    {
        while (await reader.ReadLineAsync() is { } line)
            _lines.Writer.TryWrite(line);
    }
}
