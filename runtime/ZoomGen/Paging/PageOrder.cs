using System.ComponentModel;
using ZoomGen.Json;
using ZoomGen.Paging;

namespace ZoomGen.Runtime;

/// <summary>The order of the pages of an operation.</summary>
/// <typeparam name="TRequest">The type of the request.</typeparam>
/// <typeparam name="TPage">The type of a page.</typeparam>
/// <typeparam name="TItem">The type of the items.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class PageOrder<TRequest, TPage, TItem>
{
    private readonly Func<TPage, IReadOnlyList<TItem>?> _items;

    private protected PageOrder(Func<TPage, IReadOnlyList<TItem>?> items) => _items = items;

    internal IReadOnlyList<TItem> ItemsOf(TPage page) => _items(page) ?? [];

    /// <summary>The number of items that the server sent. Positions count those that do not match their type as well.</summary>
    internal int CountOf(TPage page)
    {
        var items = ItemsOf(page);
        return items is IPartialList partial ? partial.SentCount : items.Count;
    }

    /// <summary>Finds the page after the one that was fetched last, and changes the request to ask for it.</summary>
    /// <exception cref="PagingException">The pages repeat.</exception>
    internal abstract NextPage Next(TRequest request, TPage page, ApiResponse response, PageProgress progress);
}
