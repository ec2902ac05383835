using ZoomGen.Buffers;

namespace ZoomGen.Http;

/// <summary>Reads a body into one array, up to a limit that applies after decompression.</summary>
internal static class LimitedBody
{
    private const int InitialLength = 4096;

    /// <param name="content">The body.</param>
    /// <param name="announced">The length in bytes that the server announces, or null.</param>
    /// <param name="limit">The maximum size in bytes.</param>
    /// <param name="cuts">Whether the start of a longer body is of use.</param>
    /// <param name="givesBack">Whether the caller gives a pooled array back.</param>
    /// <param name="deadline">The time limit of the call.</param>
    /// <returns>The body, which may be in a pooled array. Of a longer one, it is the start or empty, in an array of its own.</returns>
    /// <remarks>See <see cref="BodyFault"/> for the exceptions.</remarks>
    public static async ValueTask<Result> ReadAsync(
        HttpContent content, long? announced, long limit, bool cuts, bool givesBack, Deadline deadline)
    {
        if (announced == 0)
            return new(default, IsWhole: true);
        if (announced > limit && !cuts)
            return new(default, IsWhole: false);
        limit = Math.Min(limit, Array.MaxLength - 1);
        // A body that is in memory needs no timer.
        var cancellationToken = content is ByteArrayContent ? deadline.Caller : deadline.Token;
        // The response disposes it.
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        // With one byte more than expected, the read that finds the end needs no larger buffer.
        var expected = (int)Math.Min(announced ?? InitialLength, limit) + 1;
        var buffer = new SegmentedBuffer(expected, isKnown: announced is not null && !(givesBack && expected <= Pool.MaxBytes));
        try
        {
            while (await stream.ReadAsync(buffer.Reserve(), cancellationToken).ConfigureAwait(false) is var read and > 0)
            {
                buffer.Advance(read);
                if (buffer.Length > limit)
                    return new(cuts ? buffer.Take((int)limit) : default, IsWhole: false);
            }
            var length = (int)buffer.Length;
            return givesBack
                ? new(buffer.TakePooled(length, out var isPooled), IsWhole: true, isPooled)
                : new(buffer.Take(length), IsWhole: true);
        }
        finally
        {
            buffer.Dispose();
        }
    }

    internal readonly record struct Result(ReadOnlyMemory<byte> Bytes, bool IsWhole, bool IsPooled = false);
}
