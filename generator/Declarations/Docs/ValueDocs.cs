using ZoomGen.Generator.Support.Docs;

namespace ZoomGen.Generator.Declarations.Docs;

/// <summary>
/// What a description says about each value of an enum, in lines, in the items of a list, in the rows of a table, or in a sentence.
/// </summary>
internal sealed class ValueDocs
{
    private readonly IReadOnlyList<DescriptionBlock> _description;
    private readonly HashSet<string> _values;
    private readonly ValueSplitter _splitter;
    private readonly Dictionary<string, Paragraph> _meanings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _listed = new(StringComparer.Ordinal);
    private readonly List<DescriptionBlock> _others = [];
    private int? _listStart;
    private int _listEnd;
    private bool _isWhole = true;

    private ValueDocs(IReadOnlyList<DescriptionBlock> description, IEnumerable<string> values)
    {
        _description = description;
        _values = new(values.Where(value => value.Length > 0), StringComparer.Ordinal);
        _splitter = new(_values);
    }

    /// <summary>The meanings by value, as far as they are documented.</summary>
    public IReadOnlyDictionary<string, Paragraph> Meanings => _meanings;

    public Paragraph? MeaningOf(string value) => _meanings.TryGetValue(value, out var meaning) ? meaning : null;

    public static ValueDocs Read(string? description, IEnumerable<string> values)
    {
        var docs = new ValueDocs(DocBinder.Read(description), values);
        foreach (var block in docs._description)
            docs.Read(block);
        docs.End();
        return docs;
    }

    /// <summary>The documentation of a property.</summary>
    /// <param name="fallback">The summary if the description has none.</param>
    /// <param name="hasMembers">
    /// Whether the members of the enum have the meanings. They are then left out here, unless a part of the text belongs to no member.
    /// </param>
    public DocDeclaration Bind(string fallback, bool hasMembers)
    {
        if (hasMembers && _isWhole)
            return DocBinder.Bind(_others, fallback);
        // The first value of a list is not a summary of all.
        return _listStart == 0 ? new(Paragraph.Of(fallback), [.. _description]) : DocBinder.Bind(_description, fallback);
    }

    private void Read(DescriptionBlock block)
    {
        if (block is DescriptionList list)
            ReadList(list);
        else if (block is not Paragraph paragraph || !ReadParagraph(paragraph))
            _others.Add(block);
    }

    private bool ReadParagraph(Paragraph paragraph)
    {
        if (_splitter.Split(paragraph) is { } parts)
        {
            foreach (var part in parts)
                Add(part);
            return true;
        }
        var isBare = _values.Contains(paragraph.Text);
        if (isBare)
            AddValue(paragraph.Text);
        return isBare;
    }

    // The first row of a table can be its head.
    private void ReadList(DescriptionList list)
    {
        var known = _listed.Count;
        var isWhole = true;
        for (var i = 0; i < list.Items.Count; i++)
        {
            var blocks = list.Items[i].Blocks;
            var isHead = i == 0 && blocks[0].Text.Contains(" | ");
            var isRead = blocks.Count == 1 && blocks[0] is Paragraph paragraph && ReadParagraph(paragraph);
            isWhole &= isRead || isHead;
        }
        if (_listed.Count == known || !isWhole)
            _others.Add(list);
        _isWhole &= isWhole || _listed.Count == known;
    }

    private void Add(ValueText part)
    {
        if (part.Value is not { } value)
            _others.Add(part.Text);
        else if (AddValue(value))
            _meanings.Add(value, part.Text);
    }

    // A text between two values may belong to the first of them.
    private bool AddValue(string value)
    {
        var isNew = _values.Contains(value) && _listed.Add(value);
        _isWhole &= isNew && (_listStart is null || _listEnd == _others.Count);
        _listStart ??= _others.Count;
        _listEnd = _others.Count;
        return isNew;
    }

    private void End()
    {
        if (_listed.Count < Math.Min(2, _values.Count))
        {
            _meanings.Clear();
            _isWhole = false;
            _listStart = null;
        }
        if (_isWhole && _listStart > 0 && _others[_listStart.Value - 1] is Paragraph introduction)
            RemoveIntroduction(_listStart.Value - 1, introduction);
    }

    private void RemoveIntroduction(int index, Paragraph introduction)
    {
        _isWhole = ValueIntroduction.TryRemove(introduction, out var rest);
        _others.RemoveAt(index);
        if (rest is not null)
            _others.Insert(index, rest);
    }
}
