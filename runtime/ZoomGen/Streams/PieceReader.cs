using System.Buffers;

namespace ZoomGen.Streams;

/// <summary>Finds the byte that ends a piece. It sees every byte once, in order.</summary>
/// <returns>The index of the byte, or -1.</returns>
internal delegate int PieceEnd(ReadOnlySpan<byte> bytes);

/// <summary>Splits a body into pieces while it arrives. A piece is complete with the byte that ends it, which is not part of it.</summary>
internal sealed class PieceReader(StreamedBody body, PieceEnd end) : IDisposable
{
    private const int InitialLength = 4096;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(InitialLength);
    private int _start;
    private int _end;
    private long _position;
    private bool _endedInCarriageReturn;

    /// <summary>The current piece, which is valid until the next call.</summary>
    public ReadOnlyMemory<byte> Piece { get; private set; }

    /// <summary>The position of the piece in the body.</summary>
    public long Position { get; private set; }

    /// <summary>Advances to the next piece.</summary>
    /// <returns>False at the end of the body.</returns>
    /// <exception cref="ResponseTooLargeException">A piece exceeds the limit.</exception>
    /// <exception cref="HttpRequestException">The connection broke.</exception>
    public async ValueTask<bool> NextAsync(CancellationToken cancellationToken)
    {
        var searched = 0;
        while (true)
        {
            if (searched == 0)
                DropLineFeed();
            var found = end(_buffer.AsSpan(_start + searched, _end - _start - searched));
            if (found >= 0)
                return Take(searched + found, 1);
            searched = _end - _start;
            body.ThrowIfTooLarge(searched);
            if (!await FillAsync(cancellationToken).ConfigureAwait(false))
                return searched > 0 && Take(searched, 0);
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

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
        body.ThrowIfTooLarge(length);
        if (_position == 0 && _buffer.AsSpan(_start, length).StartsWith("\uFEFF"u8))
        {
            Skip(3);
            length -= 3;
        }
        Piece = _buffer.AsMemory(_start, length);
        Position = _position;
        _endedInCarriageReturn = separator > 0 && _buffer[_start + length] == '\r';
        Skip(length + separator);
        return true;
    }

    private void Skip(int length)
    {
        _start += length;
        _position += length;
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (_end == _buffer.Length)
            MakeRoom();
        var read = await body.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        return read > 0;
    }

    private void MakeRoom()
    {
        var unread = _buffer.AsSpan(_start, _end - _start);
        if (_start > 0)
        {
            unread.CopyTo(_buffer);
        }
        else
        {
            var larger = ArrayPool<byte>.Shared.Rent(checked(_buffer.Length * 2));
            unread.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }
        _end -= _start;
        _start = 0;
    }
}
