using ZoomGen.Generator.Contract.Paging;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Declarations.Json;
using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Declarations.Paging;

/// <summary>
/// Finds the properties of the request, the body and the items that lead from page to page. The result is null if one is missing.
/// </summary>
/// <param name="request">The request.</param>
/// <param name="sent">The JSON body of the request, if it has one.</param>
/// <param name="body">The body of a page.</param>
/// <param name="item">An item of a page.</param>
/// <param name="types">The JSON types.</param>
internal sealed class PageOrderBinder(
    BoundRequest request, PageBinding? sent, JsonCodec body, JsonCodec item, JsonTypes types) : IApiPagingVisitor<PageOrderDeclaration?>
{
    public PageOrderDeclaration? Visit(TokenPaging token)
    {
        if (PropertyOf(token) is not { } property || Text(token.Token) is not { } text)
            return null;
        var isNumber = token.Input.Type == TypeInference.Int64;
        return new TokenOrder(property, isNumber, isNumber ? text with { KeptAs = null } : text, More(token.More));
    }

    public PageOrderDeclaration? Visit(LastItemPaging last) =>
        PropertyOf(last) is { } property
        && types.MembersOf(item) is { } members && members.TryGetValue(last.Member, out var id)
        && More(last.More) is { } more
            ? new LastItemOrder(property, id.Property, more)
            : null;

    public PageOrderDeclaration? Visit(NumberPaging number) => PropertyOf(number) is { } property
        ? new NumberOrder(property, IsText(number), number.First, Path(number.PageCount), Path(number.Total), More(number.More))
        : null;

    public PageOrderDeclaration? Visit(OffsetPaging offset) => PropertyOf(offset) is { } property
        ? new OffsetOrder(property, IsText(offset), offset.First, Path(offset.Total), More(offset.More))
        : null;

    public PageOrderDeclaration? Visit(LinkPaging link) => Text(link.Link) is { } text ? new LinkOrder(text) : null;

    public PageOrderDeclaration? Visit(HeaderLinkPaging header) => new LinkOrder(Link: null);

    private static bool IsText(InputPaging paging) => paging.Input.Type == ParameterType.Text;

    // A member of a deepObject parameter is not a property of the request.
    private PropertyPath? PropertyOf(InputPaging paging)
    {
        if (paging.Input.Parameter is { } parameter)
            return request.Properties.TryGetValue(parameter, out var property) ? new([property]) : null;
        return sent is not null && PageBinding.Find(sent.Value, new([paging.Input.Name]), types) is { } member
            ? new([.. sent.Path.Properties, .. member.Path.Properties])
            : null;
    }

    private PropertyPath? Path(MemberPath? path) => path is null ? null : PageBinding.Find(body, path, types)?.Path;

    private MoreProperty? More(MoreFlag? more) => Path(more?.Path) is { } path ? new(path, more!.IsEnd) : null;

    private PageTextValue? Text(MemberPath path) => PageBinding.Find(body, path, types) is { } bound
        ? new(bound.Path, TakesEveryText(bound.Value) ? null : path.Names[path.Names.Count - 1])
        : null;

    private static bool TakesEveryText(JsonCodec codec) =>
        codec is AnyCodec || (codec is ScalarCodec scalar && scalar.Scalar == Scalar.String);
}
