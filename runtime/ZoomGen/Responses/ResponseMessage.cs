using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using ZoomGen.Json;
using ZoomGen.Responses.Streams;

namespace ZoomGen.Responses;

/// <summary>What a server answered, its body read or still to be read. Emitted code makes a typed response of it.</summary>
public sealed class ResponseMessage
{
    private readonly HttpResponseMessage? _connection;
    private readonly Stream? _stream;
    private readonly long _maxItemBytes;

    internal ResponseMessage(ApiOperation operation, HttpResponseMessage response, ReadOnlyMemory<byte> body)
    {
        Operation = operation;
        StatusCode = response.StatusCode;
        Headers = response.Headers;
        ContentType = response.Content.Headers.NonValidated.TryGetValues("Content-Type", out var values) ? values.ToString() : null;
        Body = body;
    }

    // The body stays on the connection, which is held from now on.
    internal ResponseMessage(ApiOperation operation, HttpResponseMessage response, Stream stream, long maxItemBytes)
        : this(operation, response, default(ReadOnlyMemory<byte>))
    {
        _connection = response;
        _stream = stream;
        _maxItemBytes = maxItemBytes;
    }

    /// <summary>The operation that was called.</summary>
    public ApiOperation Operation { get; }

    /// <summary>The status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The headers, less those of the content.</summary>
    public HttpResponseHeaders Headers { get; }

    /// <summary>The Content-Type as sent.</summary>
    public string? ContentType { get; }

    /// <summary>The body, decompressed; empty where the caller reads it from the connection.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    internal bool HoldsConnection => _connection is not null;

    // RFC 8259, section 8.1: a parser may ignore a byte order mark.
    internal ReadOnlySpan<byte> Json => Body.Span.StartsWith("\uFEFF"u8) ? Body.Span[3..] : Body.Span;

    /// <summary>Reads the body of a success.</summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <returns>The body; a root of another kind than an object is kept among its additional properties, under the empty name.</returns>
    /// <exception cref="UnreadableResponseException">The body is not JSON.</exception>
    public T ReadJson<T>()
        where T : class, IJsonObject<T>
    {
        try
        {
            return new JsonReader(Json).Root<T>();
        }
        catch (JsonException exception)
        {
            throw new UnreadableResponseException(this, exception);
        }
    }

