namespace ZoomGen.Responses.Paging;

/// <summary>How the pages of an operation follow each other. Emitted code makes one for each operation that has pages.</summary>
/// <typeparam name="TRequest">The request.</typeparam>
/// <typeparam name="TPage">The success body.</typeparam>
/// <typeparam name="TItem">An item of the list.</typeparam>
public abstract class PageOrder<TRequest, TPage, TItem>
{
    private readonly Func<TPage, IReadOnlyList<TItem>?> _items;

    private protected PageOrder(Func<TPage, IReadOnlyList<TItem>?> items) => _items = items;

    internal IReadOnlyList<TItem> ItemsOf(TPage page) => _items(page) ?? [];

    /// <summary>Tells what follows the page that was got last, and lets the request ask for it.</summary>
    /// <exception cref="PagingException">The pages go round in a circle.</exception>
    internal abstract NextPage Next(TRequest request, TPage page, ApiResponse response, PageProgress progress);
}

/// <summary>Whether there is a further page: at the link or, without one, where the request now asks for it.</summary>
internal readonly record struct NextPage(bool IsThere, string? Link = null)
{
    public static NextPage None => default;

    public static NextPage OfRequest => new(true);

    public static NextPage At(string? link) => string.IsNullOrEmpty(link) ? None : new(true, link);
}
