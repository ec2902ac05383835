namespace ZoomGen.Http;

/// <summary>Faults of a handler that are not those that <see cref="HttpClient"/> documents.</summary>
internal static class SendFault
{
    /// <summary>The exception to throw instead, or null to keep the one that was thrown.</summary>
    public static Exception? Translate(HttpRequestMessage message, Exception exception) => exception switch
    {
        HttpRequestException { InnerException: null } when HeaderRules.FindNonAscii(message) is { } name => new ArgumentException(
            $"The value of the header '{name}' is not ASCII, and the handler of the HTTP client has no RequestHeaderEncodingSelector.",
            name,
            exception),
        _ when InvalidHttp.Is(exception) => new HttpRequestException(HttpRequestError.InvalidResponse, InvalidHttp.Message),
        // Only a handler that follows redirects makes a URI from a Location.
        UriFormatException => new HttpRequestException(
            "The handler of the HTTP client followed a redirect that does not lead to a host.", exception),
        _ => null,
    };
}
