using ZoomGen.Generator.Collection;

namespace ZoomGen.Generator.Contract.Responses;

/// <summary>Makes the bodies of successes streams if the overlay says so. A request without a documented success gets a 200.</summary>
internal static class StreamedResponses
{
    private const int Ok = 200;

    private static readonly ResponseBody Stream = new(ResponseFormat.Binary);

    public static IReadOnlyList<ApiResponse> Apply(IReadOnlyList<ApiResponse> responses, RequestNode request)
    {
        if (!request.IsStreamed)
            return responses;
        ApiResponse[] documented = responses.Any(response => response.IsSuccess)
            ? []
            : [new(Ok, [], Stream, BodyAlways: true, HasNextLink: false, [])];
        return [.. documented, .. responses.Select(response => response.IsSuccess ? Streamed(response) : response)];
    }

    private static ApiResponse Streamed(ApiResponse response) => response with { Body = Stream, BodyAlways = true };
}
