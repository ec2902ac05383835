using System.Diagnostics;
using ZoomGen.MockServer.Tool.Tests.Support;

namespace ZoomGen.MockServer.Tool.Tests;

/// <summary>The program, as it is started from a command line.</summary>
public sealed class CommandTests
{
    [Fact]
    public async Task Serves_until_it_is_ended_and_says_where()
    {
        using var program = Start(ToolSession.PathOf("zoom-livestream"), "--latency", "1");
        try
        {
            var first = await program.StandardOutput.ReadLineAsync();
            Assert.StartsWith("Zoom API is mocked at http://127.0.0.1:", first, StringComparison.Ordinal);
            var address = new Uri((await program.StandardOutput.ReadLineAsync())!.Split(' ')[1]);
            using var client = new HttpClient();

            Assert.Contains("<h1>Zoom API</h1>", await client.GetStringAsync(address), StringComparison.Ordinal);
        }
        finally
        {
            program.Kill();
        }
    }

    [Theory]
    [InlineData("nowhere.json", "nowhere.json")]
    [InlineData("{collection} --port 70000", "--port is from 0 to 65535.")]
    [InlineData("{collection} --latency -1", "--latency is not negative.")]
    [InlineData("{collection} --fault-rate 2", "--fault-rate is from 0 to 1.")]
    [InlineData("{collection} --environment {collection}", "is not a Postman environment")]
    public async Task What_is_wrong_is_said_in_one_message(string arguments, string expected)
    {
        var collection = ToolSession.PathOf("zoom-livestream");
        using var program = Start([.. arguments.Split(' ').Select(argument => argument == "{collection}" ? collection : argument)]);

        var message = await program.StandardError.ReadToEndAsync();
        await program.WaitForExitAsync();

        Assert.Equal(1, program.ExitCode);
        Assert.Contains(expected, message, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", message, StringComparison.Ordinal);
    }

    private static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo(
        "dotnet", [Path.Combine(AppContext.BaseDirectory, "ZoomGen.MockServer.Tool.dll"), .. arguments])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
