using ZoomGen.Buffers;

namespace ZoomGen.Streams;

/// <summary>Finds the byte that ends a piece. It sees every byte once, in order.</summary>
/// <returns>The index of the byte, or -1.</returns>
internal delegate int PieceEnd(ReadOnlySpan<byte> bytes);

/// <summary>Splits a body into pieces while it arrives. A piece is complete with the byte that ends it, which is not part of it.</summary>
internal sealed class PieceReader(StreamedBody body, PieceEnd end) : IDisposable
{
    private const int InitialLength = 4096;

    private byte[] _buffer = Pool.RentBytes(InitialLength);

    // The start of a piece that is longer than the buffer can become.
    private SegmentedBuffer _previous = new(Pool.MaxBytes);

    private int _start;
    private int _end;
    private long _position;
    private bool _endedInCarriageReturn;

    /// <summary>The current piece, which is valid until the next call.</summary>
    public ReadOnlyMemory<byte> Piece { get; private set; }

    /// <summary>Whether the piece ended with its byte. The last one can end with the body.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>The position of the piece in the body.</summary>
    public long Position { get; private set; }

    /// <summary>The size of what belongs to the same item as the next piece, which counts towards its limit.</summary>
    public long KeptBytes { get; set; }

    /// <summary>Advances to the next piece.</summary>
    /// <returns>False at the end of the body.</returns>
    /// <exception cref="ResponseTooLargeException">A piece exceeds the limit.</exception>
    /// <exception cref="HttpRequestException">The connection broke.</exception>
    public async ValueTask<bool> NextAsync(CancellationToken cancellationToken)
    {
        var searched = 0;
        while (true)
        {
            if (searched == 0 && _previous.Length == 0)
                DropLineFeed();
            var found = end(_buffer.AsSpan(_start + searched, _end - _start - searched));
            if (found >= 0)
                return Take(searched + found, 1);
            searched = _end - _start;
            body.ThrowIfTooLarge(KeptBytes + _previous.Length + searched);
            if (_end == _buffer.Length && MakeRoom())
                searched = 0;
            if (!await FillAsync(cancellationToken).ConfigureAwait(false))
                return _previous.Length + searched > 0 && Take(searched, 0);
        }
    }

    public void Dispose()
    {
        _previous.Dispose();
        Pool.Return(_buffer);
        _buffer = [];
    }

    // A line that ends in CR is complete before the LF that may follow arrives.
    private void DropLineFeed()
    {
        if (_start == _end)
            return;
        if (_endedInCarriageReturn && _buffer[_start] == '\n')
            Skip(1);
        _endedInCarriageReturn = false;
    }

    private bool Take(int length, int separator)
    {
        body.ThrowIfTooLarge(KeptBytes + _previous.Length + length);
        Position = _position;
        Piece = Join(_buffer.AsMemory(_start, length));
        if (Position == 0 && Piece.Span.StartsWith("\uFEFF"u8))
        {
            Position = 3;
            Piece = Piece[3..];
        }
        IsComplete = separator > 0;
        _endedInCarriageReturn = IsComplete && _buffer[_start + length] == '\r';
        _position += Piece.Length + (Position - _position) + separator;
        _start += length + separator;
        return true;
    }

    private ReadOnlyMemory<byte> Join(ReadOnlyMemory<byte> end)
    {
        if (_previous.Length == 0)
            return end;
        _previous.Write(end.Span);
        return _previous.Take((int)_previous.Length);
    }

    private void Skip(int length)
    {
        _start += length;
        _position += length;
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        var read = await body.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        return read > 0;
    }

    /// <returns>Whether the buffer is empty now, because it is as large as it can become.</returns>
    private bool MakeRoom()
    {
        var unread = _buffer.AsSpan(_start, _end - _start);
        if (unread.Length == Pool.MaxBytes)
        {
            _previous.Write(unread);
            _start = _end = 0;
            return true;
        }
        if (_start > 0)
        {
            unread.CopyTo(_buffer);
        }
        else
        {
            var larger = Pool.RentBytes(_buffer.Length * 2);
            unread.CopyTo(larger);
            Pool.Return(_buffer);
            _buffer = larger;
        }
        _end -= _start;
        _start = 0;
        return false;
    }
}
