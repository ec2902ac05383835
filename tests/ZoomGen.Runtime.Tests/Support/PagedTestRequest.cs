using System.Text.Json;

namespace ZoomGen.Runtime.Tests.Support;

/// <summary>A request that can ask for a page in every way.</summary>
internal abstract class PagedTestRequest<TSelf> : IApiRequest<PageResponse>
    where TSelf : PagedTestRequest<TSelf>
{
    public string? Token { get; set; }

    public long? At { get; set; }

    public string? Tenant { get; set; }

    public ApiOperation Operation { get; } = new("List things", "GET", "/things");

    public TSelf Copy() => (TSelf)MemberwiseClone();

    void IApiRequest.Write(ref RequestWriter request)
    {
        request.WriteVariable("https://api.test/v2/things");
        request.WriteQuery("token", Token);
        request.WriteQuery("at", At);
        request.WriteHeader("X-Tenant", Tenant);
    }
}

internal sealed class TokenRequest : PagedTestRequest<TokenRequest>, IPagedRequest<TokenRequest, TestPage, string>
{
    public static PageOrder<TokenRequest, TestPage, string> Pages { get; } = new TokenPages<TokenRequest, TestPage, string>(
        page => page.Items, page => page.Next, (request, token) => request.Token = token, hasMore: page => page.More);
}

internal sealed class NumberRequest : PagedTestRequest<NumberRequest>, IPagedRequest<NumberRequest, TestPage, string>
{
    public static PageOrder<NumberRequest, TestPage, string> Pages { get; } = new NumberedPages<NumberRequest, TestPage, string>(
        page => page.Items, request => request.At, (request, value) => request.At = value, first: 1, page => page.PageCount, page => page.Total, page => page.More);
}

internal sealed class OffsetRequest : PagedTestRequest<OffsetRequest>, IPagedRequest<OffsetRequest, TestPage, string>
{
    public static PageOrder<OffsetRequest, TestPage, string> Pages { get; } = new OffsetPages<OffsetRequest, TestPage, string>(
        page => page.Items, request => request.At, (request, value) => request.At = value, first: 0, page => page.Total, page => page.More);
}

/// <summary>As in SCIM, where the first item is 1.</summary>
internal sealed class IndexRequest : PagedTestRequest<IndexRequest>, IPagedRequest<IndexRequest, TestPage, string>
{
    public static PageOrder<IndexRequest, TestPage, string> Pages { get; } = new OffsetPages<IndexRequest, TestPage, string>(
        page => page.Items, request => request.At, (request, value) => request.At = value, first: 1, page => page.Total);
}

internal sealed class LinkRequest : PagedTestRequest<LinkRequest>, IPagedRequest<LinkRequest, TestPage, string>
{
    public static PageOrder<LinkRequest, TestPage, string> Pages { get; } = new LinkedPages<LinkRequest, TestPage, string>(page => page.Items, page => page.Next);
}

internal sealed class HeaderLinkRequest : PagedTestRequest<HeaderLinkRequest>, IPagedRequest<HeaderLinkRequest, TestPage, string>
{
    public static PageOrder<HeaderLinkRequest, TestPage, string> Pages { get; } = new LinkedPages<HeaderLinkRequest, TestPage, string>(page => page.Items);
}

internal sealed record TestPage(List<string>? Items, string? Next = null, long? PageCount = null, long? Total = null, bool? More = null);

internal sealed class PageResponse(ResponseMessage message) : ApiResponse(message), IApiResponse<PageResponse>, IBodyResponse<TestPage>
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    TestPage? IBodyResponse<TestPage>.Body => IsSuccess ? JsonSerializer.Deserialize<TestPage>(RawBody.Span, Options) : null;

    static PageResponse IApiResponse<PageResponse>.Read(ResponseMessage message) => new(message);
}
