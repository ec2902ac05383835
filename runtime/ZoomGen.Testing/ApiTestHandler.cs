using System.Collections.Concurrent;
using ZoomGen.Testing.Examples;

namespace ZoomGen.Testing;

/// <summary>
/// Answers the requests of generated clients in the process of a unit test, without a socket. It works for clients that are created with
/// an HTTP client, and as the primary handler of <c>IHttpClientFactory</c>. Credentials are applied, and requests are written and
/// responses read as usual.
/// </summary>
/// <example><code>
/// var handler = new ApiTestHandler();
/// handler.On&lt;UpdateLiveStreamStatusRequest&gt;(request => TestAnswer.FromStatus(request.MeetingId == 1 ? 204 : 404));
/// var zoom = new ZoomClient(handler.CreateClient());
/// </code></example>
/// <param name="time">The clock of delays. The default is that of the system.</param>
public sealed class ApiTestHandler(TimeProvider? time = null) : HttpMessageHandler
{
    private readonly ExampleTable _examples = new();
    private readonly ConcurrentDictionary<Type, Func<IApiRequest, TestAnswer>> _answers = new();
    private readonly ConcurrentQueue<SentRequest> _requests = new();
    private Func<HttpRequestMessage, TestAnswer>? _other;

    /// <summary>The requests so far, in the order in which they arrived. The list is a snapshot.</summary>
    public IReadOnlyList<SentRequest> Requests => [.. _requests];

    /// <summary>Returns the requests of one operation so far, in the order in which they arrived.</summary>
    /// <typeparam name="TRequest">The type of the request.</typeparam>
    /// <returns>The objects that were sent. The list is a snapshot.</returns>
    public IReadOnlyList<TRequest> Received<TRequest>()
        where TRequest : class, IApiRequest =>
        [.. _requests.Select(request => request.Request).OfType<TRequest>()];

    /// <summary>Creates an HTTP client that uses this handler. Disposing it does not affect the handler.</summary>
    /// <returns>The HTTP client.</returns>
    public HttpClient CreateClient() => new(this, disposeHandler: false);

    /// <summary>Answers an operation with a function. It replaces earlier answers for the operation.</summary>
    /// <typeparam name="TRequest">The type of the request.</typeparam>
    /// <param name="answer">Returns the answer to a request. It can be called by several threads at once.</param>
    /// <returns>This handler.</returns>
    public ApiTestHandler On<TRequest>(Func<TRequest, TestAnswer> answer)
        where TRequest : class, IApiRequest
    {
        ArgumentNullException.ThrowIfNull(answer);
        _answers[typeof(TRequest)] = request => answer((TRequest)request);
        return this;
    }

    /// <summary>Answers an operation with one answer after the other. The last one is repeated.</summary>
    /// <typeparam name="TRequest">The type of the request.</typeparam>
    /// <param name="answers">The answers.</param>
    /// <returns>This handler.</returns>
    /// <exception cref="ArgumentException"><paramref name="answers"/> is empty.</exception>
    public ApiTestHandler On<TRequest>(params TestAnswer[] answers)
        where TRequest : class, IApiRequest
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (answers.Length == 0)
            throw new ArgumentException("There must be an answer.", nameof(answers));
        var next = -1;
        return On<TRequest>(_ => answers[Math.Min(Interlocked.Increment(ref next), answers.Length - 1)]);
    }

    /// <summary>Answers requests that do not come from a generated client, such as those for a token.</summary>
    /// <param name="answer">Returns the answer to a request. It can be called by several threads at once.</param>
    /// <returns>This handler.</returns>
    public ApiTestHandler OnOther(Func<HttpRequestMessage, TestAnswer> answer)
    {
        _other = answer;
        return this;
    }

    /// <summary>Adds the saved responses of a collection, for <see cref="TestAnswer.FromExample(string)"/>.</summary>
    /// <param name="path">The file, in one of the formats that ZoomGen reads, or the directory of a collection of YAML files.</param>
    /// <returns>This handler.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file is not a collection. The message contains file, line and column.</exception>
    public ApiTestHandler AddExamples(string path)
    {
        _examples.Add(path);
        return this;
    }

    /// <summary>Records a request, and answers it.</summary>
    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        cancellationToken.ThrowIfCancellationRequested();
        var sent = await SentRequest.ReadAsync(request, cancellationToken).ConfigureAwait(false);
        _requests.Enqueue(sent);
        var answer = Find(request, sent.Request);
        if (answer.Delay != TimeSpan.Zero)
            await Task.Delay(answer.Delay, time ?? TimeProvider.System, cancellationToken).ConfigureAwait(false);
        var response = answer.ToResponse(sent.Request?.Operation, _examples);
        response.RequestMessage = request;
        return response;
    }

    private TestAnswer Find(HttpRequestMessage message, IApiRequest? request)
    {
        if (request is null)
        {
            return _other?.Invoke(message) ?? throw new InvalidOperationException(
                $"The request {message.Method} does not come from a generated client: answer it with OnOther.");
        }
        return _answers.TryGetValue(request.GetType(), out var answer) ? answer(request) : throw new InvalidOperationException(
            $"There is no answer to {request.Operation}: call On<{request.GetType().Name}>.");
    }
}
