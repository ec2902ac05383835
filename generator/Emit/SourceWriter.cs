using System.Runtime.CompilerServices;

namespace ZoomGen.Generator.Emit;

/// <summary>Writes lines of C#, indented by the open blocks. Line endings are LF.</summary>
/// <param name="accessibility">The accessibility of the types that are not nested.</param>
/// <param name="hierarchy">The modifier of a class that only its nested classes extend: <c>closed</c> or <c>abstract</c>.</param>
internal sealed class SourceWriter(string accessibility, string hierarchy)
{
    private const int IndentSize = 4;

    /// <summary>Of a list on one line, in characters.</summary>
    private const int MaxLength = 110;

    /// <summary>The text of the file that is being written on this thread. The next file has it again.</summary>
    [ThreadStatic]
    private static char[]? _shared;

    private char[] _text = _shared ??= new char[64 * 1024];
    private int _length;
    private int _depth;

    public string Accessibility => accessibility;

    public string Hierarchy => hierarchy;

    /// <summary>Writes one or more lines with the current indentation.</summary>
    public void Line(string text)
    {
        Append(text);
        Blank();
    }

    /// <inheritdoc cref="Line(string)"/>
    public void Line([InterpolatedStringHandlerArgument("")] Interpolation text) => Blank();

    /// <summary>Ends the line, which is blank if nothing has been written.</summary>
    public void Blank()
    {
        Reserve(1);
        _text[_length++] = '\n';
    }

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

    /// <inheritdoc cref="Open(string, string)"/>
    public Block Open([InterpolatedStringHandlerArgument("")] Interpolation header, string end = "}")
    {
        Blank();
        return OpenBody(end);
    }

    /// <summary>Writes only the opening brace, after a header of several lines.</summary>
    public Block OpenBody(string end = "}")
    {
        Line("{");
        _depth++;
        return new(this, end);
    }

    public override string ToString() => new(_text, 0, _length);

    private void Append(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            AppendPart(text, start, (end < 0 ? text.Length : end) - start);
            if (end < 0)
                return;
            Blank();
            start = end + 1;
        }
    }

    private void AppendPart(string text, int start, int count)
    {
        if (count == 0)
            return;
        var indent = _length == 0 || _text[_length - 1] == '\n' ? _depth * IndentSize : 0;
        Reserve(indent + count);
        _text.AsSpan(_length, indent).Fill(' ');
        text.CopyTo(start, _text, _length + indent, count);
        _length += indent + count;
    }

    private void Reserve(int count)
    {
        if (_length + count <= _text.Length)
            return;
        Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + count));
        _shared = _text;
    }

    /// <summary>Writes the parts of an interpolated string as they come, without a string of the whole.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Interpolation
    {
        private readonly SourceWriter _writer;

        public Interpolation(int literalLength, int formattedCount, SourceWriter writer)
        {
            writer.Reserve(literalLength);
            _writer = writer;
        }

        public void AppendLiteral(string text) => _writer.Append(text);

        public void AppendFormatted(string? text) => _writer.Append(text ?? "");
    }

    internal readonly struct Block(SourceWriter writer, string end) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            writer.Line(end);
        }
    }
}
