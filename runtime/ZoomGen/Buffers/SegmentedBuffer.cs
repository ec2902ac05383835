using System.Text;

namespace ZoomGen.Buffers;

/// <summary>
/// Bytes that arrive in an unknown number. They take the memory that they need and at most one segment more: up to 1 MiB they are in one
/// pooled array that grows, and after that in segments, which are not copied before the end.
/// </summary>
/// <param name="expected">
/// The number of bytes to expect, which is at least one. A number above 1 MiB is believed only when as much has arrived.
/// </param>
/// <param name="isKnown">
/// Whether the sender has announced this number. <see cref="Take"/> then returns the array that the bytes have arrived in.
/// </param>
internal struct SegmentedBuffer(int expected, bool isKnown = false) : IDisposable
{
    private const int SegmentLength = Pool.MaxBytes;

    private byte[] _first = [];
    private List<byte[]>? _others;
    private byte[] _last = [];
    private bool _isPooled;
    private long _before;
    private int _used;

    public readonly long Length => _before + _used;

    /// <summary>The room after what is written, of at least one byte.</summary>
    public Memory<byte> Reserve()
    {
        if (_used == _last.Length)
            Grow();
        return _last.AsMemory(_used);
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
        var isExact = _others is null && !_isPooled && length >= _first.Length - 1;
        var bytes = isExact ? _first.AsMemory(0, length) : Join(length);
        Dispose();
        return bytes;
    }

    /// <summary>Decodes the first bytes as UTF-8.</summary>
    public readonly string ReadText(int length) =>
        Encoding.UTF8.GetString((_others is null ? _first : Join(length)).AsSpan(0, length));

    public void Dispose()
    {
        ReturnFirst();
        _first = _last = [];
        _others = null;
        _before = _used = 0;
    }

    private readonly byte[] Join(int length)
    {
        if (length == 0)
            return [];
        var bytes = GC.AllocateUninitializedArray<byte>(length);
        var rest = Fill(bytes, _first);
        foreach (var segment in _others ?? [])
            rest = Fill(rest, segment);
        return bytes;
    }

    private static Span<byte> Fill(Span<byte> target, byte[] segment)
    {
        var length = Math.Min(target.Length, segment.Length);
        segment.AsSpan(0, length).CopyTo(target);
        return target[length..];
    }

    private void Grow()
    {
        if (_others is null && _first.Length < Math.Max(Pool.MaxBytes, expected))
        {
            GrowFirst();
            return;
        }
        _before += _last.Length;
        _used = 0;
        // Not pooled: the pool would keep every one of them.
        _last = GC.AllocateUninitializedArray<byte>(SegmentLength);
        (_others ??= []).Add(_last);
    }

    private void GrowFirst()
    {
        var length = _first.Length switch
        {
            0 => Math.Min(expected, Pool.MaxBytes),
            < Pool.MaxBytes and var current => Math.Min(current * 2, Pool.MaxBytes),
            _ => expected,
        };
        var isLast = length == expected && isKnown;
        var larger = isLast ? GC.AllocateUninitializedArray<byte>(length) : Pool.RentBytes(length);
        _first.CopyTo(larger, 0);
        ReturnFirst();
        _isPooled = !isLast;
        _first = _last = larger;
    }

    private readonly void ReturnFirst()
    {
        if (_isPooled)
            Pool.Return(_first);
    }
}
