using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Paging;
using ZoomGen.Generator.Contract.Urls;
using ZoomGen.Generator.Declarations.Json;
using ZoomGen.Generator.Declarations.Requests;

namespace ZoomGen.Generator.Declarations.Paging;

/// <summary>Finds what pages follow each other by in C#: properties of the request, of the body and of its items.</summary>
internal sealed class PageOrderBinder(RequestDeclaration request, JsonBinding body, JsonBinding item)
{
    /// <summary>The order, or null where a property for it is missing.</summary>
    public PageOrderDeclaration? Bind(ApiPaging paging) => paging switch
    {
        TokenPaging token => BindToken(token),
        LastItemPaging last => BindLastItem(last),
        NumberPaging number => Parameter(number.Parameter) is { } property ? new NumberOrder(property.Name, number.First, Path(number.PageCount), Path(number.Total), More(number.More)) : null,
        OffsetPaging offset => Parameter(offset.Parameter) is { } property ? new OffsetOrder(property.Name, offset.First, Path(offset.Total), More(offset.More)) : null,
        LinkPaging link => Text(link.Link) is { } text ? new LinkOrder(text) : null,
        HeaderLinkPaging => new LinkOrder(Link: null),
        _ => throw new InvalidOperationException(paging.GetType().Name),
    };

    private TokenOrder? BindToken(TokenPaging token)
    {
        if (Parameter(token.Parameter) is not { } property || Text(token.Token) is not { } text)
            return null;
        var isNumber = property.Type.StartsWith("long", StringComparison.Ordinal);
        return new(property.Name, isNumber, isNumber ? text with { KeptAs = null } : text, More(token.More));
    }

    private LastItemOrder? BindLastItem(LastItemPaging last) =>
        Parameter(last.Parameter) is { } property && item.Members is { } members && members.TryGetValue(last.Member, out var id) && More(last.More) is { } more
            ? new(property.Name, id.Property, more)
            : null;

    private PropertyPath? Path(MemberPath? path) => path is null ? null : PageBinding.Of(body, path)?.Path;

    private MoreProperty? More(MoreFlag? more) => Path(more?.Path) is { } path ? new(path, more!.IsEnd) : null;

    private PageTextValue? Text(MemberPath path) => PageBinding.Of(body, path) is { } bound
        ? new(bound.Path, bound.Value is { Kind: JsonKind.Any } or { Kind: JsonKind.Scalar, Scalar: ScalarKind.String } ? null : path.Names[path.Names.Count - 1])
        : null;

    // One that is written by an expression, such as a member of a deep object, is none that can be set.
    private RequestPropertyDeclaration? Parameter(string name)
    {
        var value = request.Steps.OfType<ValueStep>().FirstOrDefault(step => step.Method == "Query" && step.Name.Literal == PercentEncoding.QueryKey(name))?.Value
            ?? request.Steps.OfType<FormStep>().SelectMany(form => form.Fields).FirstOrDefault(field => field.Method == "Text" && field.Name.Literal == PercentEncoding.Form(name))?.Value;
        return request.Properties.FirstOrDefault(property => property.Name == value);
    }
}
