namespace ZoomGen.Http;

/// <summary>
/// The exceptions of .NET for an answer that is not HTTP. Their messages quote the answer, which may repeat the request with its
/// credentials, and so they never leave a call.
/// </summary>
internal static class InvalidHttp
{
    public const string Message = "The answer of the server is not HTTP.";

    public static bool Is(Exception exception) => exception is
        HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse }
        or HttpIOException { HttpRequestError: HttpRequestError.InvalidResponse };
}
