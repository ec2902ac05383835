using ZoomGen.Http;
using ZoomGen.Runtime;

namespace ZoomGen.Responses;

/// <summary>Reads the body of a response, as far as the options of the client allow.</summary>
internal static class BodyReader
{
    /// <exception cref="ResponseTooLargeException">The body of a success exceeds the limit.</exception>
    /// <exception cref="HttpRequestException">The connection broke.</exception>
    public static async ValueTask ReadAsync(
        ResponseMessage message, HttpContent content, ApiClientOptions options, Deadline deadline)
    {
        var limit = message.IsSuccess ? options.MaxResponseBytes : options.MaxErrorBytes;
        try
        {
            var (body, isWhole) = await LimitedBody.ReadAsync(content, limit, cuts: !message.IsSuccess, deadline).ConfigureAwait(false);
            if (message.IsSuccess && !isWhole)
                throw message.TooLarge(limit);
            message.Body = body;
        }
        catch (Exception exception) when (BodyFault.Is(exception))
        {
            throw message.Broken(exception);
        }
    }
}
