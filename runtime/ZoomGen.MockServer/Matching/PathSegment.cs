namespace ZoomGen.MockServer.Matching;

/// <summary>
/// One segment of a template as the literal texts around its variables: a segment with n variables has n + 1 of them. Every
/// variable stands for at least one character.
/// </summary>
internal sealed class PathSegment
{
    private readonly IReadOnlyList<string> _literals;

    private PathSegment(IReadOnlyList<string> literals, string? variable) => (_literals, Variable) = (literals, variable);

    /// <summary>The name of the <c>{{variable}}</c> that is the whole segment, or null. Postman calls it a wildcard variable.</summary>
    public string? Variable { get; }

    /// <summary>Sorts before what is less specific: 0 a literal, 1 a literal with variables, 2 a variable.</summary>
    public char Precedence =>
        _literals.Count is 1 ? '0'
        : _literals.Any(literal => literal.Length > 0) ? '1'
        : '2';

    /// <summary>As in Postman, <c>:name</c> begins a segment and its name ends at a dot; <c>{{name}}</c> stands anywhere.</summary>
    public static PathSegment Parse(string text)
    {
        var literals = new List<string>();
        var variable = NextVariable(text) is (0, var close) && close == text.Length ? text[2..^2] : null;
        if (text is [':', _, ..])
        {
            literals.Add("");
            var dot = text.IndexOf('.', StringComparison.Ordinal);
            text = dot < 0 ? "" : text[dot..];
        }

        while (NextVariable(text) is var (start, end))
        {
            literals.Add(Uri.UnescapeDataString(text[..start]));
            text = text[end..];
        }

        literals.Add(Uri.UnescapeDataString(text));
        return new PathSegment(literals, variable);
    }

    public bool Matches(string value)
    {
        if (_literals.Count is 1)
            return value == _literals[0];
        if (!value.StartsWith(_literals[0], StringComparison.Ordinal) || !value.EndsWith(_literals[^1], StringComparison.Ordinal))
            return false;

        var position = _literals[0].Length;
        foreach (var literal in _literals.Skip(1).SkipLast(1))
        {
            var found = position < value.Length ? value.IndexOf(literal, position + 1, StringComparison.Ordinal) : -1;
            if (found < 0)
                return false;
            position = found + literal.Length;
        }

        return position < value.Length - _literals[^1].Length;
    }

    private static (int Start, int End)? NextVariable(string text)
    {
        var start = text.IndexOf("{{", StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf("}}", start, StringComparison.Ordinal);
        return end < 0 ? null : (start, end + 2);
    }
}
