using System.Diagnostics;

namespace ZoomGen.Samples.Tests;

/// <summary>The samples do what their texts say.</summary>
public sealed class SampleTests
{
    // The folder of a build is the same for all projects: bin/Debug/net10.0, for example.
    private static readonly string Bin = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", ".."));
    private static readonly string Build = Path.GetRelativePath(Bin, AppContext.BaseDirectory);
    private static readonly string Samples = Path.GetFullPath(Path.Combine(Bin, "..", "..", "..", "samples"));

    [Fact]
    public async Task LiveStream_shows_each_documented_status_of_the_live_stream_requests()
    {
        var (exitCode, output) = await RunAsync("LiveStream");

        Assert.Equal(0, exitCode);
        Assert.Contains("429 TooManyRequests", output, StringComparison.Ordinal);
    }

    // More requests than calls: some failed, and were repeated.
    [Fact]
    public async Task WebApi_answers_each_request_although_a_fifth_of_those_to_the_api_fail()
    {
        var (exitCode, output) = await RunAsync("WebApi", "--Demo", "100");

        Assert.Equal(0, exitCode);
        Assert.Contains("100 × 200 OK", output, StringComparison.Ordinal);
        Assert.Matches("100 calls, 1[0-9][0-9] requests to the API", output);
        Assert.Matches("[0-9]+ × zoomgen.retry", output);
        Assert.Contains("100 spans GET /meetings/:meetingId/livestream", output, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(string sample, params string[] arguments)
    {
        var folder = Path.Combine(Samples, sample, "bin", Build);
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(folder, sample + ".dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }
}
