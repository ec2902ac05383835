using System.ComponentModel;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using ZoomGen.Http;
using ZoomGen.Json;
using ZoomGen.Responses;
using ZoomGen.Shared;
using ZoomGen.Streams;

namespace ZoomGen.Runtime;

/// <summary>
/// The response of a server, from which a generated response is created. Its body is buffered, or read from the connection.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ResponseMessage
{
    private readonly StreamedBody? _streamed;
    private readonly SentValues _sent;

    internal ResponseMessage(ApiOperation operation, HttpResponseMessage response, SentValues sent = default)
    {
        _sent = sent;
        Operation = operation;
        StatusCode = response.StatusCode;
        Headers = response.Headers;
        ContentHeaders = response.Content.Headers;
        ContentType = TypeOf(ContentHeaders);
    }

    /// <summary>The message holds the connection, from which the body is read.</summary>
    internal ResponseMessage(
        ApiOperation operation,
        HttpResponseMessage response,
        Stream stream,
        StreamLimits limits,
        SentValues sent = default,
        Reopening? reopening = null)
        : this(operation, response, sent) =>
        _streamed = new(this, response, stream, ContentType, limits, reopening);

    /// <summary>The status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>Whether the status is 2xx.</summary>
    public bool IsSuccess => (int)StatusCode is >= 200 and <= 299;

    internal ApiOperation Operation { get; }

    internal HttpResponseHeaders Headers { get; }

    internal HttpContentHeaders ContentHeaders { get; }

    internal string? ContentType { get; }

    /// <summary>Hears of values that do not match their types, or null.</summary>
    internal MisfitListener? Listener { get; set; }

    internal bool HoldsConnection => _streamed is not null;

    /// <summary>
    /// Whether a success that is not documented may be a stream like one that is: its Content-Type is binary, or one of events or JSON
    /// lines, or missing.
    /// </summary>
    /// <param name="headers">The headers of the body.</param>
    /// <returns>False if the body can be read as JSON, XML or text.</returns>
    public static bool IsStream(HttpContentHeaders headers) =>
        TypeOf(headers) is not { } type
        || !MediaType.IsKnown(type)
        || MediaType.IsEventStream(type)
        || MediaType.IsJsonLines(type)
        || MediaType.IsBinary(type);

    /// <summary>Reads the JSON body of a success.</summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <returns>The body. A root that is not an object is kept in its additional properties, under the empty name.</returns>
    /// <exception cref="UnreadableResponseException">The body is not JSON.</exception>
    public T ReadJson<T>()
        where T : JsonObject, new()
    {
        try
        {
            return new JsonReader(JsonToParse, Listener).ReadRoot<T>();
        }
        catch (JsonException exception)
        {
            throw NotJson(exception);
        }
    }

    /// <summary>Reads a JSON body.</summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <returns>The body, or null if it is not JSON.</returns>
    public T? ReadJsonOrNull<T>()
        where T : JsonObject, new()
    {
        if (_bytes.IsEmpty)
            return null;
        try
        {
            return new JsonReader(JsonToParse, Listener).ReadRoot<T>();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Reads the JSON body of a success that is an array.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <typeparam name="TItem">Reads the elements.</typeparam>
    /// <returns>
    /// The elements. Those that do not match are null, or left out if their type has no null. The list is empty if the body is not an
    /// array.
    /// </returns>
    /// <exception cref="UnreadableResponseException">The body is not JSON.</exception>
    public List<T> ReadJsonList<T, TItem>()
        where TItem : struct, IJsonItem<T>
    {
        try
        {
            return new JsonReader(JsonToParse, Listener).ReadRootList<T, TItem>() ?? [];
        }
        catch (JsonException exception)
        {
            throw NotJson(exception);
        }
    }

    /// <summary>Reads a JSON body that is an array.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <typeparam name="TItem">Reads the elements.</typeparam>
    /// <returns>The elements, as of <see cref="ReadJsonList"/>, or null if the body is not an array.</returns>
    public List<T>? ReadJsonListOrNull<T, TItem>()
        where TItem : struct, IJsonItem<T>
    {
        if (_bytes.IsEmpty)
            return null;
        try
        {
            return new JsonReader(JsonToParse, Listener).ReadRootList<T, TItem>();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Reads the JSON body of a success that is an object whose member names are data.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <typeparam name="TItem">Reads the values.</typeparam>
    /// <returns>
    /// The values by name. Those that do not match are null, or left out if their type has no null. The dictionary is empty if the body is
    /// not an object.
    /// </returns>
    /// <exception cref="UnreadableResponseException">The body is not JSON.</exception>
    public Dictionary<string, T> ReadJsonMap<T, TItem>()
        where TItem : struct, IJsonItem<T>
    {
        try
        {
            return new JsonReader(JsonToParse, Listener).ReadRootMap<T, TItem>() ?? [];
        }
        catch (JsonException exception)
        {
            throw NotJson(exception);
        }
    }

    /// <summary>Reads a JSON body that is an object whose member names are data.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <typeparam name="TItem">Reads the values.</typeparam>
    /// <returns>The values by name, as of <see cref="ReadJsonMap"/>, or null if the body is not an object.</returns>
    public Dictionary<string, T>? ReadJsonMapOrNull<T, TItem>()
        where TItem : struct, IJsonItem<T>
    {
        if (_bytes.IsEmpty)
            return null;
        try
        {
            return new JsonReader(JsonToParse, Listener).ReadRootMap<T, TItem>();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>
    /// Reads the body as text, in the charset of its byte order mark, which is left out, or else of its Content-Type or else UTF-8.
    /// </summary>
    /// <returns>The text. Bytes that are not valid in the charset are replaced by U+FFFD.</returns>
    public string ReadText() => Charset.Decode(Body.Span, ContentType);

    /// <summary>Reads the body as text, as <see cref="ReadText"/> does.</summary>
    /// <returns>The text, or null if the body is empty.</returns>
    public string? ReadTextOrNull() => Body.IsEmpty ? null : ReadText();

    /// <summary>Reads the XML body of a success. A document type declaration and more than 256 levels of nesting are refused.</summary>
    /// <returns>The root element.</returns>
    /// <exception cref="UnreadableResponseException">The body is not XML.</exception>
    public XElement ReadXml()
    {
        try
        {
            return XmlReading.Read(this);
        }
        catch (XmlException exception)
        {
            throw NotXml(exception);
        }
    }

    /// <summary>Reads an XML body. A document type declaration and more than 256 levels of nesting are refused.</summary>
    /// <returns>The root element, or null if the body is not XML.</returns>
    public XElement? ReadXmlOrNull()
    {
        if (_bytes.IsEmpty)
            return null;
        try
        {
            return XmlReading.Read(this);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>Returns the body as a stream, which the caller must dispose.</summary>
    /// <returns>The stream.</returns>
    public ResponseStream ReadStream() => Streamed.OpenStream();

    /// <summary>Returns the body as a stream, which the caller must dispose.</summary>
    /// <returns>The stream, or null if the body is not read from the connection.</returns>
    public ResponseStream? ReadStreamOrNull() => HoldsConnection ? ReadStream() : null;

    /// <summary>Returns the server-sent events of the body, which the caller must enumerate or dispose.</summary>
    /// <returns>The events.</returns>
    public ResponseItems<ServerSentEvent> ReadEvents() => new(Streamed, EventReader.ReadAsync);

    /// <summary>Returns the server-sent events of the body, which the caller must enumerate or dispose.</summary>
    /// <returns>The events, or null if the body is not read from the connection.</returns>
    public ResponseItems<ServerSentEvent>? ReadEventsOrNull() => HoldsConnection ? ReadEvents() : null;

    /// <summary>Returns the JSON lines of the body, which the caller must enumerate or dispose.</summary>
    /// <typeparam name="T">
    /// The type of a line. A line that is not an object is kept in its additional properties, under the empty name.
    /// </typeparam>
    /// <returns>The objects.</returns>
    public ResponseItems<T> ReadJsonLines<T>()
        where T : JsonObject, new() =>
        new(Streamed, (body, cancellationToken) =>
            JsonLineReader.ReadAsync(body, json => new JsonReader(json, Listener).ReadRoot<T>(), cancellationToken));

    /// <summary>Returns the JSON lines of the body, which the caller must enumerate or dispose.</summary>
    /// <returns>The values. They do not need to be disposed.</returns>
    public ResponseItems<JsonElement> ReadJsonLines() =>
        new(Streamed, (body, cancellationToken) => JsonLineReader.ReadAsync(body, JsonText.Parse, cancellationToken));

    /// <summary>Returns the JSON lines of the body, which the caller must enumerate or dispose.</summary>
    /// <typeparam name="T">The type of a line.</typeparam>
    /// <returns>The objects, or null if the body is not read from the connection.</returns>
    public ResponseItems<T>? ReadJsonLinesOrNull<T>()
        where T : JsonObject, new() =>
        HoldsConnection ? ReadJsonLines<T>() : null;

    /// <summary>Returns the JSON lines of the body, which the caller must enumerate or dispose.</summary>
    /// <returns>The values, or null if the body is not read from the connection.</returns>
    public ResponseItems<JsonElement>? ReadJsonLinesOrNull() => HoldsConnection ? ReadJsonLines() : null;

    /// <summary>Releases the connection, if the message holds one.</summary>
    internal void Dispose() => _streamed?.Dispose();

    private static string? TypeOf(HttpContentHeaders headers) =>
        headers.NonValidated.TryGetValues("Content-Type", out var values) ? values.ToString() : null;

    internal StreamedBody Streamed =>
        _streamed ?? throw new InvalidOperationException("The body of this status is not read from the connection.");
}
