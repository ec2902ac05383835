using System.Diagnostics;
using System.Text;

namespace ZoomGen.Package.Tests.Support;

/// <summary>Runs the <c>dotnet</c> command as a user at a prompt would.</summary>
internal static class DotNet
{
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static async Task<CommandResult> RunAsync(string directory, params string[] arguments)
    {
        using var process = Start(directory, arguments);
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
            return new(arguments, ExitCode: -1, output.ToString());
        }
        return new(arguments, process.ExitCode, output.ToString());
    }

    /// <summary><c>dotnet watch</c>, which runs until the result is disposed.</summary>
    public static RunningCommand Watch(string directory, params string[] arguments)
    {
        var process = Start(
            directory,
            ["watch", "--non-interactive", .. arguments],
            // The builds that it starts leave no server behind, and a temporary folder may lie where the system reports no changes.
            ("MSBUILDDISABLENODEREUSE", "1"), ("UseSharedCompilation", "false"), ("DOTNET_USE_POLLING_FILE_WATCHER", "1"));
        process.StandardInput.Close();
        return new(process);
    }

    private static Process Start(string directory, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
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
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
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
