using System.ComponentModel;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ZoomGen.Http;
using ZoomGen.Responses;
using ZoomGen.Responses.Headers;
using ZoomGen.Runtime;

namespace ZoomGen;

/// <summary>The base class of generated responses.</summary>
public abstract class ApiResponse
{
    private ApiError? _error;
    private bool _hasReadError;
    private HttpContentHeaders? _contentHeaders;

    /// <summary>Creates a response. Only generated code calls it.</summary>
    /// <param name="message">The response of the server.</param>
    /// <param name="description">The description of the status in the collection, or null.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ApiResponse(ResponseMessage message, string? description = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        Message = message;
        Description = description;
    }

    /// <summary>The response of the server. Only generated code uses it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ResponseMessage Message { get; }

    /// <summary>The operation that was called.</summary>
    public ApiOperation Operation => Message.Operation;

    /// <summary>The status.</summary>
    public HttpStatusCode StatusCode => Message.StatusCode;

    /// <summary>Whether the status is 2xx.</summary>
    public bool IsSuccess => Message.IsSuccess;

    /// <summary>The headers of the response, such as ETag. See <see cref="ContentHeaders"/> for those that describe the body.</summary>
    public HttpResponseHeaders Headers => Message.Headers;

    /// <summary>The headers that describe the body, such as Last-Modified and Content-Language.</summary>
    public HttpContentHeaders ContentHeaders => _contentHeaders ??= CopyContentHeaders();

    /// <summary>The Content-Type header as it was sent, or null.</summary>
    public string? ContentType => Message.ContentType;

    /// <summary>
    /// The decompressed body. If the status is not 2xx, it has at most <see cref="ApiClientOptions.MaxErrorBytes"/>. It is empty if the
    /// body is read from the connection (see <see cref="StreamedResponse"/>).
    /// </summary>
    /// <exception cref="InvalidOperationException">
    /// The response was made by a method that returns only the body, and that has returned. An override of
    /// <see cref="ApiClient.SendAsync{TResponse}"/> that awaits the base method can keep the response.
    /// </exception>
    public ReadOnlyMemory<byte> RawBody => Message.Body;

    /// <summary>The description of this status in the collection, or null.</summary>
    public string? Description { get; }

    /// <summary>
    /// The error that the body describes. It is null if the status is 2xx, or the body does not have a known error format.
    /// </summary>
    public ApiError? Error
    {
        get
        {
            if (!_hasReadError && !IsSuccess)
                _error = ApiErrorReader.Read(Message);
            _hasReadError = true;
            return _error;
        }
    }

    /// <summary>
    /// The time that the server asks clients to wait (RFC 9110, section 10.2.3), or null if the header is missing or invalid. It is never
    /// negative. The header can contain seconds, an HTTP date, or an ISO 8601 date, as documented by Zoom. A date is relative to the Date
    /// header.
    /// </summary>
    public TimeSpan? RetryAfter => RetryAfterHeader.Read(Headers);

    /// <summary>The rate limit that the headers describe, or null.</summary>
    public RateLimit? RateLimit => RateLimitHeaders.Read(Headers);

    /// <summary>
    /// Creates a response without a body, for tests. It is read like the response of a server, except for
    /// <see cref="ApiClientOptions.MaxErrorBytes"/>.
    /// </summary>
    /// <typeparam name="TResponse">The type of the response.</typeparam>
    /// <param name="statusCode">The status, such as 204.</param>
    /// <param name="headers">The headers, such as <c>("Retry-After", "7")</c>.</param>
    /// <returns>The response, which is the case of its status.</returns>
    /// <exception cref="ArgumentException">HTTP does not allow the name or the value of a header.</exception>
    /// <exception cref="UnreadableResponseException">The status is 2xx, and the body is not what the collection documents.</exception>
    public static TResponse Create<TResponse>(int statusCode, params (string Name, string Value)[] headers)
        where TResponse : ApiResponse, IApiResponse<TResponse> =>
        ResponseFactory.Create<TResponse>(statusCode, default, null, headers);

    /// <summary>Creates a response with an object as its JSON body, for tests.</summary>
    /// <param name="statusCode">The status, such as 200.</param>
    /// <param name="body">The object, of a generated type.</param>
    /// <param name="headers">The headers, such as <c>("ETag", "\"1\"")</c>.</param>
    /// <inheritdoc cref="Create{TResponse}(int, ValueTuple{string, string}[])"/>
    public static TResponse Create<TResponse>(int statusCode, JsonObject body, params (string Name, string Value)[] headers)
        where TResponse : ApiResponse, IApiResponse<TResponse> =>
        ResponseFactory.Create<TResponse>(statusCode, JsonText.SerializeToBytes(body), "application/json", headers);

    /// <summary>Creates a response with a text as its body, for tests.</summary>
    /// <param name="statusCode">The status, such as 200.</param>
    /// <param name="body">The text, which is encoded as UTF-8. It is JSON unless the headers contain a Content-Type.</param>
    /// <param name="headers">The headers, such as <c>("Content-Type", "text/html")</c>.</param>
    /// <inheritdoc cref="Create{TResponse}(int, ValueTuple{string, string}[])"/>
    public static TResponse Create<TResponse>(int statusCode, string body, params (string Name, string Value)[] headers)
        where TResponse : ApiResponse, IApiResponse<TResponse> =>
        ResponseFactory.Create<TResponse>(statusCode, Encoding.UTF8.GetBytes(body), "application/json", headers);

    /// <summary>Creates a response with bytes as its body, for tests.</summary>
    /// <param name="statusCode">The status, such as 200.</param>
    /// <param name="body">The bytes. They have no Content-Type unless the headers contain one.</param>
    /// <param name="headers">The headers, such as <c>("Content-Type", "application/pdf")</c>.</param>
    /// <inheritdoc cref="Create{TResponse}(int, ValueTuple{string, string}[])"/>
    public static TResponse Create<TResponse>(
        int statusCode, ReadOnlyMemory<byte> body, params (string Name, string Value)[] headers)
        where TResponse : ApiResponse, IApiResponse<TResponse> =>
        ResponseFactory.Create<TResponse>(statusCode, body, null, headers);

    /// <summary>
    /// Reads the body as text, in the charset of its byte order mark, which is left out, or else of its Content-Type or else UTF-8.
    /// </summary>
    /// <returns>The text. Bytes that are not valid in the charset are replaced by U+FFFD.</returns>
    public string ReadText() => Message.ReadText();

    /// <summary>Reads the body as JSON.</summary>
    /// <returns>The value. It does not need to be disposed.</returns>
    /// <exception cref="UnreadableResponseException">The body is not JSON.</exception>
    public JsonElement ReadJsonElement()
    {
        try
        {
            return JsonText.Parse(Message.Json.Span);
        }
        catch (JsonException exception)
        {
            throw Message.NotJson(exception, this);
        }
    }

    /// <summary>Reads the body as JSON of a type of your own.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="typeInfo">The metadata of the type, from a <see cref="System.Text.Json.Serialization.JsonSerializerContext"/>.</param>
    /// <returns>The value.</returns>
    /// <exception cref="UnreadableResponseException">
    /// The body is not JSON of this type. The inner exception says what does not match.
    /// </exception>
    public T? ReadJson<T>(JsonTypeInfo<T> typeInfo)
    {
        try
        {
            return JsonSerializer.Deserialize(Message.Json.Span, typeInfo);
        }
        catch (JsonException exception)
        {
            throw Message.NotJson(exception, this, inner: exception);
        }
    }

    /// <summary>The exception for a success without the body that is documented.</summary>
    internal UnreadableResponseException Missing()
    {
        (this as IDisposable)?.Dispose();
        return new(this);
    }

    /// <summary>Returns the memory of the body to the pool, unless it has been read. Nobody but the caller may have the response.</summary>
    internal void GiveBackBody() => Message.GiveBackBody();

    /// <summary>Makes the words of the server fit for a message.</summary>
    internal string Clean(string text) => Message.Clean(text);

    // The content that was received is disposed by now, and its headers would ask it for its length.
    private HttpContentHeaders CopyContentHeaders()
    {
        var copy = new ReadOnlyMemoryContent(RawBody).Headers;
        HeaderRules.CopyReceived(Message.ContentHeaders, copy);
        return copy;
    }
}
