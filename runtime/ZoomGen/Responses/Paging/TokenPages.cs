namespace ZoomGen.Responses.Paging;

/// <summary>Each page has the token of the next one, the last page has none or an empty one.</summary>
/// <typeparam name="TRequest">The request.</typeparam>
/// <typeparam name="TPage">The success body.</typeparam>
/// <typeparam name="TItem">An item of the list.</typeparam>
/// <param name="items">The list of a page.</param>
/// <param name="token">The token of the next page.</param>
/// <param name="set">Asks for the page of a token.</param>
/// <param name="hasMore">False on the last page, whatever token it has.</param>
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
        return NextPage.OfRequest;
    }
}
