using System.Net;
using System.Text.RegularExpressions;

namespace ZoomGen.Generator.Contract.Descriptions;

/// <summary>
/// Splits HTML into tags and text. A tag whose name is not an HTML element is text, because authors write placeholders such as
/// <c>&lt;token&gt;</c>. Comments, scripts and style sheets are removed.
/// </summary>
internal static class HtmlTokenizer
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    // A quoted attribute value may contain `>`. Anything that does not match is text.
    private static readonly Regex Tag = new(
        """\G<(?<close>/?)(?<name>[a-z][a-z0-9]{0,15})(?<attributes>(?:\s+[^\s<>"'=/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s<>"'=]+))?)*)\s*/?>""",
        Options);

    public static IEnumerable<HtmlToken> Read(string html)
    {
        var start = 0;
        for (var at = html.IndexOf('<'); at >= 0; at = html.IndexOf('<', at))
        {
            var (token, end) = Markup(html, at);
            if (end == at)
            {
                at++;
                continue;
            }
            if (at > start)
                yield return new HtmlText(WebUtility.HtmlDecode(html.Substring(start, at - start)));
            if (token is not null)
                yield return token;
            start = at = end;
        }
        if (start < html.Length)
            yield return new HtmlText(WebUtility.HtmlDecode(html.Substring(start)));
    }

    // End equals `at` if there is no markup at this position.
    private static (HtmlToken? Token, int End) Markup(string html, int at)
    {
        if (StartsWith(html, at, "<!--"))
            return (null, After(html, "-->", at + 4));
        if (StartsWith(html, at, "<!") || StartsWith(html, at, "<?"))
            return (null, After(html, ">", at + 2));
        if (Tag.Match(html, at) is not { Success: true } match || !HtmlElements.IsKnown(match.Groups["name"].Value))
            return (null, at);
        var name = match.Groups["name"].Value.ToLowerInvariant();
        var end = at + match.Length;
        if (match.Groups["close"].Length > 0)
            return (new HtmlClose(name), end);
        return HtmlElements.IsHidden(name)
            ? (null, After(html, $"</{name}>", end))
            : (new HtmlOpen(name, match.Groups["attributes"].Value), end);
    }

    private static bool StartsWith(string html, int at, string text) => string.CompareOrdinal(html, at, text, 0, text.Length) == 0;

    private static int After(string html, string end, int start)
    {
        var at = html.IndexOf(end, Math.Min(start, html.Length), StringComparison.OrdinalIgnoreCase);
        return at < 0 ? html.Length : at + end.Length;
    }
}
