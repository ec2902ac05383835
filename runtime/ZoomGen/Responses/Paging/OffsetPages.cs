namespace ZoomGen.Responses.Paging;

/// <summary>
/// Pages are asked for by the number of items before them. The last one is that which says so, else the one with which the total is reached; a
/// page without items is the last in any case, for the next request would be the same.
/// </summary>
/// <typeparam name="TRequest">The request.</typeparam>
/// <typeparam name="TPage">The success body.</typeparam>
/// <typeparam name="TItem">An item of the list.</typeparam>
/// <param name="items">The list of a page.</param>
/// <param name="offset">Where the page begins that a request asks for; null where it does not say.</param>
/// <param name="set">Asks for the page that begins there.</param>
/// <param name="first">Where the first page begins.</param>
/// <param name="total">The count of all items.</param>
/// <param name="hasMore">Whether there is another page.</param>
public sealed class OffsetPages<TRequest, TPage, TItem>(
    Func<TPage, IReadOnlyList<TItem>?> items,
    Func<TRequest, long?> offset,
    Action<TRequest, long> set,
    long first,
    Func<TPage, long?>? total = null,
    Func<TPage, bool?>? hasMore = null)
    : PageOrder<TRequest, TPage, TItem>(items)
{
    internal override NextPage Next(TRequest request, TPage page, ApiResponse response, PageProgress progress)
    {
        var next = (offset(request) ?? first) + progress.LastCount;
        if (progress.LastCount == 0 || IsLast(page, next))
            return NextPage.None;
        set(request, next);
        return NextPage.OfRequest;
    }

    private bool IsLast(TPage page, long next) =>
        hasMore?.Invoke(page) is { } more ? !more : total?.Invoke(page) is { } all && next - first >= all;
}
