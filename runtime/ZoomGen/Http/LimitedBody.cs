using ZoomGen.Buffers;

namespace ZoomGen.Http;

/// <summary>Reads a body into one array, up to a limit that applies after decompression.</summary>
internal static class LimitedBody
{
    private const int InitialLength = 4096;

    /// <param name="content">The body.</param>
    /// <param name="limit">The maximum size in bytes.</param>
    /// <param name="cuts">Whether the start of a longer body is of use.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The body. Of a longer one, it is the start or empty.</returns>
    /// <remarks>See <see cref="BodyFault"/> for the exceptions.</remarks>
    public static async ValueTask<(ReadOnlyMemory<byte> Bytes, bool IsWhole)> ReadAsync(
        HttpContent content, long limit, bool cuts, CancellationToken cancellationToken)
    {
        limit = Math.Min(limit, Array.MaxLength - 1);
        var announced = content.Headers.ContentLength;
        if (announced == 0)
            return (default, true);
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var expected = (int)Math.Min(announced ?? InitialLength, limit);
        await using (stream.ConfigureAwait(false))
            return await ReadAsync(stream, limit, expected, cuts, cancellationToken).ConfigureAwait(false);
    }

    private static async ValueTask<(ReadOnlyMemory<byte> Bytes, bool IsWhole)> ReadAsync(
        Stream stream, long limit, int expected, bool cuts, CancellationToken cancellationToken)
    {
        // With one byte more than expected, the read that finds the end needs no larger buffer.
        var buffer = new SegmentedBuffer(expected + 1);
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
        }
    }
}
