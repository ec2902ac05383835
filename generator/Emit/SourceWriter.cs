using System.Text;

namespace ZoomGen.Generator.Emit;

/// <summary>Writes lines of C#, indented by the open blocks. Line endings are LF.</summary>
/// <param name="accessibility">The accessibility of the types that are not nested.</param>
/// <param name="hierarchy">The modifier of a class that only its nested classes extend: <c>closed</c> or <c>abstract</c>.</param>
internal sealed class SourceWriter(string accessibility, string hierarchy)
{
    private const int IndentSize = 4;

    /// <summary>Of a list on one line, in characters.</summary>
    private const int MaxLength = 110;

    private readonly StringBuilder _text = new();
    private int _depth;

    public string Accessibility => accessibility;

    public string Hierarchy => hierarchy;

    /// <summary>Writes one or more lines with the current indentation.</summary>
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

    /// <summary>
    /// A list with commas, as many elements on a line as fit. Beyond one line, it starts on a line of its own, indented for a header.
    /// </summary>
    public static string Wrap(IEnumerable<string> elements)
    {
        var lines = new List<string> { "" };
        foreach (var element in elements)
        {
            var last = lines[lines.Count - 1];
            if (last.Length == 0)
                lines[lines.Count - 1] = element;
            else if (last.Length + element.Length + 2 <= MaxLength)
                lines[lines.Count - 1] = $"{last}, {element}";
            else
                lines.Add(element);
        }
        return lines.Count == 1 ? lines[0] : "\n    " + string.Join(",\n    ", lines);
    }

    /// <summary>Writes a header and an opening brace. Disposing the block closes it.</summary>
    public Block Open(string header, string end = "}")
    {
        Line(header);
        return OpenBody(end);
    }

    /// <summary>Writes only the opening brace, after a header of several lines.</summary>
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
