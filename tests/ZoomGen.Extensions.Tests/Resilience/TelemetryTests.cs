using System.Collections.Concurrent;
using System.Diagnostics;
using Rooms;
using ZoomGen.Extensions.Tests.Support;
using ZoomGen.Testing;

namespace ZoomGen.Extensions.Tests.Resilience;

public sealed class TelemetryTests
{
    [Fact]
    public async Task A_repeated_request_is_an_event_of_the_span_of_its_call()
    {
        var spans = new ConcurrentQueue<Activity>();
        using var test = new Activity("test").Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "ZoomGen",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        using var server = new ApiTestHandler().On<ListRoomsRequest>(TestAnswer.FromStatus(503), Answers.Ok);
        await using var rooms = new ResilientRooms(server);

        var call = rooms.Client.SendAsync(new ListRoomsRequest());
        await rooms.Clock.PassAsync(2);
        await call;

        // Other tests run meanwhile.
        var span = Assert.Single(spans, span => span.TraceId == test.TraceId);
        Assert.Equal(["zoomgen.retry"], span.Events.Select(item => item.Name));
    }
}
