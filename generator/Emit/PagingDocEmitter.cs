using ZoomGen.Generator.Declarations.Clients;
using ZoomGen.Generator.Declarations.Paging;

namespace ZoomGen.Generator.Emit;

/// <summary>The documentation of the methods that give all pages of an operation.</summary>
internal static class PagingDocEmitter
{
    public static void WritePages(SourceWriter writer, OperationDeclaration operation, PagingDeclaration paging) =>
        Write(writer, operation, paging, "page", paging.PagesName, "Gives all pages, each when it is asked for.", "The pages.");

    public static void WriteItems(SourceWriter writer, OperationDeclaration operation, PagingDeclaration paging) =>
        Write(writer, operation, paging, "item", paging.ItemsName, "Gives the items of all pages; a page is got when its first item is asked for.", "The items.");

    private static void Write(SourceWriter writer, OperationDeclaration operation, PagingDeclaration paging, string item, string name, string what, string returns)
    {
        DocComment.Summary(writer, $"{MethodDocEmitter.Sentence(operation.Methods.Doc.Summary)} {what}");
        writer.Line(
            $"""
             /// <param name="request">The values to send for the first page; it is not changed.</param>
             /// <param name="cancellationToken">Cancels the calls and the enumeration.</param>
             /// <returns>{returns} Each enumeration begins anew.</returns>
             /// <remarks>As the collection shows it, {DocComment.Text(paging.Evidence)}.</remarks>
             /// <exception cref="global::ZoomGen.ApiException{"{TResponse}"}">The status of a page is not 2xx; the exception carries the <see cref="{TypeText.Full(operation.Response.Type)}"/>.</exception>
             /// <exception cref="global::ZoomGen.PagingException">The pages go round in a circle, do not end, or lead to another server.</exception>
             """);
        var example = operation.Request.Example.Where(member => member.Property != (paging.Order as PropertyOrder)?.Property);
        MethodDocEmitter.WriteCode(writer, $"await foreach (var {item} in {MethodDocEmitter.Call(operation, name, [.. example])})\n{{\n}}");
    }
}
