using System.Net.Http.Headers;
using ZoomGen.Shared;

namespace ZoomGen.Responses.Paging;

/// <summary>Each page has the URL of the next one, the last page has none.</summary>
/// <typeparam name="TRequest">The request.</typeparam>
/// <typeparam name="TPage">The success body.</typeparam>
/// <typeparam name="TItem">An item of the list.</typeparam>
/// <param name="items">The list of a page.</param>
/// <param name="link">The URL of the next page, absolute or relative to that of the page; null where it stands in the header Link, as the relation
/// <c>next</c> (RFC 8288).</param>
public sealed class LinkedPages<TRequest, TPage, TItem>(Func<TPage, IReadOnlyList<TItem>?> items, Func<TPage, string?>? link = null)
    : PageOrder<TRequest, TPage, TItem>(items)
{
    internal override NextPage Next(TRequest request, TPage page, ApiResponse response, PageProgress progress) =>
        NextPage.At(link is null ? Next(response.Headers) : link(page));

    private static string? Next(HttpResponseHeaders headers) =>
        headers.TryGetValues("Link", out var fields) ? fields.Select(LinkHeader.Next).FirstOrDefault(target => target is not null) : null;
}
