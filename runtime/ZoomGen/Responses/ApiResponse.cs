using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ZoomGen.Json;
using ZoomGen.Responses;

namespace ZoomGen;

/// <summary>The base of every generated response.</summary>
public abstract class ApiResponse
{
    private readonly ResponseMessage _message;
    private readonly Lazy<ApiError?> _error;

    /// <summary>Creates a response.</summary>
    /// <param name="message">What the server answered.</param>
    protected ApiResponse(ResponseMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        _message = message;
        _error = new(() => IsSuccess ? null : ApiErrorReader.Read(message));
    }

    /// <summary>The status.</summary>
    public HttpStatusCode StatusCode => _message.StatusCode;

    /// <summary>Whether the status is 2xx.</summary>
    public bool IsSuccess => (int)StatusCode is >= 200 and <= 299;

    /// <summary>The headers, less those of the content.</summary>
    public HttpResponseHeaders Headers => _message.Headers;

    /// <summary>The Content-Type as sent.</summary>
    public string? ContentType => _message.ContentType;

    /// <summary>The body as sent, decompressed; of a response that is not 2xx at most <see cref="ApiClientOptions.MaxErrorBytes"/>.
    /// Empty where the body is read from the connection, see <see cref="StreamedResponse"/>.</summary>
    public ReadOnlyMemory<byte> RawBody => _message.Body;

    /// <summary>What the collection says of this status; null where it says nothing.</summary>
    public virtual string? Description => null;

    /// <summary>The vendor's error, read from the body; null for a success, and where the body holds none that is known.</summary>
    public ApiError? Error => _error.Value;

    /// <summary>
    /// How long the server asks to wait (RFC 9110, section 10.2.3): seconds or a date, relative to the response's own; also an ISO 8601 date, as
    /// Zoom documents it. Never negative; null where the header is absent or unreadable.
    /// </summary>
    public TimeSpan? RetryAfter => RetryAfterHeader.Read(Headers);

    /// <summary>What the rate-limit headers say of the quota; null where the response has none that can be read.</summary>
    public RateLimit? RateLimit => RateLimitHeaders.Read(Headers);

    /// <summary>The body as text, in the charset that its Content-Type names, else UTF-8.</summary>
    /// <returns>The text; bytes that the charset does not have become U+FFFD.</returns>
    public string ReadText() => _message.ReadText();

    /// <summary>The body as JSON.</summary>
    /// <returns>The value; it needs no disposal.</returns>
    /// <exception cref="UnreadableResponseException">The body is not JSON.</exception>
    public JsonElement ReadJsonElement()
    {
        try
        {
            return JsonText.Parse(_message.Json);
        }
        catch (JsonException exception)
        {
            throw new UnreadableResponseException(_message, exception);
        }
    }

    /// <summary>The body as JSON of a type of your own.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="typeInfo">Its contract, from a <see cref="System.Text.Json.Serialization.JsonSerializerContext"/>.</param>
    /// <returns>The value.</returns>
    /// <exception cref="UnreadableResponseException">The body is not JSON of that type.</exception>
    public T? ReadJson<T>(JsonTypeInfo<T> typeInfo)
    {
        try
        {
            return JsonSerializer.Deserialize(_message.Json, typeInfo);
        }
        catch (JsonException exception)
        {
            throw new UnreadableResponseException(_message, exception);
        }
    }
}
