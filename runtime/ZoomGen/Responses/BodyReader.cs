using ZoomGen.Http;
using ZoomGen.Streams;

namespace ZoomGen.Responses;

/// <summary>Reads the body of a response, as far as the options of the client allow.</summary>
internal static class BodyReader
{
    /// <exception cref="ResponseTooLargeException">The body of a success exceeds the limit.</exception>
    /// <exception cref="HttpRequestException">The connection broke.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(
        ApiOperation operation, HttpResponseMessage response, ApiClientOptions options, CancellationToken cancellationToken)
    {
        var isError = !response.IsSuccessStatusCode;
        var limit = isError ? options.MaxErrorBytes : options.MaxResponseBytes;
        if (!isError && response.Content.Headers.ContentLength > limit)
            throw new ResponseTooLargeException(operation, response.StatusCode, limit);
        try
        {
            var (body, isWhole) = await LimitedBody.ReadAsync(response.Content, limit, isError, cancellationToken).ConfigureAwait(false);
            return isWhole || isError ? body : throw new ResponseTooLargeException(operation, response.StatusCode, limit);
        }
        catch (Exception exception) when (BodyFault.Is(exception))
        {
            throw StreamedBody.Broken(operation, exception);
        }
    }
}
