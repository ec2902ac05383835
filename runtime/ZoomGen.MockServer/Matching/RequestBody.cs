using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ZoomGen.MockServer.Matching;

/// <summary>Why a body could not be read.</summary>
internal sealed record BodyFault(int Status, string Reason);

/// <summary>The body of a request: its bytes, and its fields when it is a form.</summary>
internal sealed record RequestBody(ReadOnlyMemory<byte> Bytes, IFormCollection? Form, BodyFault? Fault)
{
    public const int MaxBytes = 32 * 1024 * 1024;

    // What fits into the body may be in the form; the defaults of the framework guard a server that is open to the world.
    private static readonly FormOptions Limits = new()
    {
        ValueCountLimit = 10_000,
        ValueLengthLimit = MaxBytes,
        MultipartBodyLengthLimit = MaxBytes,
        MemoryBufferThreshold = MaxBytes,
    };

    /// <summary>The bytes as UTF-8.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes.Span);

    public static async Task<RequestBody> ReadAsync(HttpContext context)
    {
        using var bytes = new MemoryStream();
        try
        {
            await context.Request.Body.CopyToAsync(bytes, context.RequestAborted).ConfigureAwait(false);
        }
        catch (BadHttpRequestException e)
        {
            return new RequestBody(bytes.ToArray(), null, new BodyFault(e.StatusCode, "The body cannot be read: " + e.Message));
        }

        return await ReadFormAsync(context, bytes.ToArray()).ConfigureAwait(false);
    }

    private static async Task<RequestBody> ReadFormAsync(HttpContext context, byte[] bytes)
    {
        context.Request.Body = new MemoryStream(bytes, writable: false);
        var feature = new FormFeature(context.Request, Limits);
        if (!feature.HasFormContentType)
            return new RequestBody(bytes, null, null);

        try
        {
            var form = await feature.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
            return new RequestBody(bytes, form, null);
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return new RequestBody(bytes, null, new BodyFault(StatusCodes.Status400BadRequest, "The form cannot be read: " + e.Message));
        }
    }
}
