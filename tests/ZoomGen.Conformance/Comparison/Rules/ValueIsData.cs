namespace ZoomGen.Conformance.Comparison.Rules;

/// <summary>
/// D4: a parameter's value is data, never syntax, whoever sets it. In a path variable <c>/ ? # % \</c> are percent-encoded, in the query <c>% &amp; # +</c>, and
/// <c>=</c> in a key; Postman lets them act.
/// </summary>
internal static class ValueIsData
{
    /// <summary>What ours may encode where Postman does not. Anything else that differs in its escapes is a fault.</summary>
    private const string Syntax = "/?#%\\&+=";

    public static bool Explains(Difference difference, ComparisonContext context) => difference switch
    {
        { Kind: DifferenceKinds.Path, Name: not null } or { Kind: DifferenceKinds.Query } or { Kind: DifferenceKinds.Target } =>
            HasValues(context) && difference is { Expected: { } expected, Actual: { } actual } && OnlyEncodesMore(expected, actual),
        _ => false,
    };

    /// <summary>Whether the sent text is the expected one, with some marks of syntax encoded in addition; a <c>#</c> that is not encoded cuts what follows.</summary>
    public static bool OnlyEncodesMore(string expected, string actual)
    {
        var (left, right) = (0, 0);
        while (right < actual.Length)
        {
            if (left < expected.Length && expected[left] == actual[right] && !IsPercentSign(expected, left, actual, right))
            {
                left++;
                right++;
            }
            else if (PercentText.EscapeAt(actual, right) is { } octet && Syntax.Contains((char)octet, StringComparison.Ordinal))
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

    private static bool HasValues(ComparisonContext context) => context.Operation.Parameters.Count > 0 || context.Operation.Url.Pieces.Count > 1;
}
