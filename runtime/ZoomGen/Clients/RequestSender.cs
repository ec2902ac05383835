using ZoomGen.Http;
using ZoomGen.Json;
using ZoomGen.Requests.Bodies;
using ZoomGen.Requests.Parameters;
using ZoomGen.Responses;
using ZoomGen.Runtime;

namespace ZoomGen.Clients;

/// <summary>Writes requests, sends them with credentials, and receives the responses.</summary>
internal sealed class RequestSender(HttpClient httpClient, ApiClientOptions options)
{
    public long MaxPages => options.MaxPages;

    /// <summary>Called after each call, or null.</summary>
    public Action<CompletedCall>? OnCompleted => options.OnCompleted;

    /// <param name="request">The request.</param>
    /// <param name="opens">Whether the body of any success is read from the connection.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public async ValueTask<ResponseMessage> SendAsync<TResponse>(
        IApiRequest<TResponse> request, bool opens, CancellationToken cancellationToken)
        where TResponse : ApiResponse, IApiResponse<TResponse>
    {
        using var deadline = new Deadline(request.CallOptions?.Timeout ?? Transport.TimeoutOf(httpClient), cancellationToken);
        try
        {
            var progress = new CallProgress();
            while (true)
            {
                // The next attempt starts after the response has released its connection, because there may be no other.
                if (await AttemptAsync(request, opens, progress, deadline).ConfigureAwait(false) is { } message)
                    return message;
            }
        }
        catch (OperationCanceledException exception) when (deadline.IsOver)
        {
            deadline.Throw(exception);
            throw;
        }
    }

    /// <summary>The message without its credentials, for a description instead of sending.</summary>
    public HttpRequestMessage Describe(IApiRequest request, out Auth? auth) => Write(request, null, describe: true, out auth);

    // Null if there is another attempt.
    private async ValueTask<ResponseMessage?> AttemptAsync<TResponse>(
        IApiRequest<TResponse> request, bool opens, CallProgress progress, Deadline deadline)
        where TResponse : ApiResponse, IApiResponse<TResponse>
    {
        var cancellationToken = deadline.Token;
        using var message = Write(request, progress.Redirect, describe: false, out var auth);
        (message.Auth, message.EndsAt) = (auth, deadline.EndsAt);
        var response = await TransmitAsync(message, request.CallOptions, auth, cancellationToken).ConfigureAwait(false);
        ResponseMessage? answer = null;
        try
        {
            if (!await progress.ContinuesAsync(message, response, auth, cancellationToken).ConfigureAwait(false))
            {
                answer = await ReceiveAsync<TResponse>(request.Operation, response, new(message), opens, cancellationToken)
                    .ConfigureAwait(false);
            }
            return answer;
        }
        finally
        {
            if (answer is not { HoldsConnection: true })
                response.Dispose();
        }
    }

    private async ValueTask<HttpResponseMessage> TransmitAsync(
        HttpRequestMessage message, CallOptions? call, Auth? auth, CancellationToken cancellationToken)
    {
        (message.Content as BufferedContent)?.ThrowIfUsedUp();
        if (auth is not null)
            await auth.ApplyAsync(message, cancellationToken).ConfigureAwait(false);
        MissingVariables.ThrowIfOpen(message);
        CallTrace.Current?.Sends(message.RequestUri!);
        // An HTTP client applies its defaults only to the messages that it creates.
        message.Version = call?.Version ?? httpClient.DefaultRequestVersion;
        message.VersionPolicy = call?.VersionPolicy ?? httpClient.DefaultVersionPolicy;
        try
        {
            return await httpClient
                .SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (SendFault.Translate(message, exception) is { } fault)
        {
            throw fault;
        }
    }

    private async ValueTask<ResponseMessage> ReceiveAsync<TResponse>(
        ApiOperation operation, HttpResponseMessage response, SentValues sent, bool opens, CancellationToken cancellationToken)
        where TResponse : ApiResponse, IApiResponse<TResponse>
    {
        CallTrace.Current?.Receives(response.StatusCode);
        if ((opens && response.IsSuccessStatusCode) || TResponse.IsStreamed((int)response.StatusCode, response.Content.Headers))
        {
            var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            return new(operation, response, stream, options.MaxResponseBytes, sent) { Listener = ListenerOf(operation) };
        }
        var message = new ResponseMessage(operation, response, sent) { Listener = ListenerOf(operation) };
        await BodyReader.ReadAsync(message, response.Content, options, cancellationToken).ConfigureAwait(false);
        return message;
    }

    private MisfitListener? ListenerOf(ApiOperation operation) =>
        options.OnMisfit is null && CallTrace.Current is null ? null : Listen(operation, options.OnMisfit, CallTrace.Current);

    private static MisfitListener Listen(ApiOperation operation, Action<JsonMisfit>? tell, CallTrace? trace) =>
        new((path, expected, found) =>
        {
            trace?.Misfits(expected, found);
            tell?.Invoke(new(operation, path, expected, found));
        });

    private ApiRequestMessage.GeneratedMessage Write(IApiRequest request, Redirect? redirect, bool describe, out Auth? auth)
    {
        var writer = new RequestWriter(
            stackalloc char[RequestWriter.InitialUriLength], options, httpClient.BaseAddress, request.Operation, describe);
        try
        {
            writer.Attach(request);
            request.Write(ref writer);
            if (redirect is not null)
                writer.ReplaceUri(redirect.Target);
            var message = writer.ToMessage();
            auth = writer.Auth;
            redirect?.Apply(message);
            return message;
        }
        finally
        {
            writer.Dispose();
        }
    }
}
