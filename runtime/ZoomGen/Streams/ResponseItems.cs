using ZoomGen.Streams;

namespace ZoomGen;

/// <summary>
/// The items of a body, such as server-sent events or JSON lines, each as soon as it arrives. They can be enumerated once, and hold the
/// connection until the enumeration ends or they are disposed. <see cref="ApiClientOptions.MaxResponseBytes"/> limits the size of each
/// item. <see cref="HttpClient.Timeout"/> does not apply, because a stream can last for days.
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
public sealed class ResponseItems<T> : IAsyncEnumerable<T>, IDisposable, IAsyncDisposable
{
    private readonly StreamedBody _body;
    private readonly Func<StreamedBody, CancellationToken, IAsyncEnumerable<T>> _read;
    private int _enumerations;

    internal ResponseItems(StreamedBody body, Func<StreamedBody, CancellationToken, IAsyncEnumerable<T>> read)
    {
        _body = body;
        _read = read;
    }

    /// <summary>Reads the items. The connection is released when the enumeration ends for any reason.</summary>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The enumerator.</returns>
    /// <exception cref="InvalidOperationException">The items have been enumerated before.</exception>
    /// <exception cref="UnreadableResponseException">An item is not JSON, or the body is not an event stream.</exception>
    /// <exception cref="ResponseTooLargeException">An item exceeds <see cref="ApiClientOptions.MaxResponseBytes"/>.</exception>
    /// <exception cref="HttpRequestException">The connection broke.</exception>
    /// <exception cref="OperationCanceledException">The enumeration was canceled.</exception>
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        if (Interlocked.Increment(ref _enumerations) > 1)
            throw new InvalidOperationException("The items come from the connection and can be enumerated once only.");
        using (this)
        {
            await foreach (var item in _read(_body, cancellationToken).ConfigureAwait(false))
                yield return item;
        }
    }

    /// <summary>Releases the connection.</summary>
    public void Dispose() => _body.Dispose();

    /// <summary>Releases the connection.</summary>
    /// <returns>A completed task.</returns>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
