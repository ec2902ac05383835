using System.ComponentModel;
using System.Net.Http.Headers;
using ZoomGen.Http;
using ZoomGen.Paging;
using ZoomGen.Shared;

namespace ZoomGen.Runtime;

/// <summary>Pages that contain the URL of the next one. The last page contains none.</summary>
/// <typeparam name="TRequest">The type of the request.</typeparam>
/// <typeparam name="TPage">The type of a page.</typeparam>
/// <typeparam name="TItem">The type of the items.</typeparam>
/// <param name="items">Returns the items of a page.</param>
/// <param name="link">Returns the URL of the next page, absolute or relative to that of the page. If it is null, the URL is in the header
/// Link, with the relation <c>next</c> (RFC 8288).</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LinkedPages<TRequest, TPage, TItem>(Func<TPage, IReadOnlyList<TItem>?> items, Func<TPage, string?>? link = null)
    : PageOrder<TRequest, TPage, TItem>(items)
{
    internal override NextPage Next(TRequest request, TPage page, ApiResponse response, PageProgress progress) =>
        NextPage.FromLink(link is null ? Next(response.Headers) : link(page));

    private static string? Next(HttpResponseHeaders headers) =>
        headers.TryGetValues("Link", out var fields)
            ? fields.Select(field => LinkHeader.Next(HeaderText.Decode(field))).FirstOrDefault(target => target is not null)
            : null;
}
