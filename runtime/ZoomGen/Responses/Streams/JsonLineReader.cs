using System.Runtime.CompilerServices;
using System.Text.Json;
using ZoomGen.Shared;

namespace ZoomGen.Responses.Streams;

/// <summary>Reads one JSON text.</summary>
internal delegate T ReadJson<out T>(ReadOnlySpan<byte> json);

/// <summary>Reads JSON texts that stand one a line, or as RFC 7464 has it, each behind a record separator.</summary>
internal static class JsonLineReader
{
    public static async IAsyncEnumerable<T> ReadAsync<T>(ResponseMessage message, ReadJson<T> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var isSequence = message.ContentType is { } type && MediaType.Is(type, MediaType.JsonSequence);
        using var pieces = new PieceReader(message, isSequence ? new JsonSequence().IndexOfEnd : bytes => bytes.IndexOf((byte)'\n'));
        while (await pieces.NextAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!IsBlank(pieces.Piece.Span))
                yield return Read(message, read, pieces);
        }
    }

    private static T Read<T>(ResponseMessage message, ReadJson<T> read, PieceReader pieces)
    {
        var json = pieces.Piece.Span;
        try
        {
            return read(json);
        }
        catch (JsonException exception)
        {
            throw new UnreadableResponseException(message, pieces.Position + TextPosition.Of(json, exception), UnreadableResponseException.NoJson, exception);
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => !line.ContainsAnyExcept(" \t\r\n"u8);
}
