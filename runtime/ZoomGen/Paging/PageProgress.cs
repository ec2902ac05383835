namespace ZoomGen.Paging;

/// <summary>The state of one enumeration of pages, which ends it if the server does not.</summary>
internal sealed class PageProgress(ApiOperation operation, long maxPages)
{
    /// <summary>The maximum number of successive pages without items. A server that filters after it pages returns some.</summary>
    public const int MaxEmptyPages = 10;

    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private int _pages;
    private int _emptyPages;
    private long _items;
    private int _firstCount;

    /// <summary>The number of items of the page that was fetched last.</summary>
    public int LastCount { get; private set; }

    /// <summary>Counts the items that the server sent in a page.</summary>
    public void Add(int items)
    {
        if (_pages++ == 0)
            _firstCount = items;
        _emptyPages = items == 0 ? _emptyPages + 1 : 0;
        _items += items;
        LastCount = items;
    }

    /// <summary>
    /// The number of items up to the page that was fetched last, given its index. Pages before the first one that was fetched are assumed
    /// to have as many items as that one.
    /// </summary>
    public long ItemsUpTo(long index) => ((index - _pages + 1) * _firstCount) + _items;

    /// <exception cref="PagingException">The mark has been seen before.</exception>
    public void Visit(string mark, string what)
    {
        if (!_visited.Add(mark))
            throw Fault($"gave the same {what} of the next page twice: the pages go round in a circle.");
    }

    /// <exception cref="PagingException">There are too many pages.</exception>
    public void ThrowIfEndless()
    {
        if (_emptyPages >= MaxEmptyPages)
            throw Fault($"gave {MaxEmptyPages} pages without items in a row, and says that there are more.");
        if (_pages >= maxPages)
            throw Fault($"has more pages than the {maxPages} that {nameof(ApiClientOptions)}.{nameof(ApiClientOptions.MaxPages)} allows.");
    }

    public PagingException Fault(string fault) => new(operation, fault);
}