    /// <summary>Reads the body of a response that may have none.</summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <returns>The body, or null where it is not JSON.</returns>
    public T? TryReadJson<T>()
        where T : class, IJsonObject<T>
    {
        try
        {
            return new JsonReader(Json).Root<T>();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Reads the body of a success that is an array.</summary>
    /// <typeparam name="T">The type of an element.</typeparam>
    /// <typeparam name="TItem">How an element is read.</typeparam>
    /// <returns>The elements; none where the array differs from its samples, the raw bytes of the response have it then.</returns>
    /// <exception cref="UnreadableResponseException">The body is not JSON.</exception>
    public List<T> ReadJsonList<T, TItem>()
        where TItem : struct, IJsonItem<T>
    {
        try
        {
            return new JsonReader(Json).RootList<T, TItem>() ?? [];
        }
        catch (JsonException exception)
        {
            throw new UnreadableResponseException(this, exception);
        }
    }

    /// <summary>Reads the body of a response that may have none, where it is an array.</summary>
    /// <typeparam name="T">The type of an element.</typeparam>
    /// <typeparam name="TItem">How an element is read.</typeparam>
    /// <returns>The elements, or null where the body is not JSON or no such array.</returns>
    public List<T>? TryReadJsonList<T, TItem>()
        where TItem : struct, IJsonItem<T>
    {
        try
        {
            return new JsonReader(Json).RootList<T, TItem>();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Reads the body of a success that is an object whose names are data.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <typeparam name="TItem">How a value is read.</typeparam>
    /// <returns>The values by their names; none where the object differs from its samples, the raw bytes of the response have it then.</returns>
    /// <exception cref="UnreadableResponseException">The body is not JSON.</exception>
    public Dictionary<string, T> ReadJsonMap<T, TItem>()
        where TItem : struct, IJsonItem<T>
    {
        try
        {
            return new JsonReader(Json).RootMap<T, TItem>() ?? [];
        }
        catch (JsonException exception)
        {
            throw new UnreadableResponseException(this, exception);
        }
    }

    /// <summary>Reads the body of a response that may have none, where it is an object whose names are data.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <typeparam name="TItem">How a value is read.</typeparam>
    /// <returns>The values by their names, or null where the body is not JSON or no such object.</returns>
    public Dictionary<string, T>? TryReadJsonMap<T, TItem>()
        where TItem : struct, IJsonItem<T>
    {
        try
        {
            return new JsonReader(Json).RootMap<T, TItem>();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Reads the body of a success that is text, in the charset that its Content-Type names, else UTF-8.</summary>
    /// <returns>The text; bytes that the charset does not have become U+FFFD.</returns>
    public string ReadText() => Charset.Of(ContentType).GetString(Body.Span);

    /// <summary>Reads the body of a response that may have none, where it is text.</summary>
    /// <returns>The text, or null where the body is empty.</returns>
    public string? TryReadText() => Body.IsEmpty ? null : ReadText();

    /// <summary>Reads the body of a success that is XML. A document type is refused, and so is nesting deeper than 256.</summary>
    /// <returns>The root.</returns>
    /// <exception cref="UnreadableResponseException">The body is not XML.</exception>
    public XElement ReadXml()
    {
        try
        {
            return XmlReading.Read(this);
        }
        catch (XmlException exception)
        {
            var place = TextPosition.Of(Body.Span, Math.Max(0, exception.LineNumber - 1), Math.Max(0, exception.LinePosition - 1));
            throw new UnreadableResponseException(this, place, "is not XML", exception);
        }
    }

    /// <summary>Reads the body of a response that may have none, where it is XML.</summary>
    /// <returns>The root, or null where the body is not XML.</returns>
    public XElement? TryReadXml()
    {
        try
        {
            return XmlReading.Read(this);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>Gives the body of a success to the caller, who disposes it.</summary>
    /// <returns>The body.</returns>
    public ResponseStream ReadStream() => new(_connection ?? throw NoConnection(), _stream!);

    /// <summary>Gives the events of a success to the caller, who disposes them.</summary>
    /// <returns>The events.</returns>
    public ResponseItems<ServerSentEvent> ReadEvents() => new(this, cancellationToken => EventReader.ReadAsync(this, cancellationToken));

    /// <summary>Gives the JSON objects of a success, one a line, to the caller, who disposes them.</summary>
    /// <typeparam name="T">The type of a line; one that is no object is kept among its additional properties, under the empty name.</typeparam>
    /// <returns>The objects.</returns>
    public ResponseItems<T> ReadJsonLines<T>()
        where T : class, IJsonObject<T> =>
        new(this, cancellationToken => JsonLineReader.ReadAsync(this, json => new JsonReader(json).Root<T>(), cancellationToken));

    /// <summary>Gives the JSON values of a success, one a line, to the caller, who disposes them.</summary>
    /// <returns>The values; they need no disposal.</returns>
    public ResponseItems<JsonElement> ReadJsonLines() => new(this, cancellationToken => JsonLineReader.ReadAsync(this, JsonText.Parse, cancellationToken));

    /// <exception cref="HttpRequestException">The connection broke.</exception>
    internal async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        try
        {
            return await (_stream ?? throw NoConnection()).ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            throw BodyReader.Broken(Operation, exception);
        }
    }

    /// <exception cref="ResponseTooLargeException">So many bytes are too many for one item of the body.</exception>
    internal void ThrowIfTooLarge(int length)
    {
        if (length > _maxItemBytes)
            throw new ResponseTooLargeException(Operation, StatusCode, _maxItemBytes, "an item of the body");
    }

    // Of a body that was read nothing is held.
    internal void Dispose() => _connection?.Dispose();

    private static InvalidOperationException NoConnection() => new("The body of this status is not read from the connection.");
}
