using ZoomGen.Generator.Contract.Bodies;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Responses;

namespace ZoomGen.Generator.Contract.Paging;

/// <summary>
/// Finds out whether the responses of an operation are pages. Only what both its parameters and its saved responses show counts.
/// </summary>
internal static class PagingResolver
{
    /// <summary>What a request can say goes before what a server would have to be followed to.</summary>
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
            // Another POST may do something, each time that it is sent.
            "POST" when body is FormBody form =>
                TokenReader.Read(new([.. form.Fields.OfType<TextField>().Select(field => field.Parameter)], members, HasNextHeader: false)),
            _ => null,
        };
    }

    // The documented header tells that there are links, the query that they lead from page to page.
    private static ApiPaging? ReadQuery(IReadOnlyList<ApiParameter> query, IReadOnlyList<PageMember> members, ApiResponse page)
    {
        var evidence = new PageEvidence(query, members, page.HasNextLink);
        var hasPages = page.HasFillerLink && evidence.Counter("page") is not null && evidence.Counter("perpage", "pagesize") is not null;
        return Read(hasPages ? evidence with { HasNextHeader = true } : evidence);
    }

    private static ApiPaging? Read(PageEvidence evidence) =>
        Readers.Select(read => read(evidence)).FirstOrDefault(paging => paging is not null);
}
