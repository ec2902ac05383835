using System.ComponentModel;
using ZoomGen.Runtime;

namespace ZoomGen;

/// <summary>
/// The base class of generated responses with a case whose body is read from the connection. Dispose the response, or the body of that
/// case, to release the connection. The other cases do not hold it.
/// </summary>
public abstract class StreamedResponse : ApiResponse, IDisposable, IAsyncDisposable
{
    /// <summary>Creates a response. Only generated code calls it.</summary>
    /// <param name="message">The response of the server.</param>
    /// <param name="description">The description of the status in the collection, or null.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected StreamedResponse(ResponseMessage message, string? description = null)
        : base(message, description)
    {
    }

    /// <summary>Releases the connection.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Releases the connection.</summary>
    /// <returns>A completed task.</returns>
    public ValueTask DisposeAsync()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    /// <summary>Releases the connection.</summary>
    /// <param name="disposing">True when called from <see cref="Dispose()"/>; false from a finalizer.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            Message.Dispose();
    }
}
