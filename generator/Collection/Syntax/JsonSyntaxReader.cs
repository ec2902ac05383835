using Newtonsoft.Json;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Collection.Syntax;

/// <summary>
/// Reads JSON into a tree. Newtonsoft's reader also accepts comments, single quotes, trailing commas and raw control characters. Postman
/// does not, and a file that contains them is damaged. Therefore a scanner checks each token before the reader reads it, and provides its
/// position.
/// </summary>
internal sealed class JsonSyntaxReader
{
    /// <summary>Postman does not export deeper nesting. Deeper input is an attack on the stack.</summary>
    public const int MaxDepth = 256;

    private readonly JsonScanner _scanner;
    private readonly JsonTextReader _reader;
    private readonly DefaultJsonNameTable _names = new();

    // The members and elements of all open objects and arrays. Each one removes its own when it is closed.
    private readonly List<SyntaxMember> _members = [];
    private readonly List<SyntaxNode> _elements = [];

    private JsonSyntaxReader(JsonScanner scanner, JsonTextReader reader)
    {
        _scanner = scanner;
        _reader = reader;
        _reader.PropertyNameTable = _names;
    }

    /// <summary>The tree, or the first error.</summary>
    public static (SyntaxNode? Root, SyntaxFault? Fault) Read(string file, string text)
    {
        var scanner = new JsonScanner(file, text);
        using var reader = new JsonTextReader(new StringReader(text)) { MaxDepth = MaxDepth + 1 };
        try
        {
            var root = new JsonSyntaxReader(scanner, reader).ReadValue(depth: 0);
            return root is not null && scanner.ExpectEnd() ? (root, null) : (null, scanner.Fault);
        }
        catch (JsonReaderException)
        {
            // On .NET Framework, a number beyond the range of a double, such as 1e400, cannot be parsed.
            scanner.Fail("a number is out of range");
            return (null, scanner.Fault);
        }
    }

    private SyntaxNode? ReadValue(int depth)
    {
        _scanner.SkipWhiteSpace();
        if (depth > MaxDepth)
            return Fail($"it is nested deeper than {Invariant.Text(MaxDepth)} levels");
        return _scanner.Peek() switch
        {
            '{' => ReadObject(depth),
            '[' => ReadArray(depth),
            _ => ReadScalar(),
        };
    }

    private SyntaxObject? ReadObject(int depth)
    {
        var place = _scanner.Place;
        var start = _members.Count;
        Advance('{');
        if (!_scanner.Accept('}'))
        {
            do
            {
                if (ReadMember(depth) is not { } member)
                    return null;
                _members.Add(member);
            }
            while (_scanner.Accept(','));
            if (!_scanner.Expect('}'))
                return null;
        }
        _reader.Read();
        return new(TakeFrom(_members, start), place);
    }

    private SyntaxMember? ReadMember(int depth)
    {
        _scanner.SkipWhiteSpace();
        var place = _scanner.Place;
        if (!_scanner.SkipName() || !_scanner.Expect(':'))
            return null;
        _reader.Read();
        var name = _names.Add((string)_reader.Value!);
        return ReadValue(depth + 1) is { } value ? new(name, place, value) : null;
    }

    private SyntaxArray? ReadArray(int depth)
    {
        var place = _scanner.Place;
        var start = _elements.Count;
        Advance('[');
        if (!_scanner.Accept(']'))
        {
            do
            {
                if (ReadValue(depth + 1) is not { } element)
                    return null;
                _elements.Add(element);
            }
            while (_scanner.Accept(','));
            if (!_scanner.Expect(']'))
                return null;
        }
        _reader.Read();
        return new(TakeFrom(_elements, start), place);
    }

    private SyntaxScalar? ReadScalar()
    {
        var place = _scanner.Place;
        var kind = KindOf(_scanner.Peek());
        // Reading a number as a string preserves its digits.
        return _scanner.SkipScalar() ? new(kind, _reader.ReadAsString() ?? "null", place) : null;
    }

    private static SyntaxScalarKind KindOf(char first) => first switch
    {
        '"' => SyntaxScalarKind.String,
        't' or 'f' => SyntaxScalarKind.Boolean,
        'n' => SyntaxScalarKind.Null,
        _ => SyntaxScalarKind.Number,
    };

    private void Advance(char mark)
    {
        _scanner.Accept(mark);
        _reader.Read();
    }

    private static T[] TakeFrom<T>(List<T> list, int start)
    {
        var taken = new T[list.Count - start];
        list.CopyTo(start, taken, 0, taken.Length);
        list.RemoveRange(start, taken.Length);
        return taken;
    }

    private SyntaxNode? Fail(string message)
    {
        _scanner.Fail(message);
        return null;
    }
}
