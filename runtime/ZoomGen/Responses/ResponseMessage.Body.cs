using System.Runtime.InteropServices;
using ZoomGen.Buffers;
using ZoomGen.Http;
using ZoomGen.Responses;

namespace ZoomGen.Runtime;

/// <content>
/// The buffered body. Its array is its own or comes from the pool. A pooled array is returned, unless <see cref="Body"/> has
/// been read.
/// </content>
public sealed partial class ResponseMessage
{
    private const int OwnsArray = 0;
    private const int HasPooledArray = 1;
    private const int HasGivenBack = 2;

    private ReadOnlyMemory<byte> _bytes;
    private int _state;

    /// <summary>Empty until it has arrived, and if it is read from the connection. Whoever gets it may keep it.</summary>
    /// <exception cref="InvalidOperationException">The array has been returned to the pool.</exception>
    internal ReadOnlyMemory<byte> Body
    {
        get => Interlocked.CompareExchange(ref _state, OwnsArray, HasPooledArray) == HasGivenBack
            ? throw new InvalidOperationException(
                "The bytes of the body are gone: the method that was called returns only what they contain. "
                + "Read RawBody before it returns.")
            : _bytes;
        set => _bytes = value;
    }

    /// <summary>The body in UTF-8, without a byte order mark.</summary>
    internal ReadOnlyMemory<byte> Json => JsonCharset.ToUtf8(Body, ContentType);

    // For results that do not refer to the bytes.
    private ReadOnlySpan<byte> JsonToParse => JsonCharset.ToUtf8(_bytes, ContentType).Span;

    /// <summary>Takes the body over, with its array.</summary>
    /// <param name="body">The body, which an error may have in part.</param>
    /// <param name="limit">The limit that it was read with, in bytes.</param>
    /// <exception cref="ResponseTooLargeException">The body of a success exceeds the limit.</exception>
    internal void Receive(LimitedBody.Result body, long limit)
    {
        if (IsSuccess && !body.IsWhole)
            throw TooLarge(limit);
        (_bytes, _state) = (body.Bytes, body.IsPooled ? HasPooledArray : OwnsArray);
    }

    /// <summary>Returns a pooled array to the pool, unless <see cref="Body"/> has been read.</summary>
    internal void GiveBackBody()
    {
        if (Interlocked.CompareExchange(ref _state, HasGivenBack, HasPooledArray) != HasPooledArray
            || !MemoryMarshal.TryGetArray(_bytes, out var array))
        {
            return;
        }
        _bytes = default;
        Pool.Return(array.Array!);
    }
}
