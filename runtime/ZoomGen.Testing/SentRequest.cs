using System.Text;

namespace ZoomGen.Testing;

/// <summary>A request as it would have been sent.</summary>
public sealed class SentRequest
{
    private SentRequest(HttpRequestMessage message, ReadOnlyMemory<byte> body)
    {
        Request = message.GetApiRequest();
        Method = message.Method;
        Uri = message.RequestUri!;
        Headers = message.Headers.NonValidated
            .Concat(message.Content?.Headers.NonValidated.AsEnumerable() ?? [])
            .ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        Body = body;
    }

    /// <summary>The object that the client sends, or null if the request does not come from a generated client.</summary>
    public IApiRequest? Request { get; }

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>The URI with its query, as it would have been sent.</summary>
    public Uri Uri { get; }

    /// <summary>The headers, including those of the body and the credentials. Their names are compared without regard to case.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>The body. It is empty if there is none.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>The body as UTF-8 text.</summary>
    public string BodyText => Encoding.UTF8.GetString(Body.Span);

    internal static async Task<SentRequest> ReadAsync(HttpRequestMessage message, CancellationToken cancellationToken) => new(
        message, message.Content is { } content ? await content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false) : default);
}
