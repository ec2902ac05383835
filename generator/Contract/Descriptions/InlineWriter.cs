using System.Text;
using ZoomGen.Generator.Support;
using ZoomGen.Generator.Support.Docs;

namespace ZoomGen.Generator.Contract.Descriptions;

/// <summary>Collects the text, code and links of one paragraph. Words are separated by single spaces.</summary>
internal sealed class InlineWriter
{
    /// <summary>Separates the cells of a table row.</summary>
    private const string Separator = " | ";

    private readonly List<DescriptionInline> _inlines = [];
    private readonly StringBuilder _text = new();
    private bool _isCode;
    private string? _link;

    public void Write(string text) => _text.Append(text);

    public void Separate()
    {
        Close();
        if (_inlines.Count > 0)
            Write(Separator);
    }

    public void OpenLink(string url)
    {
        Close();
        _link = IsWeb(url) ? url : null;
    }

    // Code inside a link becomes plain link text.
    public void OpenCode()
    {
        if (_link is not null)
            return;
        Close();
        _isCode = true;
    }

    public void CloseCode()
    {
        if (_isCode)
            Close();
    }

    /// <summary>Closes the open link, code or text.</summary>
    public void Close()
    {
        var text = DescriptionReader.CollapseSpace(_text.ToString());
        if (_inlines.Count == 0 || _inlines[_inlines.Count - 1].Text.EndsWith(" ", StringComparison.Ordinal))
            text = text.TrimStart();
        if (text.Length > 0)
            _inlines.Add(Inline(text));
        _text.Clear();
        _link = null;
        _isCode = false;
    }

    public EquatableArray<DescriptionInline> End()
    {
        Close();
        while (_inlines.Count > 0 && _inlines[_inlines.Count - 1] is TextRun { Text: var last })
        {
            _inlines.RemoveAt(_inlines.Count - 1);
            if (last.TrimEnd() is { Length: > 0 } text)
            {
                _inlines.Add(new TextRun(text));
                break;
            }
        }
        EquatableArray<DescriptionInline> inlines = [.. _inlines];
        _inlines.Clear();
        return inlines;
    }

    private DescriptionInline Inline(string text) =>
        _link is not null ? new LinkRun(text, _link) : _isCode ? new CodeRun(text) : new TextRun(text);

    private static bool IsWeb(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
