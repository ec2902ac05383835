using ZoomGen.Generator.Support;
using ZoomGen.Generator.Support.Docs;

namespace ZoomGen.Generator.Contract.Descriptions;

/// <summary>The lists and items that are open at the current position of a description.</summary>
internal sealed class BlockStack
{
    /// <summary>Lists nested more deeply are merged into their parent.</summary>
    private const int MaxDepth = 6;

    private readonly List<DescriptionBlock> _outermost = [];
    private readonly Stack<ListBuilder> _lists = new();
    private int _tooDeep;

    public void Add(DescriptionBlock block)
    {
        if (_lists.Count == 0)
            _outermost.Add(block);
        else
            _lists.Peek().Add(block);
    }

    public void OpenList(bool isNumbered)
    {
        if (_lists.Count < MaxDepth)
            _lists.Push(new(isNumbered));
        else
            _tooDeep++;
    }

    public void CloseList()
    {
        if (_tooDeep > 0)
            _tooDeep--;
        else if (_lists.Count > 0 && _lists.Pop().End() is { Items.Count: > 0 } list)
            Add(list);
    }

    public void OpenItem()
    {
        if (_lists.Count > 0)
            _lists.Peek().EndItem();
    }

    public void CloseItem() => OpenItem();

    public EquatableArray<DescriptionBlock> End()
    {
        _tooDeep = 0;
        while (_lists.Count > 0)
            CloseList();
        return [.. _outermost];
    }

    private sealed class ListBuilder(bool isNumbered)
    {
        private readonly List<DescriptionItem> _items = [];
        private readonly List<DescriptionBlock> _item = [];

        public void Add(DescriptionBlock block) => _item.Add(block);

        public void EndItem()
        {
            if (_item.Count > 0)
                _items.Add(new([.. _item]));
            _item.Clear();
        }

        public DescriptionList End()
        {
            EndItem();
            return new(isNumbered, [.. _items]);
        }
    }
}
