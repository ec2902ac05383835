using System.Runtime.CompilerServices;

namespace ZoomGen.Responses.Paging;

/// <summary>Gets page after page. Each enumeration begins with the request as it is then, and never changes it.</summary>
internal static class PageReader
{
    public static async IAsyncEnumerable<TItem> ReadItemsAsync<TRequest, TResponse, TPage, TItem>(
        ApiClient client, TRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TRequest : class, IApiRequest<TResponse>, IPagedRequest<TRequest, TPage, TItem>
        where TResponse : ApiResponse, IApiResponse<TResponse>, IBodyResponse<TPage>
        where TPage : class
    {
        await foreach (var page in ReadAsync<TRequest, TResponse, TPage, TItem>(client, request, cancellationToken).ConfigureAwait(false))
        {
            foreach (var item in TRequest.Pages.ItemsOf(page))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return item;
            }
        }
    }

    public static async IAsyncEnumerable<TPage> ReadAsync<TRequest, TResponse, TPage, TItem>(
        ApiClient client, TRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TRequest : class, IApiRequest<TResponse>, IPagedRequest<TRequest, TPage, TItem>
        where TResponse : ApiResponse, IApiResponse<TResponse>, IBodyResponse<TPage>
        where TPage : class
    {
        var (order, progress) = (TRequest.Pages, new PageProgress(request.Operation, client.MaxPages));
        var copy = request.Copy();
        PageLink? links = null;
        IApiRequest<TResponse>? next = copy;
        while (next is not null)
        {
            var response = await client.SendForSuccessAsync(next, cancellationToken).ConfigureAwait(false);
            var page = response.Body ?? throw new ApiException<TResponse>(request.Operation, response);
            progress.Add(order.ItemsOf(page).Count);
            yield return page;
            next = Turn(order.Next(copy, page, response, progress));
        }

        IApiRequest<TResponse>? Turn(NextPage turn)
        {
            if (!turn.IsThere)
                return null;
            progress.ThrowIfEndless();
            return turn.Link is null ? copy : new LinkedRequest<TResponse>(copy, (links ??= new(client.UriOf(copy), progress)).Follow(turn.Link));
        }
    }
}
