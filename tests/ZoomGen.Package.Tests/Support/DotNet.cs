using System.Diagnostics;
using System.Text;

namespace ZoomGen.Package.Tests.Support;

/// <summary>Runs commands as a user at a prompt would.</summary>
internal static class DotNet
{
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static Task<CommandResult> RunAsync(string directory, params string[] arguments) => RunAsync("dotnet", directory, arguments);

    /// <summary>Runs lines of a shell script, up to the first one that fails.</summary>
    public static Task<CommandResult> RunShellAsync(string directory, string script) =>
        RunAsync("bash", directory, ["-e", "-u", "-c", script]);

    /// <summary>Runs a program without a project. Builds in the folder of the test, not in that of the user who runs it.</summary>
    public static Task<CommandResult> RunFileAsync(string directory, string file) =>
        RunShellAsync(directory, $"mkdir -p data; XDG_DATA_HOME=\"$PWD/data\" dotnet run {file}");

    private static async Task<CommandResult> RunAsync(string command, string directory, string[] arguments)
    {
        using var process = Start(command, directory, arguments);
        using var patience = new CancellationTokenSource(Patience);
        var output = new StringBuilder();
        try
        {
            // Nobody is there to answer a question.
            process.StandardInput.Close();
            await Task.WhenAll(
                ReadAsync(process.StandardOutput, output, patience.Token), ReadAsync(process.StandardError, output, patience.Token));
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            output.Append(null, $"(stopped: still running after {Patience})");
            return new([command, .. arguments], ExitCode: -1, output.ToString());
        }
        return new([command, .. arguments], process.ExitCode, output.ToString());
    }

    /// <summary><c>dotnet watch</c>, which runs until the result is disposed.</summary>
    public static RunningCommand Watch(string directory, params string[] arguments) =>
        RunOn(directory, ["watch", "--non-interactive", .. arguments]);

    /// <summary>A command that runs until the result is disposed.</summary>
    public static RunningCommand RunOn(string directory, params string[] arguments)
    {
        var process = Start("dotnet", directory, arguments);
        process.StandardInput.Close();
        return new(process);
    }

    private static Process Start(string command, string directory, string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // `dotnet test` leaves its own build's variables to its children, and a cache named for the machine would win over the consumers'
        // own.
        foreach (var name in start.Environment.Keys.Where(IsOfAnotherBuild).ToArray())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        // No process outlives the test: neither build nodes nor the compiler's server.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        // A temporary folder may be where the system reports no changes.
        start.Environment["DOTNET_USE_POLLING_FILE_WATCHER"] = "1";
        return Process.Start(start)!;
    }

    private static bool IsOfAnotherBuild(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.Equals("NUGET_PACKAGES", StringComparison.OrdinalIgnoreCase);

    private static async Task ReadAsync(StreamReader reader, StringBuilder output, CancellationToken cancellation)
    {
        while (await reader.ReadLineAsync(cancellation) is { } line)
            lock (output)
                output.Append(line).Append('\n');
    }
}
