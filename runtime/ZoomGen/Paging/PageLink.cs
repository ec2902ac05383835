namespace ZoomGen.Paging;

/// <summary>
/// Follows the links from page to page. Because credentials are sent to them, links must have the origin of the request (RFC 6454,
/// section 4: scheme, host and port).
/// </summary>
internal sealed class PageLink
{
    private readonly PageProgress _progress;
    private Uri _current;

    public PageLink(Uri first, PageProgress progress)
    {
        _progress = progress;
        _current = first;
        progress.Visit(first.AbsoluteUri, "link");
    }

    /// <summary>The URL of a link, which is relative to the page that contains it.</summary>
    /// <exception cref="PagingException">The link is not a URL, has another origin, or repeats.</exception>
    public Uri Follow(string link)
    {
        if (!Uri.TryCreate(_current, link, out var next))
            throw _progress.Fault("gave a link to the next page that is no URL.");
        if (next.Scheme != _current.Scheme || next.IdnHost != _current.IdnHost || next.Port != _current.Port || next.UserInfo.Length > 0)
        {
            throw _progress.Fault(
                "gave a link to the next page that leads to another origin than that of the request, and was not followed: " +
                "credentials would go there.");
        }
        // Escaped and without its fragment, because credentials may be appended to the query.
        _current = new(next.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped));
        _progress.Visit(_current.AbsoluteUri, "link");
        return _current;
    }
}
