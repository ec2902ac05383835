using ZoomGen.Clients;
using ZoomGen.Diagnostics;
using ZoomGen.Http;
using ZoomGen.Runtime;

namespace ZoomGen;

/// <summary>The base class of generated clients, which sends requests and reads responses.</summary>
public abstract class ApiClient
{
    private readonly RequestSender? _sender;

    /// <summary>
    /// Creates a client that uses connections of ZoomGen's own, without cookies. A call takes at most 100 seconds. Nothing has to be
    /// disposed.
    /// </summary>
    /// <param name="options">The variables, credentials and limits.</param>
    protected ApiClient(ApiClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _sender = new(Transport.Shared, options);
    }

    /// <summary>Creates a client that uses an HTTP client, for example for a proxy, a certificate or another timeout.</summary>
    /// <param name="httpClient">
    /// The HTTP client, which the caller must dispose. Its handler must not follow redirects (<c>AllowAutoRedirect = false</c>): it would
    /// send API keys, cookies and bodies to other hosts. This class follows redirects within one origin by itself. The
    /// <see cref="HttpClient.Timeout"/> applies to the whole call, from the request for a token to the end of the body, or up to the
    /// headers if the body is read from the connection.
    /// </param>
    /// <param name="options">The variables, credentials and limits.</param>
    protected ApiClient(HttpClient httpClient, ApiClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        ArgumentNullException.ThrowIfNull(options);
        _sender = new(httpClient, options);
    }

    /// <summary>Creates a mock.</summary>
    protected ApiClient()
    {
    }

    internal long MaxPages => _sender?.MaxPages ?? ApiClientOptions.DefaultMaxPages;

    private bool IsTraced => Telemetry.IsHeard || _sender is { OnCompleted: not null };

    private RequestSender Sender =>
        _sender ?? throw new InvalidOperationException($"{GetType().Name} is a mock whose method is not overridden.");

    /// <summary>
    /// Sends a request and returns its response, whatever its status. A redirect (301, 302, 303, 307 or 308) is followed if it has the
    /// same scheme, host and port, at most three times, and if the body can be sent again. Any other redirect is a response.
    /// </summary>
    /// <typeparam name="TResponse">The type of the response.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The response, which is the case of its status.</returns>
    /// <exception cref="ArgumentException">A value cannot be sent. Nothing has been sent.</exception>
    /// <exception cref="InvalidOperationException">A variable has no value, a file can be sent only once and has been, or the
    /// request belongs to another client.</exception>
    /// <exception cref="HttpRequestException">The server or the token endpoint cannot be reached, or the connection broke.</exception>
    /// <exception cref="OAuth2Exception">The token endpoint did not return a token.</exception>
    /// <exception cref="UnreadableResponseException">
    /// The status is 2xx, and the body is not the JSON or XML that is documented.
    /// </exception>
    /// <exception cref="ResponseTooLargeException">The body exceeds <see cref="ApiClientOptions.MaxResponseBytes"/>.</exception>
    /// <exception cref="OperationCanceledException">
    /// The call was canceled, or took longer than <see cref="HttpClient.Timeout"/>.
    /// </exception>
    public virtual Task<TResponse> SendAsync<TResponse>(
        IApiRequest<TResponse> request, CancellationToken cancellationToken = default)
        where TResponse : ApiResponse, IApiResponse<TResponse>
    {
        ArgumentNullException.ThrowIfNull(request);
        if (IsTraced)
            return SendTracedAsync(request, cancellationToken);
        var call = PlainCall.Of(request);
        var task = SendCoreAsync(request, call is null ? BodyUse.Keep : BodyUse.GiveBack, trace: null, cancellationToken);
        call?.Started(task);
        return task;
    }

    /// <summary>
    /// Sends a request and returns the body of its success as it arrives, whatever the collection documents for it.
    /// <see cref="ApiClientOptions.MaxResponseBytes"/> does not apply to it.
    /// </summary>
    /// <typeparam name="TResponse">The type of the response.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call, up to the headers of the response.</param>
    /// <returns>The body, which the caller must dispose.</returns>
    /// <exception cref="ApiException{TResponse}">The status is not 2xx.</exception>
    /// <inheritdoc cref="SendAsync{TResponse}" path="/exception"/>
    public virtual Task<ResponseStream> OpenAsync<TResponse>(
        IApiRequest<TResponse> request, CancellationToken cancellationToken = default)
        where TResponse : ApiResponse, IApiResponse<TResponse>
    {
        ArgumentNullException.ThrowIfNull(request);
        return IsTraced ? OpenTracedAsync(request, cancellationToken) : OpenCoreAsync(request, trace: null, cancellationToken);
    }

