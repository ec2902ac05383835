using System.Text;

namespace ZoomGen.Buffers;

/// <summary>Bytes in a pooled array. Disposing gives the array back, once.</summary>
internal sealed class ByteBuffer : IDisposable
{
    private const int InitialLength = 1024;

    private byte[] _bytes = Pool.RentBytes(InitialLength);

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Length);

    public void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        Length += bytes.Length;
    }

    public void Write(byte value)
    {
        Reserve(1)[0] = value;
        Length++;
    }

    /// <summary>Writes again what is at the start.</summary>
    public void WriteStart(int length)
    {
        var target = Reserve(length);
        _bytes.AsSpan(0, length).CopyTo(target);
        Length += length;
    }

    /// <summary>Writes text as UTF-8; a lone surrogate becomes U+FFFD.</summary>
    public void WriteText(ReadOnlySpan<char> text) =>
        Length += Encoding.UTF8.GetBytes(text, Reserve(Encoding.UTF8.GetMaxByteCount(text.Length)));

    /// <summary>
    /// Room for at least <paramref name="length"/> bytes behind what is written; <see cref="Advance"/> says how many were used.
    /// </summary>
    public Span<byte> Reserve(int length)
    {
        if (_bytes.Length - Length < length)
            Grow(length);
        return _bytes.AsSpan(Length);
    }

    public void Advance(int length) => Length += length;

    /// <summary>Takes back what was written after a length.</summary>
    public void Truncate(int length) => Length = length;

    public void Dispose()
    {
        var bytes = Interlocked.Exchange(ref _bytes, []);
        Length = 0;
        Pool.Return(bytes, clear: true);
    }

    private void Grow(int length)
    {
        var larger = Pool.RentBytes(checked(Math.Max(_bytes.Length * 2, Length + length)));
        _bytes.AsSpan(0, Length).CopyTo(larger);
        Pool.Return(_bytes, clear: true);
        _bytes = larger;
    }
}
