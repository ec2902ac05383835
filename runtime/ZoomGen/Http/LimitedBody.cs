using ZoomGen.Buffers;

namespace ZoomGen.Http;

/// <summary>Reads a body into one array, up to a limit that applies after decompression.</summary>
internal static class LimitedBody
{
    private const int InitialLength = 4096;

    /// <param name="content">The body.</param>
    /// <param name="limit">The maximum size in bytes.</param>
    /// <param name="cuts">Whether the start of a longer body is of use.</param>
    /// <param name="deadline">The time limit of the call.</param>
    /// <returns>The body. Of a longer one, it is the start or empty.</returns>
    /// <remarks>See <see cref="BodyFault"/> for the exceptions.</remarks>
    public static async ValueTask<(ReadOnlyMemory<byte> Bytes, bool IsWhole)> ReadAsync(
        HttpContent content, long limit, bool cuts, Deadline deadline)
    {
        var announced = content.Headers.ContentLength;
        if (announced == 0)
            return (default, true);
        if (announced > limit && !cuts)
            return (default, false);
        limit = Math.Min(limit, Array.MaxLength - 1);
        // A body that is in memory needs no timer.
        var cancellationToken = content is ByteArrayContent ? deadline.Caller : deadline.Token;
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        // With one byte more than expected, the read that finds the end needs no larger buffer.
        var buffer = new SegmentedBuffer((int)Math.Min(announced ?? InitialLength, limit) + 1, isKnown: announced is not null);
        try
        {
            while (await stream.ReadAsync(buffer.Reserve(), cancellationToken).ConfigureAwait(false) is var read and > 0)
            {
                buffer.Advance(read);
                if (buffer.Length > limit)
                    return (cuts ? buffer.Take((int)limit) : default, false);
            }
            return (buffer.Take((int)buffer.Length), true);
        }
        finally
        {
            buffer.Dispose();
            await stream.DisposeAsync().ConfigureAwait(false);
        }
    }
}
