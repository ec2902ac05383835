using ZoomGen.Responses;

namespace ZoomGen;

/// <summary>
/// The base of a generated response some case of which is read from the connection by the caller. Dispose the response, or the body of that
/// case: either gives the connection back. Of the other cases nothing is held.
/// </summary>
public abstract class StreamedResponse : ApiResponse, IDisposable, IAsyncDisposable
{
    private readonly ResponseMessage _message;

    /// <summary>Creates a response.</summary>
    /// <param name="message">What the server answered.</param>
    protected StreamedResponse(ResponseMessage message)
        : base(message) => _message = message;

    /// <summary>Gives the connection back.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc cref="Dispose()"/>
    /// <returns>A task that is done.</returns>
    public ValueTask DisposeAsync()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    /// <summary>Gives the connection back.</summary>
    /// <param name="disposing">False in a finalizer, which the class does not have.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            _message.Dispose();
    }
}
