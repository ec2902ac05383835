using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Collection.Syntax;

/// <summary>Scans the tokens of a JSON text, up to the first one that RFC 8259 does not allow.</summary>
internal sealed class JsonScanner(string file, string text)
{
    /// <summary>No type can hold a longer number. It is more likely an attack.</summary>
    private const int MaxNumberLength = 380;

    private int _at;
    private int _line = 1;
    private int _lineStart;

    public SyntaxFault? Fault { get; private set; }

    public Place Place => new(file, _line, _at - _lineStart + 1);

    public bool IsAtEnd => _at == text.Length;

    public char Peek() => _at < text.Length ? text[_at] : '\0';

    public void SkipWhiteSpace()
    {
        for (; Peek() is ' ' or '\t' or '\r' or '\n'; _at++)
        {
            if (text[_at] == '\n' || (text[_at] == '\r' && (_at + 1 == text.Length || text[_at + 1] != '\n')))
            {
                _line++;
                _lineStart = _at + 1;
            }
        }
    }

    public bool Accept(char mark)
    {
        SkipWhiteSpace();
        if (Peek() != mark)
            return false;
        _at++;
        return true;
    }

    public bool Expect(char mark)
    {
        if (Accept(mark))
            return true;
        return Fail(IsAtEnd ? $"the text ends where '{mark}' is expected" : $"unexpected {Show(Peek())} where '{mark}' is expected");
    }

    public bool ExpectEnd()
    {
        SkipWhiteSpace();
        return IsAtEnd || Fail("there is text after the end of the JSON value");
    }

    public bool SkipName() => Peek() == '"' ? SkipString() : Fail("a member name in double quotes is expected");

    public bool SkipScalar() => Peek() switch
    {
        '"' => SkipString(),
        't' => SkipWord("true"),
        'f' => SkipWord("false"),
        'n' => SkipWord("null"),
        '-' or (>= '0' and <= '9') => SkipNumber(),
        '\0' when IsAtEnd => Fail("the text ends where a value is expected"),
        var other => Fail($"unexpected {Show(other)} where a value is expected"),
    };

    public bool Fail(string message)
    {
        Fault ??= new(Place, message);
        return false;
    }

    private bool SkipString()
    {
        for (_at++; _at < text.Length; _at++)
        {
            switch (text[_at])
            {
                case '"':
                    _at++;
                    return true;
                case < ' ':
                    return Fail("a control character stands unescaped in a string");
                case '\\' when !SkipEscape():
                    return Fail("a string holds an unknown escape");
            }
        }
        return Fail("a string does not end");
    }

    // Ends on the last character of a valid escape.
    private bool SkipEscape()
    {
        _at++;
        if (Peek() != 'u')
            return "\"\\/bfnrt".IndexOf(Peek()) >= 0 && !IsAtEnd;
        for (var digit = 0; digit < 4; digit++)
        {
            _at++;
            if (!Uri.IsHexDigit(Peek()))
                return false;
        }
        return true;
    }

    private bool SkipNumber()
    {
        var start = _at;
        if (Peek() == '-')
            _at++;
        if (Peek() == '0')
            _at++;
        else if (!SkipDigits())
            return false;
        if (Peek() == '.')
        {
            _at++;
            if (!SkipDigits())
                return false;
        }
        if (!SkipExponent())
            return false;
        return _at - start <= MaxNumberLength || Fail($"a number is longer than {Invariant.Text(MaxNumberLength)} characters");
    }

    private bool SkipExponent()
    {
        if (Peek() is not ('e' or 'E'))
            return true;
        _at++;
        if (Peek() is '+' or '-')
            _at++;
        return SkipDigits();
    }

    private bool SkipDigits()
    {
        var start = _at;
        while (Peek() is >= '0' and <= '9')
            _at++;
        return _at > start || Fail("a digit is expected");
    }

    private bool SkipWord(string word)
    {
        if (string.CompareOrdinal(text, _at, word, 0, word.Length) != 0)
            return Fail("an unknown word stands where a value is expected");
        _at += word.Length;
        return true;
    }

    private static string Show(char mark) => mark is > ' ' and <= '~' ? $"'{mark}'" : $"U+{(int)mark:X4}";
}
