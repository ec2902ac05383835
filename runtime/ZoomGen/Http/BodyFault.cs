namespace ZoomGen.Http;

/// <summary>The exceptions that .NET throws for a body that the server broke off, or that is not compressed as its headers say.</summary>
internal static class BodyFault
{
    // The decoder for gzip throws InvalidDataException, and that for brotli InvalidOperationException.
    public static bool Is(Exception exception) =>
        exception is IOException or InvalidDataException or (InvalidOperationException and not ObjectDisposedException);

    /// <summary>The exception as the cause of another one.</summary>
    public static Exception ToCause(Exception exception) =>
        InvalidHttp.Is(exception) ? new HttpIOException(HttpRequestError.InvalidResponse, InvalidHttp.Message) : exception;
}
