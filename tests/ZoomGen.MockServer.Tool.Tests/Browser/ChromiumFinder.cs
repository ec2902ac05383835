using System.Diagnostics;
using Microsoft.Playwright;

namespace ZoomGen.MockServer.Tool.Tests.Browser;

/// <summary>Finds a Chromium: one that is installed, else Playwright's own, else Debian's.</summary>
internal static class ChromiumFinder
{
    private const string Variable = "PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH";
    private const string DownloadTimeout = "PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <exception cref="InvalidOperationException">There is none, and none can be installed. The message says what to do.</exception>
    public static string Find(IPlaywright playwright) =>
        FindInstalled(playwright)
        ?? (Download() ? FindInstalled(playwright) : null)
        ?? (InstallWithApt() ? FindInstalled(playwright) : null)
        ?? throw new InvalidOperationException(
            $"These tests need Chromium. Install it (Debian: apt-get install chromium), or set {Variable} to the path of one.");

    private static string? FindInstalled(IPlaywright playwright) => Candidates(playwright).FirstOrDefault(File.Exists);

    private static IEnumerable<string> Candidates(IPlaywright playwright) =>
    [
        .. Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path ? [path] : Array.Empty<string>(),
        .. (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))),
        playwright.Chromium.ExecutablePath,
    ];

    private static bool Download()
    {
        // A machine without a network is found out soon.
        if (Environment.GetEnvironmentVariable(DownloadTimeout) is null)
            Environment.SetEnvironmentVariable(DownloadTimeout, "5000");
        return Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0;
    }

    private static bool InstallWithApt() =>
        Environment.UserName == "root"
        && Run("apt-get", "update", "-q")
        && Run("apt-get", "install", "-q", "-y", "--no-install-recommends", "chromium");

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo(program, arguments) { Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" } };
            using var process = Process.Start(start)!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
