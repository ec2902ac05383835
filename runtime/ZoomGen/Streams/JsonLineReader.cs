using System.Runtime.CompilerServices;
using System.Text.Json;
using ZoomGen.Shared;

namespace ZoomGen.Streams;

/// <summary>Reads one JSON text.</summary>
internal delegate T ReadJson<out T>(ReadOnlySpan<byte> json);

/// <summary>Reads JSON lines, and JSON text sequences (RFC 7464), where each text follows a record separator.</summary>
internal static class JsonLineReader
{
    public static async IAsyncEnumerable<T> ReadAsync<T>(
        StreamedBody body, ReadJson<T> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var isSequence = body.ContentType is { } type && MediaType.Is(type, MediaType.JsonSequence);
        using var pieces = new PieceReader(body, isSequence ? new JsonSequence().IndexOfEnd : bytes => bytes.IndexOf((byte)'\n'));
        while (await pieces.NextAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!IsBlank(pieces.Piece.Span))
                yield return Read(body, read, pieces);
        }
    }

    private static T Read<T>(StreamedBody body, ReadJson<T> read, PieceReader pieces)
    {
        var json = pieces.Piece.Span;
        try
        {
            return read(json);
        }
        catch (JsonException exception)
        {
            throw body.Faults.NotJson(pieces.Position, json, exception);
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => !line.ContainsAnyExcept(" \t\r\n"u8);
}
