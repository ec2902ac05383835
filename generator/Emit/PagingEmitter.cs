using ZoomGen.Generator.Declarations;
using ZoomGen.Generator.Declarations.Paging;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Emit;

/// <summary>The methods that give all pages of an operation, and what the runtime has to know to find the next one.</summary>
internal static class PagingEmitter
{
    private const string Runtime = "global::ZoomGen.Responses.Paging";

    public static void WriteMethods(SourceWriter writer, OperationDeclaration operation, PagingDeclaration paging)
    {
        writer.Blank();
        PagingDocEmitter.WritePages(writer, operation, paging);
        WriteMethod(writer, operation, paging, Stream(paging.PageType), paging.PagesName, "SendForPagesAsync");
        writer.Blank();
        PagingDocEmitter.WriteItems(writer, operation, paging);
        WriteMethod(writer, operation, paging, Stream(paging.ItemType), paging.ItemsName, "SendForPageItemsAsync");
    }

    /// <summary>The methods as the interface of the client declares them.</summary>
    public static void WriteDeclarations(SourceWriter writer, OperationDeclaration operation, PagingDeclaration paging)
    {
        writer.Blank();
        MethodEmitter.WriteDeclaration(writer, operation, paging.PagesName, Stream(paging.PageType));
        writer.Blank();
        MethodEmitter.WriteDeclaration(writer, operation, paging.ItemsName, Stream(paging.ItemType));
    }

    public static void WriteRequestPart(SourceWriter writer, OperationDeclaration operation, PagingDeclaration paging)
    {
        var request = operation.Request;
        var types = $"<{request.Type}, {paging.PageType}, {paging.ItemType}>";
        writer.Blank();
        using var @class = writer.Open($"public sealed partial class {request.Name} : {Runtime}.IPagedRequest{types}");
        var (order, arguments) = Order(paging);
        writer.Line(
            $$"""
              static {{Runtime}}.PageOrder{{types}} {{Runtime}}.IPagedRequest{{types}}.Pages { get; } = new {{Runtime}}.{{order}}{{types}}(
                  {{string.Join(",\n    ", arguments.Prepend(Lambda(paging.Items)))}});

              {{request.Type}} {{Runtime}}.IPagedRequest{{types}}.Copy() => ({{request.Type}})MemberwiseClone();
              """);
    }

    private static void WriteMethod(SourceWriter writer, OperationDeclaration operation, PagingDeclaration paging, string result, string name, string send) =>
        writer.Line(
            $"""
             public virtual {result} {name}({operation.Request.Type} request, {MethodEmitter.Token})
                 => {operation.Methods.Sender}.{send}<{operation.Request.Type}, {operation.Response.Type}, {paging.PageType}, {paging.ItemType}>(request, cancellationToken);
             """);

    private static (string Class, IEnumerable<string> Arguments) Order(PagingDeclaration paging) => paging.Order switch
    {
        TokenOrder token => ("TokenPages", [$"page => {Text(token.Token)}", Set(token.Property, token.IsNumber), .. More(token.More)]),
        LastItemOrder last => ("TokenPages", [$"page => {Value(paging.Items)} is {{ Count: > 0 }} items ? {Text($"items[items.Count - 1].{last.ItemProperty}")} : null", Set(last.Property, isNumber: false), .. More(last.More)]),
        NumberOrder number => ("NumberedPages", [.. Position(number.Property, number.First), .. Named("pageCount", number.PageCount), .. Named("total", number.Total), .. More(number.More)]),
        OffsetOrder offset => ("OffsetPages", [.. Position(offset.Property, offset.First), .. Named("total", offset.Total), .. More(offset.More)]),
        LinkOrder link => ("LinkedPages", link.Link is null ? [] : [$"page => {Text(link.Link)}"]),
        _ => throw new InvalidOperationException(paging.Order.GetType().Name),
    };

    private static string Set(string property, bool isNumber) =>
        $"(request, token) => request.{property} = {(isNumber ? "long.Parse(token, global::System.Globalization.CultureInfo.InvariantCulture)" : "token")}";

    private static IEnumerable<string> Position(string property, int first) =>
        [$"request => request.{property}", $"(request, value) => request.{property} = value", $"first: {Invariant.Text(first)}"];

    private static IEnumerable<string> Named(string parameter, PropertyPath? path) => path is null ? [] : [$"{parameter}: {Lambda(path)}"];

    private static IEnumerable<string> More(MoreProperty? more) => more is null ? [] : [$"hasMore: page => {(more.IsEnd ? "!" : "")}{(more.IsEnd && more.Path.Properties.Count > 1 ? $"({Value(more.Path)})" : Value(more.Path))}"];

    private static string Lambda(PropertyPath path) => $"page => {Value(path)}";

    private static string Value(PropertyPath path) => path.Properties.Count == 0 ? "page" : "page." + string.Join("?.", path.Properties);

    private static string Text(PageTextValue text) => Text(Value(text.Path)) + (text.KeptAs is { } name ? $" ?? {Runtime}.PageText.Kept({Kept(text.Path)}, {Literal.Of(name)})" : "");

    private static string Kept(PropertyPath path) => Value(new([.. path.Properties.Take(path.Properties.Count - 1), "AdditionalProperties"]));

    private static string Text(string value) => $"{Runtime}.PageText.Of({value})";

    private static string Stream(string type) => $"global::System.Collections.Generic.IAsyncEnumerable<{type}>";
}
