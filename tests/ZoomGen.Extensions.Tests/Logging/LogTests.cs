using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Rooms;
using ZoomGen.Extensions.Tests.Support;
using ZoomGen.Testing;

namespace ZoomGen.Extensions.Tests.Logging;

/// <summary>A call is one line, and no line has a value of it.</summary>
public sealed partial class LogTests : IDisposable
{
    private readonly LogLines _log = new();
    private readonly ApiTestHandler _server = new();

    public void Dispose()
    {
        _log.Dispose();
        _server.Dispose();
    }

    [Theory]
    [InlineData(200, "200")]
    [InlineData(404, "404")]
    public async Task A_call_is_one_line_with_its_status(int status, string shown)
    {
        _server.On<BookRoomRequest>(TestAnswer.FromStatus(status));

        await SendAsync();

        Assert.Equal([$"POST /rooms/:id/bookings: {shown} after # ms (requests: 1)"], InformationLines());
    }

    [Fact]
    public async Task A_call_that_fails_is_one_line_with_the_type_of_its_exception()
    {
        _server.On<BookRoomRequest>(TestAnswer.FromException(new HttpRequestException("secret-fault")));

        await Assert.ThrowsAsync<HttpRequestException>(SendAsync);

        Assert.Equal(["POST /rooms/:id/bookings: HttpRequestException after # ms (requests: 1)"], InformationLines());
    }

    [Fact]
    public async Task Repeated_requests_are_counted()
    {
        _server.On<BookRoomRequest>(TestAnswer.FromStatus(429, ("Retry-After", "0")), TestAnswer.FromStatus(200));

        await SendAsync();

        Assert.Equal(["POST /rooms/:id/bookings: 200 after # ms (requests: 2)"], InformationLines());
        Assert.Contains((LogLevel.Debug, "Rooms.RoomsClient", "POST /rooms/:id/bookings: request 2 of the call follows "), _log.All);
    }

    [Fact]
    public async Task No_line_has_a_value_of_the_request_or_the_response()
    {
        _server.On<BookRoomRequest>(
            TestAnswer.FromStatus(429, ("Retry-After", "0"), ("X-Secret", "secret-header")), TestAnswer.FromText(200, "secret-body"));

        await SendAsync();

        Assert.NotEmpty(_log.All);
        Assert.DoesNotContain(_log.All, line => line.Text.Contains("secret", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task What_the_options_call_is_called_as_well()
    {
        _server.On<BookRoomRequest>(TestAnswer.FromStatus(200));
        var calls = new List<CompletedCall>();

        await SendAsync(options => options.OnCompleted = calls.Add);

        Assert.Equal(200, (int?)Assert.Single(calls).StatusCode);
        Assert.Single(InformationLines());
    }

    private Task SendAsync() => SendAsync(options => { });

    private async Task SendAsync(Action<RoomsClientOptions> configure)
    {
        await using var services = TestHost.Build(services =>
        {
            services.AddLogging(builder => builder.AddProvider(_log).SetMinimumLevel(LogLevel.Trace));
            services.AddRoomsClient(options =>
            {
                options.Host = "rooms.test";
                options.Auth = new BearerAuth("secret-token");
                configure(options);
            }).ConfigurePrimaryHttpMessageHandler(() => _server).AddStandardResilience();
        });
        await services.GetRequiredService<RoomsClient>().SendAsync(new BookRoomRequest
        {
            Id = "secret-id",
            Body = new() { AdditionalProperties = { ["note"] = System.Text.Json.JsonSerializer.SerializeToElement("secret-note") } },
            CallOptions = new() { Query = { ["q"] = "secret-query" } },
        });
    }

    private string[] InformationLines() =>
    [
        .. _log.All.Where(line => line.Level >= LogLevel.Information)
            .Select(line => Milliseconds().Replace(line.Text.Trim(), "# ms")),
    ];

    [GeneratedRegex(@"\d+ ms")]
    private static partial Regex Milliseconds();
}
