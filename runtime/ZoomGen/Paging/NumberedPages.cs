using System.ComponentModel;
using ZoomGen.Paging;

namespace ZoomGen.Runtime;

/// <summary>
/// Pages that are requested by number. A page is the last one if it says so, or else if its number is the page count, or else if the
/// total number of items has been reached, or else if it has no items.
/// </summary>
/// <typeparam name="TRequest">The type of the request.</typeparam>
/// <typeparam name="TPage">The type of a page.</typeparam>
/// <typeparam name="TItem">The type of the items.</typeparam>
/// <param name="items">Returns the items of a page.</param>
/// <param name="number">Returns the number of the page that a request asks for, or null if it does not specify one.</param>
/// <param name="set">Sets the number of the page.</param>
/// <param name="first">The number of the first page.</param>
/// <param name="pageCount">Returns the number of pages.</param>
/// <param name="total">Returns the total number of items.</param>
/// <param name="hasMore">Returns whether there is another page.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
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
        return NextPage.FromRequest;
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
