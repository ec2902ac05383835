using ZoomGen.Generator.Declarations.Clients;
using ZoomGen.Generator.Declarations.Paging;

namespace ZoomGen.Generator.Emit;

/// <summary>Writes the documentation of the methods that return all pages of an operation.</summary>
internal static class PagingDocEmitter
{
    public static void WritePages(SourceWriter writer, OperationDeclaration operation, PagingDeclaration paging) =>
        Write(
            writer,
            operation,
            paging,
            "page",
            paging.PagesName,
            "All pages",
            "Each page is fetched when it is needed.",
            "The pages.");

    public static void WriteItems(SourceWriter writer, OperationDeclaration operation, PagingDeclaration paging) =>
        Write(
            writer,
            operation,
            paging,
            "item",
            paging.ItemsName,
            "The items of all pages",
            "Each page is fetched when its first item is needed.",
            "The items.");

    private static void Write(
        SourceWriter writer,
        OperationDeclaration operation,
        PagingDeclaration paging,
        string item,
        string name,
        string what,
        string when,
        string returns)
    {
        DocComment.Summary(writer, $"{what} of <see cref=\"{operation.Methods.Name}\"/>. {when}");
        writer.Line(
            $"""
             /// <param name="request">The request for the first page. It is not changed.</param>
             /// <returns>{returns} Each enumeration starts again.</returns>
             /// <remarks>According to the collection, {DocComment.Text(paging.Evidence)}.</remarks>
             /// <exception cref="global::ZoomGen.ApiException{"{TResponse}"}">The status of a page is not 2xx.</exception>
             /// <exception cref="global::ZoomGen.PagingException">The pages repeat, do not end, or lead to another server.</exception>
             """);
        var call = MethodDocEmitter.Call(operation, name, paging.Example);
        MethodDocEmitter.WriteCode(writer, $"await foreach (var {item} in {call}) {{ }}");
    }
}
