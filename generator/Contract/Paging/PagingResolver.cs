using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Bodies;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Responses;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Contract.Paging;

/// <summary>
/// Determines whether the responses of an operation are pages. Both its parameters and its saved responses have to show it.
/// </summary>
internal static class PagingResolver
{
    /// <summary>Ordered by precedence: parameters come before URLs from the server.</summary>
    private static readonly Func<PageEvidence, ApiPaging?>[] Readers =
        [TokenReader.Read, LastItemReader.Read, NumberReader.Read, OffsetReader.Read, LinkReader.Read, HeaderLinkReader.Read];

    public static ApiPaging? Resolve(
        RequestNode request,
        IReadOnlyList<ApiParameter> parameters,
        ApiBody? body,
        IReadOnlyList<ApiResponse> responses,
        DiagnosticBag bag)
    {
        var page = responses.FirstOrDefault(response => response is { IsSuccess: true, Body.Format: ResponseFormat.Json });
        if (request.GivenPages is { } given)
            return new DeclaredPaging([.. PageInput.OfQuery(parameters), .. PageInput.OfBody(body)], page?.Body?.Shape, bag).Resolve(given);
        return page is null ? null : Infer(request.Method, parameters, body, page);
    }

    private static ApiPaging? Infer(string method, IReadOnlyList<ApiParameter> parameters, ApiBody? body, ApiResponse page)
    {
        var members = PageMember.Of(page.Body!.Shape!);
        return method switch
        {
            "GET" => ReadQuery(PageInput.OfQuery(parameters), members, page),
            // A POST that takes a token only reads. Others may have a side effect each time they are sent.
            "POST" => TokenReader.Read(new(PageInput.OfBody(body), members, HasNextHeader: false)),
            _ => null,
        };
    }

    // The header shows that there are links, and the query that they are links between pages.
    private static ApiPaging? ReadQuery(IReadOnlyList<PageInput> query, IReadOnlyList<PageMember> members, ApiResponse page)
    {
        var evidence = new PageEvidence(query, members, page.HasNextLink);
        var hasPages = page.HasFillerLink && evidence.Counter("page") is not null && evidence.Counter("perpage", "pagesize") is not null;
        return Read(hasPages ? evidence with { HasNextHeader = true } : evidence);
    }

    private static ApiPaging? Read(PageEvidence evidence) =>
        Readers.Select(read => read(evidence)).FirstOrDefault(paging => paging is not null);
}
