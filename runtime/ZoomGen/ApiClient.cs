using System.ComponentModel;
using System.Net;
using System.Runtime.CompilerServices;
using ZoomGen.Requests;
using ZoomGen.Responses;

namespace ZoomGen;

/// <summary>The base of every generated client: sends requests, reads responses.</summary>
public abstract class ApiClient
{
    private readonly HttpClient? _httpClient;
    private readonly ApiClientOptions? _options;

    /// <summary>Creates a client.</summary>
    /// <param name="httpClient">Sends the requests; who made it disposes it. Its <see cref="HttpClient.Timeout"/> covers the whole call, body included;
    /// of a body that the caller reads from the connection, the call up to its headers.</param>
    /// <param name="options">Variables, credentials and limits.</param>
    protected ApiClient(HttpClient httpClient, ApiClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        ArgumentNullException.ThrowIfNull(options);
        _httpClient = httpClient;
        _options = options;
    }

    /// <summary>For mocks.</summary>
    protected ApiClient()
    {
    }

    private HttpClient Http => _httpClient ?? throw NotUsable();

    private ApiClientOptions Options => _options ?? throw NotUsable();

    /// <summary>Sends a request. No HTTP status throws: every documented one is a case of the response.</summary>
    /// <typeparam name="TResponse">The response of the request.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The case of the status that the server answered with.</returns>
    /// <exception cref="ArgumentException">A value cannot be sent; nothing was.</exception>
    /// <exception cref="InvalidOperationException">A variable of the URL has no value, a file can be sent once only and was, or the request belongs
    /// to another client.</exception>
    /// <exception cref="HttpRequestException">The server, or that of its tokens, was not reached, or the connection broke.</exception>
    /// <exception cref="OAuth2Exception">The token endpoint of the credentials gave no token; the request was not sent, or was refused with 401.</exception>
    /// <exception cref="UnreadableResponseException">The body of a 2xx response is not the JSON or XML that is documented.</exception>
    /// <exception cref="ResponseTooLargeException">The body exceeds <see cref="ApiClientOptions.MaxResponseBytes"/>.</exception>
    /// <exception cref="OperationCanceledException">The call was cancelled, or took longer than <see cref="HttpClient.Timeout"/>.</exception>
    public virtual async Task<TResponse> SendAsync<TResponse>(IApiRequest<TResponse> request, CancellationToken cancellationToken = default)
        where TResponse : ApiResponse, IApiResponse<TResponse>
    {
        ArgumentNullException.ThrowIfNull(request);
        var message = await ExchangeAsync(request, cancellationToken).ConfigureAwait(false);
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

    /// <summary>Sends a request and gives its response if the status is 2xx. Generated methods call this.</summary>
    /// <typeparam name="TResponse">The response of the request.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The response.</returns>
    /// <exception cref="ApiException{TResponse}">The status is not 2xx.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public async Task<TResponse> SendForSuccessAsync<TResponse>(IApiRequest<TResponse> request, CancellationToken cancellationToken)
        where TResponse : ApiResponse, IApiResponse<TResponse>
    {
        var response = await SendAsync(request, cancellationToken).ConfigureAwait(false);
        return response.IsSuccess ? response : throw new ApiException<TResponse>(request.Operation, response);
    }

    /// <summary>Sends a request and gives the body of its success. Generated methods call this.</summary>
    /// <typeparam name="TResponse">The response of the request.</typeparam>
    /// <typeparam name="TBody">The type of the success body.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The body.</returns>
    /// <exception cref="ApiException{TResponse}">The status is not a documented success.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public async Task<TBody> SendForBodyAsync<TResponse, TBody>(IApiRequest<TResponse> request, CancellationToken cancellationToken)
        where TResponse : ApiResponse, IApiResponse<TResponse>, IBodyResponse<TBody>
        where TBody : class
    {
        var response = await SendForSuccessAsync(request, cancellationToken).ConfigureAwait(false);
        return response.Body ?? throw new ApiException<TResponse>(request.Operation, response);
    }

    /// <summary>Sends a request and gives the body of its success, which may have none. Generated methods call this.</summary>
    /// <typeparam name="TResponse">The response of the request.</typeparam>
    /// <typeparam name="TBody">The type of the success body.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The body; null where the success has none that is documented.</returns>
    /// <exception cref="ApiException{TResponse}">The status is not 2xx.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public async Task<TBody?> SendForOptionalBodyAsync<TResponse, TBody>(IApiRequest<TResponse> request, CancellationToken cancellationToken)
        where TResponse : ApiResponse, IApiResponse<TResponse>, IBodyResponse<TBody>
        where TBody : class
    {
        var response = await SendForSuccessAsync(request, cancellationToken).ConfigureAwait(false);
        return response.Body;
    }

    /// <summary>Sends a request each time that the enumeration begins, and gives the items of its success as they come. Generated methods call this.</summary>
    /// <typeparam name="TResponse">The response of the request.</typeparam>
    /// <typeparam name="TItem">The type of an item.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call and the enumeration.</param>
    /// <returns>The items.</returns>
    /// <exception cref="ApiException{TResponse}">The status is not a documented success.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public async IAsyncEnumerable<TItem> SendForItemsAsync<TResponse, TItem>(
        IApiRequest<TResponse> request, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TResponse : ApiResponse, IApiResponse<TResponse>, IBodyResponse<ResponseItems<TItem>>
    {
        var items = await SendForBodyAsync<TResponse, ResponseItems<TItem>>(request, cancellationToken).ConfigureAwait(false);
        await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
            yield return item;
    }

    /// <summary>The request as a curl command for a POSIX shell; credentials and values named like secrets are placeholders.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The command, one argument a line.</returns>
    /// <exception cref="ArgumentException">A value cannot be sent.</exception>
    public string ToCurl(IApiRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var message = Write(request, describe: true, out var auth);
        auth?.ApplyPlaceholder(message);
        return Diagnostics.CurlCommand.Format(message, showSecrets: false);
    }

    /// <summary>The request as a curl command that can be run: it holds the credentials, so keep it out of logs.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call for a token.</param>
    /// <returns>The command, one argument a line.</returns>
    /// <exception cref="ArgumentException">A value cannot be sent.</exception>
    public async ValueTask<string> ToCurlWithSecretsAsync(IApiRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var message = Write(request, describe: true, out var auth);
        if (auth is not null)
            await auth.ApplyAsync(message, cancellationToken).ConfigureAwait(false);
        return Diagnostics.CurlCommand.Format(message, showSecrets: true);
    }

    private async Task<ResponseMessage> ExchangeAsync<TResponse>(IApiRequest<TResponse> request, CancellationToken cancellationToken)
        where TResponse : ApiResponse, IApiResponse<TResponse>
    {
        using var deadline = new Deadline(Http.Timeout, cancellationToken);
        // By the second time the refusal has given its connection back: there may be no other.
        return await AttemptAsync(request, mayRepeat: true, deadline, cancellationToken).ConfigureAwait(false)
            ?? (await AttemptAsync(request, mayRepeat: false, deadline, cancellationToken).ConfigureAwait(false))!;
    }

    // Null where the request was refused and is to be sent again.
    private async Task<ResponseMessage?> AttemptAsync<TResponse>(IApiRequest<TResponse> request, bool mayRepeat, Deadline deadline, CancellationToken cancellationToken)
        where TResponse : ApiResponse, IApiResponse<TResponse>
    {
        using var message = Write(request, describe: false, out var auth);
        var response = await TransmitAsync(message, auth, cancellationToken).ConfigureAwait(false);
        ResponseMessage? answer = null;
        try
        {
            if (!mayRepeat || !await MayRepeatAsync(message, response, auth, cancellationToken).ConfigureAwait(false))
                answer = await ReadAsync(request.Operation, response, TResponse.IsStreamed((int)response.StatusCode), deadline).ConfigureAwait(false);
            return answer;
        }
        finally
        {
            if (answer is not { HoldsConnection: true })
                response.Dispose();
        }
    }

    private async Task<HttpResponseMessage> TransmitAsync(HttpRequestMessage message, Auth? auth, CancellationToken cancellationToken)
    {
        (message.Content as BufferedContent)?.ThrowIfUsedUp();
        if (auth is not null)
            await auth.ApplyAsync(message, cancellationToken).ConfigureAwait(false);
        return await Http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
    }

    // Once: a server that refuses renewed credentials has said no.
    private static async ValueTask<bool> MayRepeatAsync(HttpRequestMessage message, HttpResponseMessage response, Auth? auth, CancellationToken cancellationToken) =>
        auth is not null
        && response.StatusCode == HttpStatusCode.Unauthorized
        && await auth.RenewAsync(message, response, cancellationToken).ConfigureAwait(false);

    private async Task<ResponseMessage> ReadAsync(ApiOperation operation, HttpResponseMessage response, bool isStreamed, Deadline deadline)
    {
        if (isStreamed)
            return new(operation, response, await response.Content.ReadAsStreamAsync(deadline.Token).ConfigureAwait(false), Options.MaxResponseBytes);
        var body = await BodyReader.ReadAsync(operation, response, Options, deadline).ConfigureAwait(false);
        return new(operation, response, body);
    }

    private HttpRequestMessage Write(IApiRequest request, bool describe, out Auth? auth)
    {
        var writer = new RequestWriter(stackalloc char[RequestWriter.InitialUriLength], Options, request.Operation, describe);
        try
        {
            request.Write(ref writer);
            auth = writer.Auth;
            return writer.ToMessage();
        }
        finally
        {
            writer.Dispose();
        }
    }

    private InvalidOperationException NotUsable() => new($"{GetType().Name} is a mock whose method is not overridden.");
}
