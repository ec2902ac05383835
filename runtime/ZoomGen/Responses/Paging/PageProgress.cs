namespace ZoomGen.Responses.Paging;

/// <summary>What one enumeration of pages has seen so far, and what ends it should the server never do.</summary>
internal sealed class PageProgress(ApiOperation operation, int maxPages)
{
    /// <summary>Pages without items in a row, each of which tells of a next one. A server that filters behind its paging has some; one that has that
    /// many may have no end.</summary>
    public const int MaxEmptyPages = 10;

    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private int _pages;
    private int _emptyPages;
    private long _items;
    private int _firstCount;

    /// <summary>The number of items on the last page.</summary>
    public int LastCount { get; private set; }

    /// <summary>Counts the items of a page that was got.</summary>
    public void Add(int items)
    {
        if (_pages++ == 0)
            _firstCount = items;
        _emptyPages = items == 0 ? _emptyPages + 1 : 0;
        _items += items;
        LastCount = items;
    }

    /// <summary>The number of items on the pages up to the last one, if that has this index. Those before the first that was asked for were as long as it.</summary>
    public long ItemsUpTo(long index) => ((index - _pages + 1) * _firstCount) + _items;

    /// <exception cref="PagingException">The mark led to an earlier page.</exception>
    public void Visit(string mark, string what)
    {
        if (!_visited.Add(mark))
            throw Fault($"gave the same {what} of the next page twice: the pages go round in a circle.");
    }

    /// <exception cref="PagingException">Another page would be one too many.</exception>
    public void ThrowIfEndless()
    {
        if (_emptyPages >= MaxEmptyPages)
            throw Fault($"gave {MaxEmptyPages} pages without items in a row, and says that there are more.");
        if (_pages >= maxPages)
            throw Fault($"has more pages than the {maxPages} that {nameof(ApiClientOptions)}.{nameof(ApiClientOptions.MaxPages)} allows.");
    }

    public PagingException Fault(string fault) => new(operation, fault);
}
