using ZoomGen.Http;

namespace ZoomGen.Paging;

/// <summary>
/// Follows the links from page to page. Because credentials are sent to them, links must have the origin of the request.
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
        if (!Origin.IsSame(_current, next))
        {
            throw _progress.Fault(
                "gave a link to the next page that leads to another origin than that of the request, and was not followed: " +
                "credentials would go there.");
        }
        _current = Origin.Normalize(next);
        _progress.Visit(_current.AbsoluteUri, "link");
        return _current;
    }
}
