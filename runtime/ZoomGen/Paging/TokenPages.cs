using System.ComponentModel;
using ZoomGen.Paging;

namespace ZoomGen.Runtime;

/// <summary>Pages that contain the token of the next one. The token of the last page is null or empty.</summary>
/// <typeparam name="TRequest">The type of the request.</typeparam>
/// <typeparam name="TPage">The type of a page.</typeparam>
/// <typeparam name="TItem">The type of the items.</typeparam>
/// <param name="items">Returns the items of a page.</param>
/// <param name="token">Returns the token of the next page.</param>
/// <param name="set">Sets the token of the page.</param>
/// <param name="hasMore">Returns false for the last page, whatever its token.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TokenPages<TRequest, TPage, TItem>(
    Func<TPage, IReadOnlyList<TItem>?> items, Func<TPage, string?> token, Action<TRequest, string> set, Func<TPage, bool?>? hasMore = null)
    : PageOrder<TRequest, TPage, TItem>(items)
{
    internal override NextPage Next(TRequest request, TPage page, ApiResponse response, PageProgress progress)
    {
        if (hasMore?.Invoke(page) == false || token(page) is not { Length: > 0 } next)
            return NextPage.None;
        progress.Visit(next, "token");
        set(request, next);
        return NextPage.FromRequest;
    }
}
