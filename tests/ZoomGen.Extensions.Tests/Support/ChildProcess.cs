using System.Diagnostics;

namespace ZoomGen.Extensions.Tests.Support;

/// <summary>The program of this assembly in a process of its own.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ChildProcess(Process process) => _process = process;

    /// <summary>Starts the program, and waits until it is ready.</summary>
    public static async Task<ChildProcess> StartAsync(params string[] arguments)
    {
        var child = new ChildProcess(Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!);
        Assert.Equal("ready", await child._process.StandardOutput.ReadLineAsync());
        return child;
    }

    /// <summary>Lets the program go on.</summary>
    public Task GoAsync() => _process.StandardInput.WriteLineAsync();

    /// <summary>What the program has said when it ends.</summary>
    public Task<string> ReadToEndAsync() => _process.StandardOutput.ReadToEndAsync();

    /// <summary>Ends the process as a machine does that loses its power.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }
}
