using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using ZoomGen.Buffers;

namespace ZoomGen.Runtime;

/// <summary>The JSON body of a request whose responses are pages.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PagedBody
{
    /// <summary>Copies a body, so that the token of a page is not set in the body of the caller.</summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <param name="body">The body.</param>
    /// <returns>A deep copy.</returns>
    [return: NotNullIfNotNull(nameof(body))]
    public static T? Copy<T>(T? body)
        where T : JsonObject, new()
    {
        if (body is null)
            return null;
        using var buffer = new ByteBuffer();
        var writer = new JsonWriter(buffer);
        ObjectItem<T>.Write(ref writer, body);
        return new JsonReader(buffer.Written.Span).ReadRoot<T>();
    }
}
