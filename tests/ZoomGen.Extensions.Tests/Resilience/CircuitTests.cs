using Rooms;
using ZoomGen.Extensions.Tests.Support;
using ZoomGen.Testing;

namespace ZoomGen.Extensions.Tests.Resilience;

public sealed class CircuitTests : IDisposable
{
    private readonly ApiTestHandler _server = new();

    public void Dispose() => _server.Dispose();

    [Theory]
    [InlineData(503, true)]
    [InlineData(429, false)]
    public async Task Faults_suspend_the_requests_to_a_host_and_refusals_do_not(int status, bool isSuspended)
    {
        _server.On<ListRoomsRequest>(TestAnswer.FromStatus(status));
        await using var rooms = Build();

        foreach (var _ in Enumerable.Range(0, 2))
            await rooms.Client.SendAsync(new ListRoomsRequest());
        var exception = await Record.ExceptionAsync(() => rooms.Client.SendAsync(new ListRoomsRequest()));

        Assert.Equal(isSuspended, exception is HttpRequestException);
        Assert.Equal(isSuspended ? 2 : 3, _server.Requests.Count);
    }

    [Fact]
    public async Task Another_host_is_not_affected()
    {
        _server.On<ListRoomsRequest>(TestAnswer.FromStatus(503));
        await using var rooms = Build();
        foreach (var _ in Enumerable.Range(0, 2))
            await rooms.Client.SendAsync(new ListRoomsRequest());

        var other = new RoomsClient(rooms.CreateHttpClient(), new() { Host = "other.test" });

        Assert.Equal(503, (int)(await other.SendAsync(new ListRoomsRequest())).StatusCode);
    }

    private ResilientRooms Build() => new(_server, options =>
    {
        options.Retry = null;
        options.CircuitBreaker!.MinimumThroughput = 2;
    });
}
