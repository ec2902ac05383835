using System.Runtime.CompilerServices;
using ZoomGen.Runtime;

namespace ZoomGen.Paging;

/// <summary>Fetches page after page. Each enumeration starts with the request as it is at that time, and never changes it.</summary>
/// <param name="send">Sends a request for a page, and throws for any status but 2xx.</param>
/// <param name="getUri">Returns the URI of a request.</param>
/// <param name="maxPages">The maximum number of pages.</param>
internal sealed class PageReader<TRequest, TResponse, TPage, TItem>(
    Func<IApiRequest<TResponse>, CancellationToken, Task<TResponse>> send, Func<IApiRequest, Uri> getUri, long maxPages)
    where TRequest : class, IApiRequest<TResponse>, IPagedRequest<TRequest, TPage, TItem>
    where TResponse : ApiResponse, IApiResponse<TResponse>, IBodyResponse<TPage>
    where TPage : class
{
    public async IAsyncEnumerable<TItem> ReadItemsAsync(TRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var page in ReadAsync(request, cancellationToken).ConfigureAwait(false))
        {
            foreach (var item in TRequest.Pages.ItemsOf(page))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return item;
            }
        }
    }

    public async IAsyncEnumerable<TPage> ReadAsync(TRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (order, progress) = (TRequest.Pages, new PageProgress(request.Operation, maxPages));
        var copy = request.Copy();
        PageLink? links = null;
        IApiRequest<TResponse>? next = copy;
        while (next is not null)
        {
            var response = await send(next, cancellationToken).ConfigureAwait(false);
            var page = response.Body ?? throw response.Missing();
            progress.Add(order.CountOf(page));
            yield return page;
            // The request for a page is not changed after it was sent: handlers may keep it.
            copy = copy.Copy();
            next = Turn(order.Next(copy, page, response, progress));
        }

        IApiRequest<TResponse>? Turn(NextPage turn)
        {
            if (!turn.IsThere)
                return null;
            progress.ThrowIfEndless();
            return turn.Link is null ? copy : new LinkedRequest<TResponse>(copy, (links ??= new(getUri(copy), progress)).Follow(turn.Link));
        }
    }
}
