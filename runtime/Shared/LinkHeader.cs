namespace ZoomGen.Shared;

/// <summary>The header Link (RFC 8288, section 3): <c>&lt;/things?page=2&gt;; rel="next", &lt;…&gt;; rel="last"</c>.</summary>
internal static class LinkHeader
{
    /// <summary>The target of the relation <c>next</c>; null where there is none that can be read.</summary>
    public static string? Next(string field)
    {
        for (var open = field.IndexOfAny(['<']); open >= 0;)
        {
            var close = field.IndexOfAny(['>'], open);
            if (close < 0)
                return null;
            // What follows a target is written like the parameters of a structured field.
            if (IsNext(StructuredItem.ReadList("target" + field.Substring(close + 1))[0]))
                return field.Substring(open + 1, close - open - 1);
            open = field.IndexOfAny(['<'], close);
        }
        return null;
    }

    // A link with an anchor leads from somewhere else (section 3.2); there may be several relations, whose case does not count (section
    // 3.3).
    private static bool IsNext(StructuredItem link) =>
        link.Value("anchor") is null && link.Value("rel") is { } relations
            && relations.Split(' ').Contains("next", StringComparer.OrdinalIgnoreCase);
}
