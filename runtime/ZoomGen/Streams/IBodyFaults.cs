using System.Text.Json;

namespace ZoomGen.Streams;

/// <summary>Creates the exceptions for a body that is read from the connection.</summary>
internal interface IBodyFaults
{
    /// <summary>An item exceeds this limit in bytes.</summary>
    Exception ItemTooLarge(long limit);

    /// <summary>The text at this position of the body is not JSON.</summary>
    Exception NotJson(long position, ReadOnlySpan<byte> text, JsonException exception);

    /// <summary>The body is not an event stream.</summary>
    Exception NotEvents();

    /// <summary>The status is not 2xx.</summary>
    Exception Failed();

    /// <summary>The connection broke.</summary>
    HttpRequestException Broken(Exception inner);
}
