using System.Buffers;
using ZoomGen.Http;
using ZoomGen.Streams;

namespace ZoomGen.Responses;

/// <summary>Reads a body into one array, up to a limit that applies after decompression.</summary>
internal static class BodyReader
{
    private const int InitialLength = 4096;

    // A server must not be able to allocate memory by announcing a length.
    private const int MaxInitialLength = 1024 * 1024;

    /// <exception cref="ResponseTooLargeException">The body of a success exceeds the limit.</exception>
    /// <exception cref="HttpRequestException">The connection broke.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(
        ApiOperation operation, HttpResponseMessage response, ApiClientOptions options, Deadline deadline)
    {
        var limit = response.IsSuccessStatusCode ? options.MaxResponseBytes : options.MaxErrorBytes;
        var announced = response.Content.Headers.ContentLength;
        if (announced == 0)
            return default;
        if (response.IsSuccessStatusCode && announced > limit)
            throw new ResponseTooLargeException(operation, response.StatusCode, limit);
        var expected = (int)Math.Min(Math.Min(announced ?? InitialLength, MaxInitialLength), limit);
        try
        {
            using var stream = await response.Content.ReadAsStreamAsync(deadline.Token).ConfigureAwait(false);
            var (body, isWhole) = await ReadAsync(stream, limit, expected, deadline.Token).ConfigureAwait(false);
            return isWhole || !response.IsSuccessStatusCode
                ? body
                : throw new ResponseTooLargeException(operation, response.StatusCode, limit);
        }
        catch (OperationCanceledException exception) when (deadline.Token.IsCancellationRequested)
        {
            throw deadline.Translate(exception);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            throw StreamedBody.Broken(operation, exception);
        }
    }

    private static async Task<(ReadOnlyMemory<byte> Body, bool IsWhole)> ReadAsync(
        Stream stream, long limit, int expected, CancellationToken cancellationToken)
    {
        // With one byte more than expected, the read that finds the end needs no larger buffer.
        var buffer = ArrayPool<byte>.Shared.Rent(expected + 1);
        var length = 0;
        try
        {
            while (await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false) is var read and > 0)
            {
                length += read;
                if (length > limit)
                    return (buffer.AsSpan(0, (int)limit).ToArray(), false);
                if (length == buffer.Length)
                    buffer = Grow(buffer, length);
            }
            return (buffer.AsSpan(0, length).ToArray(), true);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static byte[] Grow(byte[] buffer, int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(checked(length * 2));
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
