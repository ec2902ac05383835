using System.ComponentModel;
using ZoomGen.Paging;

namespace ZoomGen.Runtime;

/// <summary>
/// Pages that are requested by the number of items before them. A page is the last one if it says so, or else if the total number of
/// items has been reached. A page without items is always the last one, because the next request would be the same.
/// </summary>
/// <typeparam name="TRequest">The type of the request.</typeparam>
/// <typeparam name="TPage">The type of a page.</typeparam>
/// <typeparam name="TItem">The type of the items.</typeparam>
/// <param name="items">Returns the items of a page.</param>
/// <param name="offset">Returns the offset of the page that a request asks for, or null if it does not specify one.</param>
/// <param name="set">Sets the offset of the page.</param>
/// <param name="first">The offset of the first page.</param>
/// <param name="total">Returns the total number of items.</param>
/// <param name="hasMore">Returns whether there is another page.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
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
        return NextPage.FromRequest;
    }

    private bool IsLast(TPage page, long next) =>
        hasMore?.Invoke(page) is { } more ? !more : total?.Invoke(page) is { } all && next - first >= all;
}
