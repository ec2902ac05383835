using System.Text;

namespace ZoomGen.Buffers;

/// <summary>
/// Bytes that arrive in an unknown number. They take the memory that they need and at most 2 MiB more, at the end as well. They arrive in
/// one pooled array, which grows up to 1 MiB. Whenever it is full, a block outside the managed heap takes them over. At the end, each
/// block is freed when it has been copied into the result.
/// </summary>
/// <param name="expected">
/// The number of bytes to expect, which is at least one. A number above 1 MiB is believed only when as much has arrived.
/// </param>
/// <param name="isKnown">
/// Whether the sender has announced this number. <see cref="Take"/> then returns the array that the bytes have arrived in.
/// </param>
internal struct SegmentedBuffer(int expected, bool isKnown = false) : IDisposable
{
    private byte[] _current = [];
    private bool _isPooled;
    private int _used;
    private Stack<NativeBlock>? _full;
    private long _fullLength;

    public readonly long Length => _fullLength + _used;

    /// <summary>The room after what is written, of at least one byte.</summary>
    public Memory<byte> Reserve()
    {
        if (_used == _current.Length)
            MakeRoom();
        return _current.AsMemory(_used);
    }

    public void Advance(int length) => _used += length;

    public void Write(scoped ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var room = Reserve().Span;
            var length = Math.Min(bytes.Length, room.Length);
            bytes[..length].CopyTo(room);
            Advance(length);
            bytes = bytes[length..];
        }
    }

    /// <summary>Returns the first bytes in one piece, and clears the buffer.</summary>
    public ReadOnlyMemory<byte> Take(int length)
    {
        // An array with more than the byte that finds the end would keep memory that nobody reads.
        var isExact = _full is null && !_isPooled && length >= _current.Length - 1;
        var bytes = isExact ? _current.AsMemory(0, length) : Join(length);
        Dispose();
        return bytes;
    }

    /// <summary>Returns the first bytes in the pooled array that they are in, or else in one piece, and clears the buffer.</summary>
    /// <param name="length">The number of bytes.</param>
    /// <param name="isPooled">Whether the caller must give the array back.</param>
    public ReadOnlyMemory<byte> TakePooled(int length, out bool isPooled)
    {
        isPooled = _full is null && _isPooled;
        if (!isPooled)
            return Take(length);
        var bytes = _current.AsMemory(0, length);
        _isPooled = false;
        Dispose();
        return bytes;
    }

    /// <summary>Decodes the first bytes as UTF-8, and clears the buffer.</summary>
    public string TakeText(int length)
    {
        var text = Encoding.UTF8.GetString(_full is null ? _current.AsSpan(0, length) : Join(length));
        Dispose();
        return text;
    }

    public void Dispose()
    {
        ReturnCurrent();
        _current = [];
        _isPooled = false;
        while (_full is not null && _full.TryPop(out var block))
            block.Dispose();
        _full = null;
        _fullLength = _used = 0;
    }

    private byte[] Join(int length)
    {
        if (length == 0)
            return [];
        var bytes = GC.AllocateUninitializedArray<byte>(length);
        if (length > _fullLength)
            _current.AsSpan(0, (int)(length - _fullLength)).CopyTo(bytes.AsSpan((int)_fullLength));
        // From the end: an allocator gives memory back to the system where it ends, and the next pages of the result are used only now.
        while (_full is not null && _full.TryPop(out var block))
        {
            _fullLength -= block.Length;
            if (length > _fullLength)
                block.CopyTo(bytes, (int)_fullLength);
            block.Dispose();
        }
        return bytes;
    }

    private void MakeRoom()
    {
        if (_current.Length < Math.Max(Pool.MaxBytes, expected))
        {
            Grow();
            return;
        }
        (_full ??= []).Push(NativeBlock.CopyOf(_current));
        _fullLength += _current.Length;
        _used = 0;
    }

    private void Grow()
    {
        var length = _current.Length switch
        {
            0 => Math.Min(expected, Pool.MaxBytes),
            < Pool.MaxBytes and var current => Math.Min(current * 2, Pool.MaxBytes),
            _ => expected,
        };
        var isLast = length == expected && isKnown;
        var larger = isLast ? GC.AllocateUninitializedArray<byte>(length) : Pool.RentBytes(length);
        _current.CopyTo(larger, 0);
        ReturnCurrent();
        _isPooled = !isLast;
        _current = larger;
    }

    private readonly void ReturnCurrent()
    {
        if (_isPooled)
            Pool.Return(_current);
    }
}
