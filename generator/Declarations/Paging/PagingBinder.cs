using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Contract.Paging;
using ZoomGen.Generator.Contract.Responses;
using ZoomGen.Generator.Declarations.Json;
using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Declarations.Responses;
using ZoomGen.Generator.Declarations.Types;

namespace ZoomGen.Generator.Declarations.Paging;

/// <summary>Declares the paging of an operation, if its request has a property for it and its responses contain a list.</summary>
internal sealed class PagingBinder(JsonTypes types)
{
    public PagingDeclaration? Bind(ApiOperation operation, OperationNames names, BoundRequest request, PlainResult result)
    {
        // If some success has no such body, it is not possible to find the next page.
        if (operation.Paging is not { } paging || names.Paged is not { } name || result.Kind != PlainResultKind.Body)
            return null;
        var shape = operation.Responses.First(response => response is { IsSuccess: true, Body.Format: ResponseFormat.Json }).Body!.Shape!;
        var body = types.Bind(shape);
        if ((paging.Items ?? new PageContent(ResourceName.Of(names.Operation)).Find(shape)) is not { } content)
            return null;
        if (PageBinding.Find(body, content, types) is not { Value: ListCodec { Element: var item } } items)
            return null;
        return paging.Accept(new PageOrderBinder(request, SentBody(request), body, item.Codec, types)) is { } order
            ? new(
                name + "PagesAsync",
                name + "ItemsAsync",
                body.Type,
                item.Type,
                new(items.Path, item, KeptAs(content, item.Codec)),
                order,
                PagingExample.Of(request.Declaration, order),
                paging.Evidence)
            : null;
    }

    // Where objects are expected, another value is kept in one.
    private static string? KeptAs(MemberPath list, JsonCodec item) =>
        list.Names.Count == 0 || item is AnyCodec or ObjectCodec ? null : list.Names[list.Names.Count - 1];

    private static PageBinding? SentBody(BoundRequest request) =>
        request.Declaration.Steps.OfType<JsonBodyStep>().SingleOrDefault() is { AllowsText: false } json
            ? new(new([json.Property]), json.Codec)
            : null;
}
