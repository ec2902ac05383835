using System.Net.Http.Headers;

namespace ZoomGen.Responses.Paging;

/// <summary>The header Link (RFC 8288, section 3): <c>&lt;/things?page=2&gt;; rel="next", &lt;…&gt;; rel="last"</c>.</summary>
internal static class LinkHeader
{
    /// <summary>The target of the relation <c>next</c>; null where there is none that can be read.</summary>
    public static string? Next(HttpResponseHeaders headers) =>
        headers.TryGetValues("Link", out var fields) ? fields.Select(Next).FirstOrDefault(target => target is not null) : null;

    public static string? Next(string field)
    {
        for (var open = field.IndexOf('<', StringComparison.Ordinal); open >= 0;)
        {
            var close = field.IndexOf('>', open);
            if (close < 0)
                return null;
            // What stands behind a target is written like the parameters of a structured field.
            if (IsNext(StructuredItem.ReadList("target" + field[(close + 1)..])[0]))
                return field[(open + 1)..close];
            open = field.IndexOf('<', close);
        }
        return null;
    }

    // One with an anchor is a link from somewhere else (section 3.2); there may be several relations, and their case does not count (section 3.3).
    private static bool IsNext(StructuredItem link) =>
        link.Value("anchor") is null && link.Value("rel") is { } relations && relations.Split(' ').Contains("next", StringComparer.OrdinalIgnoreCase);
}
