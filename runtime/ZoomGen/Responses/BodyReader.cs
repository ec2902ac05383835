using ZoomGen.Http;
using ZoomGen.Runtime;

namespace ZoomGen.Responses;

/// <summary>Reads the body of a response, as far as the options of the client allow.</summary>
internal static class BodyReader
{
    /// <param name="message">The response, which gets the body.</param>
    /// <param name="content">The body.</param>
    /// <param name="options">The limits.</param>
    /// <param name="givesBack">Whether the body of a success may be in a pooled array.</param>
    /// <param name="deadline">The time limit of the call.</param>
    /// <exception cref="ResponseTooLargeException">The body of a success exceeds the limit.</exception>
    /// <exception cref="HttpRequestException">The connection broke.</exception>
    public static async ValueTask ReadAsync(
        ResponseMessage message, HttpContent content, ApiClientOptions options, bool givesBack, Deadline deadline)
    {
        var limit = message.IsSuccess ? options.MaxResponseBytes : options.MaxErrorBytes;
        try
        {
            var body = await LimitedBody
                .ReadAsync(content, limit, cuts: !message.IsSuccess, givesBack && message.IsSuccess, deadline).ConfigureAwait(false);
            if (message.IsSuccess && !body.IsWhole)
                throw message.TooLarge(limit);
            if (body.IsPooled)
                message.SetPooledBody(body.Bytes);
            else
                message.Body = body.Bytes;
        }
        catch (Exception exception) when (BodyFault.Is(exception))
        {
            throw message.Broken(exception);
        }
    }
}
