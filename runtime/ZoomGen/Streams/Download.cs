using System.Net;
using ZoomGen.Buffers;

namespace ZoomGen.Streams;

/// <summary>
/// Copies a body. If the connection breaks, it asks the server for the rest (RFC 9110, section 14.2), as long as each connection brings
/// something.
/// </summary>
internal sealed class Download(StreamedBody body, ResponseStream source, IProgress<long>? progress)
{
    private const int BufferLength = 80 * 1024;

    private readonly string? _validator = FindValidator(body.Response);
    private long _resumedAt;

    public async Task CopyToAsync(Stream target, CancellationToken cancellationToken)
    {
        var start = source.BytesRead;
        var buffer = Pool.RentBytes(BufferLength);
        try
        {
            while (await ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is var read and > 0)
            {
                await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
                progress?.Report(source.BytesRead - start);
            }
        }
        finally
        {
            Pool.Return(buffer);
        }
    }

    private async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                var read = await source.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
                return read > 0 || !IsCut ? read : throw new IOException("The server sent less than the rest of the body.");
            }
            catch (IOException) when (_validator is not null && source.BytesRead > _resumedAt)
            {
                if (!await ResumesAsync(_validator, cancellationToken).ConfigureAwait(false))
                    throw;
            }
        }
    }

    // RFC 9110, section 15.3.7: a server can send less than it was asked for.
    private bool IsCut => _resumedAt > 0 && source.BytesRead < source.ContentLength;

    private async ValueTask<bool> ResumesAsync(string validator, CancellationToken cancellationToken)
    {
        var reopened = await body
            .ReopenAsync([("Range", $"bytes={source.BytesRead}-"), ("If-Range", validator)], cancellationToken).ConfigureAwait(false);
        if (reopened?.Body is not { } rest)
            return false;
        if (!IsRest(rest.Response) || !IsUnchanged(rest.Response, validator))
        {
            rest.Dispose();
            return false;
        }
        body.ContinueWith(rest);
        _resumedAt = source.BytesRead;
        return true;
    }

    private bool IsRest(HttpResponseMessage response) =>
        response is { StatusCode: HttpStatusCode.PartialContent, Content.Headers.ContentRange: { Unit: "bytes", From: { } from } range }
        && from == source.BytesRead
        && (range.Length ?? source.ContentLength) == source.ContentLength;

    // Not every server that sends parts knows If-Range.
    private static bool IsUnchanged(HttpResponseMessage response, string validator) => validator[0] == '"'
        ? response.Headers.ETag is not { } tag || tag.ToString() == validator
        : response.Content.Headers.LastModified is not { } modified || Format(modified) == validator;

    // What proves that the rest belongs to the same bytes (RFC 9110, section 13.1.5), or null. Without a length, they may be compressed.
    private static string? FindValidator(HttpResponseMessage response)
    {
        var isWhole = response is { StatusCode: HttpStatusCode.OK, Content.Headers.ContentLength: not null }
            && response.RequestMessage?.Method == HttpMethod.Get
            && !response.Headers.AcceptRanges.Contains("none");
        return !isWhole ? null
            : response.Headers.ETag is { } tag ? (tag.IsWeak ? null : tag.Tag)
            : FindDate(response);
    }

    // RFC 9110, section 8.8.2.2: a date is strong if the server could not have changed the bytes within the same second.
    private static string? FindDate(HttpResponseMessage response) =>
        response.Content.Headers.LastModified is { } modified
        && response.Headers.Date is { } date
        && date - modified >= TimeSpan.FromSeconds(1)
            ? Format(modified)
            : null;

    private static string Format(DateTimeOffset date) => date.ToString("r", null);
}
