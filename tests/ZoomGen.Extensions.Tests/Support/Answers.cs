using ZoomGen.Testing;

namespace ZoomGen.Extensions.Tests.Support;

internal static class Answers
{
    public static GetLiveStreamDetailsRequest Details { get; } = new() { MeetingId = 7 };

    public static TestAnswer Ok => TestAnswer.FromText(200, "{}", ("Content-Type", "application/json"));

    /// <summary>A server that answers each request for the details of a live stream.</summary>
    public static ApiTestHandler Server() => new ApiTestHandler().On<GetLiveStreamDetailsRequest>(Ok);
}
