using ZoomGen.Generator.Contract.Bodies;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Responses;

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
        string method, IReadOnlyList<ApiParameter> parameters, ApiBody? body, IReadOnlyList<ApiResponse> responses)
    {
        if (responses.FirstOrDefault(response => response is { IsSuccess: true, Body.Format: ResponseFormat.Json }) is not { } page)
            return null;
        var members = PageMember.Of(page.Body!.Shape!);
        return method switch
        {
            "GET" => ReadQuery([.. parameters.Where(parameter => parameter.Location == ParameterLocation.Query)], members, page),
            // Only a form is known to be a query. Another POST may have a side effect each time it is sent.
            "POST" when body is FormBody form =>
                TokenReader.Read(new([.. form.Fields.OfType<TextField>().Select(field => field.Parameter)], members, HasNextHeader: false)),
            _ => null,
        };
    }

    // The header shows that there are links, and the query that they are links between pages.
    private static ApiPaging? ReadQuery(IReadOnlyList<ApiParameter> query, IReadOnlyList<PageMember> members, ApiResponse page)
    {
        var evidence = new PageEvidence(query, members, page.HasNextLink);
        var hasPages = page.HasFillerLink && evidence.Counter("page") is not null && evidence.Counter("perpage", "pagesize") is not null;
        return Read(hasPages ? evidence with { HasNextHeader = true } : evidence);
    }

    private static ApiPaging? Read(PageEvidence evidence) =>
        Readers.Select(read => read(evidence)).FirstOrDefault(paging => paging is not null);
}
