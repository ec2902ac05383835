using System.Text;

namespace ZoomGen.Generator.Emit;

/// <summary>Writes lines of C#, indented by the blocks that are open. LF only.</summary>
/// <param name="accessibility">That of the types which are not nested in others.</param>
internal sealed class SourceWriter(string accessibility)
{
    private const int IndentSize = 4;

    private readonly StringBuilder _text = new();
    private int _depth;

    public string Accessibility => accessibility;

    /// <summary>Writes one or more lines, each at the present indentation.</summary>
    public void Line(string text)
    {
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            if (end > start)
                _text.Append(' ', _depth * IndentSize).Append(text, start, end - start);
            _text.Append('\n');
            start = end + 1;
        }
    }

    public void Blank() => _text.Append('\n');

    /// <summary>Writes a header and an opening brace; disposing closes the block.</summary>
    public Block Open(string header, string end = "}")
    {
        Line(header);
        return OpenBody(end);
    }

    /// <summary>Writes the opening brace alone, below a header of several lines.</summary>
    public Block OpenBody(string end = "}")
    {
        Line("{");
        _depth++;
        return new(this, end);
    }

    public override string ToString() => _text.ToString();

    internal readonly struct Block(SourceWriter writer, string end) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            writer.Line(end);
        }
    }
}
