using ZoomGen.Responses;

namespace ZoomGen;

/// <summary>
/// The items of a body, each as soon as it has come: events, or JSON a line. They are read from the connection, once, and hold it until the
/// enumeration ends or they are disposed. <see cref="ApiClientOptions.MaxResponseBytes"/> limits each of them, and
/// <see cref="HttpClient.Timeout"/> none: a stream may last for days.
/// </summary>
/// <typeparam name="T">An item.</typeparam>
public sealed class ResponseItems<T> : IAsyncEnumerable<T>, IDisposable, IAsyncDisposable
{
    private readonly ResponseMessage _message;
    private readonly Func<CancellationToken, IAsyncEnumerable<T>> _read;
    private int _enumerations;

    internal ResponseItems(ResponseMessage message, Func<CancellationToken, IAsyncEnumerable<T>> read)
    {
        _message = message;
        _read = read;
    }

    /// <summary>Reads the items; the end of the enumeration, whatever causes it, gives the connection back.</summary>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The enumerator.</returns>
    /// <exception cref="InvalidOperationException">The items were enumerated before.</exception>
    /// <exception cref="UnreadableResponseException">An item is not what is documented.</exception>
    /// <exception cref="ResponseTooLargeException">An item exceeds <see cref="ApiClientOptions.MaxResponseBytes"/>.</exception>
    /// <exception cref="HttpRequestException">The connection broke.</exception>
    /// <exception cref="OperationCanceledException">The enumeration was cancelled.</exception>
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        if (Interlocked.Increment(ref _enumerations) > 1)
            throw new InvalidOperationException("The items come from the connection and can be enumerated once only.");
        using (this)
        {
            await foreach (var item in _read(cancellationToken).ConfigureAwait(false))
                yield return item;
        }
    }

    /// <summary>Gives the connection back.</summary>
    public void Dispose() => _message.Dispose();

    /// <inheritdoc cref="Dispose"/>
    /// <returns>A task that is done.</returns>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
