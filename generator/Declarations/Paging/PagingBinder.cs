using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Contract.Responses;
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
        return new PageOrderBinder(request, body, item).Bind(paging) is { } order
            ? new(name + "PagesAsync", name + "ItemsAsync", result.Type, item.Type, items.Path, order, paging.Evidence)
            : null;
    }
}
