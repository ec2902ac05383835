namespace ZoomGen.Conformance.Comparison.Rules;

/// <summary>
/// D4: a parameter's value is data, never syntax, whoever sets it. In a path variable <c>/ ? # % \</c> are percent-encoded, in the query
/// <c>% &amp; # +</c>, and
/// <c>=</c> in a key, where Postman lets them act; and <c>.</c>, <c>..</c> and nothing at all are no values of a path variable. The
/// literal parts of a URL follow Postman's rules exactly.
/// </summary>
internal static class ValueIsData
{
    private const string PathSyntax = "/?#%\\";
    private const string QuerySyntax = "%&#+";
    private const string KeySyntax = QuerySyntax + "=";

    public static bool Explains(Difference difference, ComparisonContext context) => difference switch
    {
        { Kind: DifferenceKinds.NotSent } => difference.Name == nameof(ArgumentException) && HasRefusedValue(context),
        { Expected: null } or { Actual: null } => false,
        // In JSON a variable's text stays within its quotes.
        { Kind: DifferenceKinds.Body or DifferenceKinds.Json } =>
            difference.Actual.Replace("\\\"", "\"", StringComparison.Ordinal) == difference.Expected,
        { Kind: DifferenceKinds.Path, Name: not null, Expected: "" or "." or "..", Actual.Length: > 0 } => true,
        { Kind: DifferenceKinds.Path, Name: not null } => OnlyEncodesMore(difference.Expected, difference.Actual, PathSyntax),
        // An escape that a query value does not need is decoded with the documented value, and stays so.
        { Kind: DifferenceKinds.Query, IsWholePair: false } =>
            OnlyEncodesMore(difference.Expected, difference.Actual, QuerySyntax)
            || (difference.ExpectedText == difference.ActualText && IsDocumented(difference.Expected, context)),
        { Kind: DifferenceKinds.Query } => OnlyEncodesMore(difference.Expected, difference.Actual, KeySyntax),
        { Kind: DifferenceKinds.Target } =>
            OnlyEncodesMore(difference.Expected, difference.Actual)
            && TargetTemplate.LiteralSegments(context.Operation, difference.Actual).All(literal => !HasEscapedSyntax(literal)),
        _ => false,
    };

    /// <summary>The same for a whole target: path variables up to the question mark, pairs after it.</summary>
    public static bool OnlyEncodesMore(string expected, string actual)
    {
        var mark = actual.IndexOf('?', StringComparison.Ordinal);
        return OnlyEncodesMore(expected, actual, index => mark < 0 || index < mark ? PathSyntax : KeySyntax);
    }

    private static bool OnlyEncodesMore(string expected, string actual, string syntax) => OnlyEncodesMore(expected, actual, _ => syntax);

    /// <summary>
    /// Whether the sent text is the expected one, with some marks of syntax encoded in addition; a <c>#</c> that is not encoded cuts what
    /// follows.
    /// </summary>
    private static bool OnlyEncodesMore(string expected, string actual, Func<int, string> syntaxAt)
    {
        var (left, right) = (0, 0);
        while (right < actual.Length)
        {
            if (left < expected.Length && expected[left] == actual[right] && !IsPercentSign(expected, left, actual, right))
            {
                left++;
                right++;
            }
            else if (PercentText.EscapeAt(actual, right) is { } octet && syntaxAt(right).Contains((char)octet, StringComparison.Ordinal))
            {
                if (octet == '#' && left == expected.Length)
                    return true;
                // A backslash that acts has become a slash.
                if (left == expected.Length || (expected[left] != (char)octet && !(octet == '\\' && expected[left] == '/')))
                    return false;
                left++;
                right += 3;
            }
            else
            {
                return false;
            }
        }
        return left == expected.Length;
    }

    // `%` against `%25`: the sign itself, unless Postman's text holds that very escape.
    private static bool IsPercentSign(string expected, int left, string actual, int right) =>
        PercentText.EscapeAt(actual, right) == '%' && PercentText.EscapeAt(expected, left) != '%';

    private static bool IsDocumented(string value, ComparisonContext context) =>
        context.Leaf.Request is { } request && request.Url.Query.Any(row => row.Value?.Contains(value, StringComparison.Ordinal) is true);

    private static bool HasRefusedValue(ComparisonContext context)
    {
        var segments = (context.Record.Target ?? "").Split('?')[0].Split('/');
        return Enumerable.Range(0, segments.Length)
            .Any(index => segments[index] is "" or "." or ".."
                && TargetTemplate.VariableAt(context.Operation, index - segments.Length) is not null);
    }

    private static bool HasEscapedSyntax(string text) =>
        Enumerable.Range(0, text.Length)
            .Any(index => PercentText.EscapeAt(text, index) is { } octet && PathSyntax.Contains((char)octet, StringComparison.Ordinal));
}