    /// <summary>
    /// Returns a request as a curl command for a POSIX shell. Credentials, and values whose names are those of secrets, are replaced by
    /// placeholders.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <returns>The command, with one argument on each line.</returns>
    /// <exception cref="ArgumentException">A value cannot be sent.</exception>
    /// <exception cref="InvalidOperationException">A variable has no value.</exception>
    public string ToCurl(IApiRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var message = Sender.Describe(request, out var auth);
        auth?.ApplyPlaceholder(message);
        message.Missing?.ThrowIfOpen(message);
        return CurlCommand.Format(message, showSecrets: false);
    }

    /// <summary>Returns a request as a curl command that can be run. It contains the credentials: do not log it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call to the token endpoint.</param>
    /// <returns>The command, with one argument on each line.</returns>
    /// <exception cref="ArgumentException">A value cannot be sent.</exception>
    /// <exception cref="InvalidOperationException">A variable has no value.</exception>
    public async ValueTask<string> ToCurlWithSecretsAsync(IApiRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var message = Sender.Describe(request, out var auth);
        if (auth is not null)
            await auth.ApplyAsync(message, cancellationToken).ConfigureAwait(false);
        message.Missing?.ThrowIfOpen(message);
        return CurlCommand.Format(message, showSecrets: true);
    }

    internal Uri GetUri(IApiRequest request)
    {
        using var message = Sender.Describe(request, out _);
        // The URI of the message is not canonicalized, and cannot be the base of another one.
        return new(message.RequestUri!.OriginalString);
    }

    private async Task<TResponse> SendCoreAsync<TResponse>(
        IApiRequest<TResponse> request, BodyUse use, CallTrace? trace, CancellationToken cancellationToken)
        where TResponse : ApiResponse, IApiResponse<TResponse> =>
        Read<TResponse>(await Sender.SendAsync(request, use, trace, cancellationToken).ConfigureAwait(false));

    private async Task<ResponseStream> OpenCoreAsync<TResponse>(
        IApiRequest<TResponse> request, CallTrace? trace, CancellationToken cancellationToken)
        where TResponse : ApiResponse, IApiResponse<TResponse>
    {
        var message = await Sender.SendAsync(request, BodyUse.Open, trace, cancellationToken).ConfigureAwait(false);
        return message.IsSuccess ? message.ReadStream() : throw new ApiException<TResponse>(Read<TResponse>(message));
    }

    // These are methods of their own, so that a call that nobody traces has no closure.
    private Task<TResponse> SendTracedAsync<TResponse>(IApiRequest<TResponse> request, CancellationToken cancellationToken)
        where TResponse : ApiResponse, IApiResponse<TResponse> =>
        TraceAsync(request.Operation, trace => SendCoreAsync(request, BodyUse.Keep, trace, cancellationToken));

    private Task<ResponseStream> OpenTracedAsync<TResponse>(IApiRequest<TResponse> request, CancellationToken cancellationToken)
        where TResponse : ApiResponse, IApiResponse<TResponse> =>
        TraceAsync(request.Operation, trace => OpenCoreAsync(request, trace, cancellationToken));

    private async Task<T> TraceAsync<T>(ApiOperation operation, Func<CallTrace, Task<T>> call)
    {
        using var trace = CallTrace.Start(operation, Sender.OnCompleted);
        try
        {
            return await call(trace).ConfigureAwait(false);
        }
        catch (Exception exception) when (trace.Fails(exception))
        {
            throw;
        }
    }

    private static TResponse Read<TResponse>(ResponseMessage message)
        where TResponse : ApiResponse, IApiResponse<TResponse>
    {
        try
        {
            return TResponse.Read(message);
        }
        catch
        {
            message.Dispose();
            throw;
        }
    }
}
