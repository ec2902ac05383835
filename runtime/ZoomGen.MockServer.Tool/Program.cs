using System.CommandLine;
using ZoomGen.MockServer.Tool;

var collection = new Argument<string>("collection")
{
    Description = "The file of a collection, or its directory in Postman's format version 3.",
};
var port = new Option<int>("--port") { Description = "The port on 127.0.0.1. By default, a free one." };
var environment = new Option<string?>("--environment") { Description = "The file of a Postman environment, for variables." };
var latency = new Option<int>("--latency") { Description = "The time before each answer, in milliseconds." };
var faultRate = new Option<double>("--fault-rate")
{
    Description = "The share of the requests, from 0 to 1, that fail with 429, 503 or a closed connection.",
};
Require(port, value => value is >= 0 and <= 65535, "--port is from 0 to 65535.");
Require(latency, value => value >= 0, "--latency is not negative.");
Require(faultRate, value => value is >= 0 and <= 1, "--fault-rate is from 0 to 1.");

var command = new RootCommand("Answers like an API from the saved responses of its Postman collection, and serves a page to try it.")
{
    collection, port, environment, latency, faultRate,
};
command.SetAction((result, cancellation) => RunAsync(
    new MockToolOptions(result.GetRequiredValue(collection))
    {
        Environment = result.GetValue(environment),
        Port = result.GetValue(port),
        Latency = TimeSpan.FromMilliseconds(result.GetValue(latency)),
        FaultRate = result.GetValue(faultRate),
    },
    cancellation));
return await command.Parse(args).InvokeAsync();

static void Require<T>(Option<T> option, Predicate<T?> isValid, string message) => option.Validators.Add(result =>
{
    if (!isValid(result.GetValueOrDefault<T>()))
        result.AddError(message);
});

static async Task<int> RunAsync(MockToolOptions options, CancellationToken cancellation)
{
    try
    {
        await using var tool = await MockTool.StartAsync(options, cancellation);
        Console.WriteLine($"{tool.Api.Root.Name} is mocked at {tool.Server.BaseUrl}");
        Console.WriteLine($"Open {tool.PageAddress} in a browser. Ctrl+C ends the server.");
        await Task.Delay(Timeout.Infinite, cancellation);
    }
    catch (OperationCanceledException)
    {
        // Ctrl+C is how the server ends.
    }
    catch (Exception fault) when (fault is InvalidDataException or IOException or UnauthorizedAccessException)
    {
        await Console.Error.WriteLineAsync(fault.Message);
        return 1;
    }
    return 0;
}
