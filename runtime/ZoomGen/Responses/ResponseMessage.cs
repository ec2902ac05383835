using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using ZoomGen.Json;

namespace ZoomGen.Responses;

/// <summary>What a server answered, its body read. Emitted code makes a typed response of it.</summary>
public sealed class ResponseMessage
{
    internal ResponseMessage(ApiOperation operation, HttpResponseMessage response, ReadOnlyMemory<byte> body)
    {
        Operation = operation;
        StatusCode = response.StatusCode;
        Headers = response.Headers;
        ContentType = response.Content.Headers.NonValidated.TryGetValues("Content-Type", out var values) ? values.ToString() : null;
        Body = body;
    }

    /// <summary>The operation that was called.</summary>
    public ApiOperation Operation { get; }

    /// <summary>The status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The headers, less those of the content.</summary>
    public HttpResponseHeaders Headers { get; }

    /// <summary>The Content-Type as sent.</summary>
    public string? ContentType { get; }

    /// <summary>The body, decompressed.</summary>
    public ReadOnlyMemory<byte> Body { get; }

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
}
