using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection;

/// <summary>
/// Finds the first place where a text is not JSON by RFC 8259. Newtonsoft.Json, which reads the text afterwards, also takes comments, single
/// quotes, trailing commas and raw control characters; Postman does not, and a file that holds them is damaged.
/// </summary>
internal sealed class JsonSyntax
{
    /// <summary>Nothing that Postman exports is nested deeper; deeper input is an attack on the stack.</summary>
    public const int MaxDepth = 256;

    private readonly string _text;
    private int _at;
    private string? _fault;

    private JsonSyntax(string text) => _text = text;

    public static (Place Place, string Message)? FindFault(string text)
    {
        var syntax = new JsonSyntax(text);
        var valid = syntax.Value(depth: 0) && syntax.EndOfText();
        return valid ? null : (PlaceOf(text, syntax._at), syntax._fault!);
    }

    private bool EndOfText()
    {
        SkipWhiteSpace();
        return _at == _text.Length || Fault("there is text after the end of the JSON value");
    }

    private bool Value(int depth)
    {
        SkipWhiteSpace();
        if (depth > MaxDepth)
            return Fault($"it is nested deeper than {Support.Invariant.Text(MaxDepth)} levels");
        return Peek() switch
        {
            '{' => Members(depth),
            '[' => Elements(depth),
            '"' => String(),
            't' => Word("true"),
            'f' => Word("false"),
            'n' => Word("null"),
            '-' or (>= '0' and <= '9') => Number(),
            '\0' when _at == _text.Length => Fault("the text ends where a value is expected"),
            var other => Fault($"unexpected {Show(other)} where a value is expected"),
        };
    }

    private bool Members(int depth)
    {
        _at++;
        if (Accept('}'))
            return true;
        do
        {
            SkipWhiteSpace();
            if (Peek() != '"')
                return Fault("a member name in double quotes is expected");
            if (!String() || !Expect(':') || !Value(depth + 1))
                return false;
        }
        while (Accept(','));
        return Expect('}');
    }

    private bool Elements(int depth)
    {
        _at++;
        if (Accept(']'))
            return true;
        do
        {
            if (!Value(depth + 1))
                return false;
        }
        while (Accept(','));
        return Expect(']');
    }

    private bool String()
    {
        for (_at++; _at < _text.Length; _at++)
        {
            switch (_text[_at])
            {
                case '"':
                    _at++;
                    return true;
                case < ' ':
                    return Fault("a control character stands unescaped in a string");
                case '\\' when !Escape():
                    return Fault("a string holds an unknown escape");
            }
        }
        return Fault("a string does not end");
    }

    // Leaves the position on the last character of a valid escape.
    private bool Escape()
    {
        _at++;
        if (Peek() != 'u')
            return "\"\\/bfnrt".IndexOf(Peek()) >= 0 && _at < _text.Length;
        for (var digit = 0; digit < 4; digit++)
        {
            _at++;
            if (!Uri.IsHexDigit(Peek()))
                return false;
        }
        return true;
    }

    private bool Number()
    {
        if (Peek() == '-')
            _at++;
        if (Peek() == '0')
            _at++;
        else if (!Digits())
            return false;
        if (Peek() == '.')
        {
            _at++;
            if (!Digits())
                return false;
        }
        if (Peek() is not ('e' or 'E'))
            return true;
        _at++;
        if (Peek() is '+' or '-')
            _at++;
        return Digits();
    }

    private bool Digits()
    {
        var start = _at;
        while (Peek() is >= '0' and <= '9')
            _at++;
        return _at > start || Fault("a digit is expected");
    }

    private bool Word(string word)
    {
        if (string.CompareOrdinal(_text, _at, word, 0, word.Length) != 0)
            return Fault("an unknown word stands where a value is expected");
        _at += word.Length;
        return true;
    }

    private bool Accept(char mark)
    {
        SkipWhiteSpace();
        if (Peek() != mark)
            return false;
        _at++;
        return true;
    }

    private bool Expect(char mark)
    {
        if (Accept(mark))
            return true;
        return Fault(_at == _text.Length ? $"the text ends where '{mark}' is expected" : $"unexpected {Show(Peek())} where '{mark}' is expected");
    }

    private void SkipWhiteSpace()
    {
        while (Peek() is ' ' or '\t' or '\r' or '\n')
            _at++;
    }

    private char Peek() => _at < _text.Length ? _text[_at] : '\0';

    private bool Fault(string message)
    {
        _fault ??= message;
        return false;
    }

    private static string Show(char mark) => mark is > ' ' and <= '~' ? $"'{mark}'" : $"U+{(int)mark:X4}";

    private static Place PlaceOf(string text, int at)
    {
        var line = 1;
        var lineStart = 0;
        for (var i = 0; i < at; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                line++;
                lineStart = i + 1;
            }
        }
        return new(line, at - lineStart + 1);
    }
}
