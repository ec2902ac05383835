namespace ZoomGen.Responses.Paging;

/// <summary>
/// Pages are asked for by their number. The last one is that which says so, else the one whose number is the count of pages, else the one with which
/// the total of items is reached, else the first without items.
/// </summary>
/// <typeparam name="TRequest">The request.</typeparam>
/// <typeparam name="TPage">The success body.</typeparam>
/// <typeparam name="TItem">An item of the list.</typeparam>
/// <param name="items">The list of a page.</param>
/// <param name="number">The page that a request asks for; null where it does not say.</param>
/// <param name="set">Asks for the page of a number.</param>
/// <param name="first">The number of the first page.</param>
/// <param name="pageCount">The count of all pages.</param>
/// <param name="total">The count of all items.</param>
/// <param name="hasMore">Whether there is another page.</param>
public sealed class NumberedPages<TRequest, TPage, TItem>(
    Func<TPage, IReadOnlyList<TItem>?> items,
    Func<TRequest, long?> number,
    Action<TRequest, long> set,
    long first,
    Func<TPage, long?>? pageCount = null,
    Func<TPage, long?>? total = null,
    Func<TPage, bool?>? hasMore = null)
    : PageOrder<TRequest, TPage, TItem>(items)
{
    internal override NextPage Next(TRequest request, TPage page, ApiResponse response, PageProgress progress)
    {
        var index = (number(request) ?? first) - first;
        if (IsLast(page, index, progress))
            return NextPage.None;
        set(request, first + index + 1);
        return NextPage.OfRequest;
    }

    private bool IsLast(TPage page, long index, PageProgress progress)
    {
        if (hasMore?.Invoke(page) is { } more)
            return !more;
        if (pageCount?.Invoke(page) is { } count)
            return index + 1 >= count;
        return progress.LastCount == 0 || (total?.Invoke(page) is { } all && progress.ItemsUpTo(index) >= all);
    }
}
