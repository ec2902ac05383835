using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Paging;
using ZoomGen.Generator.Contract.Responses;
using ZoomGen.Generator.Contract.Urls;
using ZoomGen.Generator.Declarations.Json;
using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Declarations.Requests;

namespace ZoomGen.Generator.Declarations.Paging;

/// <summary>Declares the paging of an operation, where its request has a plain property for it and its responses a list.</summary>
internal sealed class PagingBinder(JsonTypes jsonTypes, Nouns nouns)
{
    public PagingDeclaration? Bind(ApiOperation operation, OperationNames names, RequestDeclaration request, PlainResult result)
    {
        // Where some success has no such body, no page would tell of the next.
        if (operation.Paging is not { } paging || names.Paged is not { } name || result.Kind != PlainResultKind.Body)
            return null;
        var shape = operation.Responses.First(response => response is { IsSuccess: true, Body.Format: ResponseFormat.Json }).Body!.Shape!;
        var body = jsonTypes.Bind(shape);
        if (new PageContent(ResourceName.Of(names.Operation), nouns).Find(shape) is not { } content || PageBinding.Of(body, content) is not { Value.Element: { } item } items)
            return null;
        if (BindOrder(paging, request, body, item) is not var (order, parameter, evidence))
            return null;
        return new(name + "PagesAsync", name + "ItemsAsync", result.Type, item.Type, items.Path, order, parameter, evidence);
    }

    private static (PageOrderDeclaration Order, string? Parameter, string Evidence)? BindOrder(ApiPaging paging, RequestDeclaration request, JsonBinding body, JsonBinding item)
    {
        switch (paging)
        {
            case TokenPaging token when Property(request, token.Parameter) is { } property && Text(body, token.Token) is { } text:
                var isNumber = property.Type.StartsWith("long", StringComparison.Ordinal);
                return (new TokenOrder(property.Name, isNumber, isNumber ? text with { KeptAs = null } : text, More(body, token.More)), property.Name, $"{token.Token} of a page is the {token.Parameter} of the next one");
            case LastItemPaging last when Property(request, last.Parameter) is { } property && item.Members is { } members && members.TryGetValue(last.Member, out var id) && More(body, last.More) is { } more:
                return (new LastItemOrder(property.Name, id.Property, more), property.Name, $"the {last.Member} of the last item of a page is the {last.Parameter} of the next one");
            case NumberPaging number when Property(request, number.Parameter) is { } property:
                return (new NumberOrder(property.Name, number.First, Path(body, number.PageCount), Path(body, number.Total), More(body, number.More)), property.Name, $"{number.Parameter} counts the pages, and {End(number.More, number.PageCount ?? number.Total)} tells which is the last");
            case OffsetPaging offset when Property(request, offset.Parameter) is { } property:
                return (new OffsetOrder(property.Name, offset.First, Path(body, offset.Total), More(body, offset.More)), property.Name, $"{offset.Parameter} counts the items before a page, and {End(offset.More, offset.Total)} tells which is the last");
            case LinkPaging link when Text(body, link.Link) is { } text:
                return (new LinkOrder(text), null, $"{link.Link} of a page is the URL of the next one");
            case HeaderLinkPaging:
                return (new LinkOrder(null), null, "the header Link of a page has the URL of the next one");
            default:
                return null;
        }
    }

    private static string End(MoreFlag? more, MemberPath? count) => (more?.Path ?? count)!.ToString();

    private static PropertyPath? Path(JsonBinding body, MemberPath? path) => path is null ? null : PageBinding.Of(body, path)?.Path;

    private static PageTextValue? Text(JsonBinding body, MemberPath path) => PageBinding.Of(body, path) is { } bound
        ? new(bound.Path, bound.Value is { Kind: JsonKind.Any } or { Kind: JsonKind.Scalar, Scalar: ScalarKind.String } ? null : path.Names[path.Names.Count - 1])
        : null;

    private static MoreProperty? More(JsonBinding body, MoreFlag? more) => Path(body, more?.Path) is { } path ? new(path, more!.IsEnd) : null;

    // One that is written by an expression, such as a member of a deep object, is none that can be set.
    private static RequestPropertyDeclaration? Property(RequestDeclaration request, string parameter)
    {
        var value = request.Steps.OfType<ValueStep>().FirstOrDefault(step => step.Method == "Query" && step.Name.Literal == PercentEncoding.QueryKey(parameter))?.Value
            ?? request.Steps.OfType<FormStep>().SelectMany(form => form.Fields).FirstOrDefault(field => field.Method == "Text" && field.Name.Literal == PercentEncoding.Form(parameter))?.Value;
        return request.Properties.FirstOrDefault(property => property.Name == value);
    }
}
