using System.ComponentModel;
using System.Runtime.CompilerServices;
using ZoomGen.Clients;
using ZoomGen.Paging;

namespace ZoomGen.Runtime;

/// <summary>The methods of a client that return the body of a success, or its items, and throw for any other response.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ClientCall
{
    /// <summary>Sends a request and returns its response.</summary>
    /// <typeparam name="TResponse">The type of the response.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The response.</returns>
    /// <exception cref="ApiException{TResponse}">The status is not 2xx.</exception>
    public static async Task<TResponse> SendForSuccessAsync<TResponse>(
        ApiClient client, IApiRequest<TResponse> request, CancellationToken cancellationToken)
        where TResponse : ApiResponse, IApiResponse<TResponse> =>
        Succeeded(await client.SendAsync(request, cancellationToken).ConfigureAwait(false));

    /// <summary>Sends a request and returns the body of its success.</summary>
    /// <typeparam name="TResponse">The type of the response.</typeparam>
    /// <typeparam name="TBody">The type of the body.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The body.</returns>
    /// <exception cref="ApiException{TResponse}">The status is not 2xx.</exception>
    /// <exception cref="UnreadableResponseException">The request succeeded, and the response has no body of this type.</exception>
    public static async Task<TBody> SendForBodyAsync<TResponse, TBody>(
        ApiClient client, IApiRequest<TResponse> request, CancellationToken cancellationToken)
        where TResponse : ApiResponse, IApiResponse<TResponse>, IBodyResponse<TBody>
        where TBody : class
    {
        var response = await PlainCall.Start(client, request, out var isSole, cancellationToken).ConfigureAwait(false);
        var body = Succeeded(response).Body ?? throw response.Missing();
        if (isSole)
            response.GiveBackBody();
        return body;
    }

    /// <summary>Sends a request and returns the body of its success, which may have none.</summary>
    /// <typeparam name="TResponse">The type of the response.</typeparam>
    /// <typeparam name="TBody">The type of the body.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The body, or null if the success has no body of this type.</returns>
    /// <exception cref="ApiException{TResponse}">The status is not 2xx.</exception>
    public static async Task<TBody?> SendForOptionalBodyAsync<TResponse, TBody>(
        ApiClient client, IApiRequest<TResponse> request, CancellationToken cancellationToken)
        where TResponse : ApiResponse, IApiResponse<TResponse>, IBodyResponse<TBody>
        where TBody : class
    {
        var response = await PlainCall.Start(client, request, out var isSole, cancellationToken).ConfigureAwait(false);
        var body = Succeeded(response).Body;
        if (isSole)
            response.GiveBackBody();
        return body;
    }

    /// <summary>Returns the items of a success, each as soon as it arrives. Each enumeration sends the request.</summary>
    /// <typeparam name="TResponse">The type of the response.</typeparam>
    /// <typeparam name="TItem">The type of the items.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call and the enumeration.</param>
    /// <returns>The items.</returns>
    /// <exception cref="ApiException{TResponse}">The status is not 2xx.</exception>
    /// <exception cref="UnreadableResponseException">The request succeeded, and the response has no items.</exception>
    public static async IAsyncEnumerable<TItem> SendForItemsAsync<TResponse, TItem>(
        ApiClient client, IApiRequest<TResponse> request, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TResponse : ApiResponse, IApiResponse<TResponse>, IBodyResponse<ResponseItems<TItem>>
    {
        var items = await SendForBodyAsync<TResponse, ResponseItems<TItem>>(client, request, cancellationToken).ConfigureAwait(false);
        await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
            yield return item;
    }

    /// <summary>Returns the pages of a list, each of which is fetched with a request of its own.</summary>
    /// <typeparam name="TRequest">The type of the request.</typeparam>
    /// <typeparam name="TResponse">The type of the response.</typeparam>
    /// <typeparam name="TPage">The type of a page.</typeparam>
    /// <typeparam name="TItem">The type of the items.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="request">The request for the first page, which is not changed.</param>
    /// <param name="cancellationToken">Cancels the calls and the enumeration.</param>
    /// <returns>The pages.</returns>
    /// <exception cref="ApiException{TResponse}">The status of a page is not 2xx.</exception>
    /// <exception cref="PagingException">The pages repeat, do not end, or lead to another server.</exception>
    public static IAsyncEnumerable<TPage> SendForPagesAsync<TRequest, TResponse, TPage, TItem>(
        ApiClient client, TRequest request, CancellationToken cancellationToken)
        where TRequest : class, IApiRequest<TResponse>, IPagedRequest<TRequest, TPage, TItem>
        where TResponse : ApiResponse, IApiResponse<TResponse>, IBodyResponse<TPage>
        where TPage : class
    {
        ArgumentNullException.ThrowIfNull(request);
        return Reader<TRequest, TResponse, TPage, TItem>(client).ReadAsync(request, cancellationToken);
    }

    /// <summary>Returns the items of all pages of a list.</summary>
    /// <returns>The items.</returns>
    /// <inheritdoc cref="SendForPagesAsync"/>
    public static IAsyncEnumerable<TItem> SendForPageItemsAsync<TRequest, TResponse, TPage, TItem>(
        ApiClient client, TRequest request, CancellationToken cancellationToken)
        where TRequest : class, IApiRequest<TResponse>, IPagedRequest<TRequest, TPage, TItem>
        where TResponse : ApiResponse, IApiResponse<TResponse>, IBodyResponse<TPage>
        where TPage : class
    {
        ArgumentNullException.ThrowIfNull(request);
        return Reader<TRequest, TResponse, TPage, TItem>(client).ReadItemsAsync(request, cancellationToken);
    }

    private static TResponse Succeeded<TResponse>(TResponse response)
        where TResponse : ApiResponse, IApiResponse<TResponse> =>
        response.IsSuccess ? response : throw new ApiException<TResponse>(response);

    private static PageReader<TRequest, TResponse, TPage, TItem> Reader<TRequest, TResponse, TPage, TItem>(ApiClient client)
        where TRequest : class, IApiRequest<TResponse>, IPagedRequest<TRequest, TPage, TItem>
        where TResponse : ApiResponse, IApiResponse<TResponse>, IBodyResponse<TPage>
        where TPage : class =>
        new((request, cancellationToken) => SendForSuccessAsync(client, request, cancellationToken), client.GetUri, client.MaxPages);
}
