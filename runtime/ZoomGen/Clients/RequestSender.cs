using System.Net;
using ZoomGen.Http;
using ZoomGen.Requests.Bodies;
using ZoomGen.Responses;
using ZoomGen.Runtime;

namespace ZoomGen.Clients;

/// <summary>Writes requests, sends them with credentials, and receives the responses.</summary>
internal sealed class RequestSender(HttpClient httpClient, ApiClientOptions options)
{
    public long MaxPages => options.MaxPages;

    public async Task<ResponseMessage> SendAsync<TResponse>(IApiRequest<TResponse> request, CancellationToken cancellationToken)
        where TResponse : ApiResponse, IApiResponse<TResponse>
    {
        using var deadline = new Deadline(httpClient.Timeout, cancellationToken);
        // The second attempt starts after the refusal has released its connection, because there may be no other.
        return await AttemptAsync(request, mayRepeat: true, deadline, cancellationToken).ConfigureAwait(false)
            ?? (await AttemptAsync(request, mayRepeat: false, deadline, cancellationToken).ConfigureAwait(false))!;
    }

    /// <summary>The message without its credentials, for a description instead of sending.</summary>
    public HttpRequestMessage Describe(IApiRequest request, out Auth? auth) => Write(request, describe: true, out auth);

    // Null if the request was refused and is to be sent again.
    private async Task<ResponseMessage?> AttemptAsync<TResponse>(
        IApiRequest<TResponse> request, bool mayRepeat, Deadline deadline, CancellationToken cancellationToken)
        where TResponse : ApiResponse, IApiResponse<TResponse>
    {
        using var message = Write(request, describe: false, out var auth);
        var response = await TransmitAsync(message, auth, cancellationToken).ConfigureAwait(false);
        ResponseMessage? answer = null;
        try
        {
            if (!mayRepeat || !await MayRepeatAsync(message, response, auth, cancellationToken).ConfigureAwait(false))
                answer = await ReceiveAsync<TResponse>(request.Operation, response, deadline).ConfigureAwait(false);
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
        return await httpClient.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
    }

    // Only once: a server that refuses renewed credentials means it.
    private static async ValueTask<bool> MayRepeatAsync(
        HttpRequestMessage message, HttpResponseMessage response, Auth? auth, CancellationToken cancellationToken) =>
        auth is not null
        && response.StatusCode == HttpStatusCode.Unauthorized
        && await auth.RenewAsync(message, response, cancellationToken).ConfigureAwait(false);

    private async Task<ResponseMessage> ReceiveAsync<TResponse>(ApiOperation operation, HttpResponseMessage response, Deadline deadline)
        where TResponse : ApiResponse, IApiResponse<TResponse>
    {
        if (TResponse.IsStreamed((int)response.StatusCode))
        {
            var stream = await response.Content.ReadAsStreamAsync(deadline.Token).ConfigureAwait(false);
            return new(operation, response, stream, options.MaxResponseBytes);
        }
        var body = await BodyReader.ReadAsync(operation, response, options, deadline).ConfigureAwait(false);
        return new(operation, response, body);
    }

    private HttpRequestMessage Write(IApiRequest request, bool describe, out Auth? auth)
    {
        var writer = new RequestWriter(stackalloc char[RequestWriter.InitialUriLength], options, request.Operation, describe);
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
}
