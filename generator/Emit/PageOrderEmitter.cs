using ZoomGen.Generator.Declarations.Paging;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Emit;

/// <summary>Writes what the runtime needs to get from one page to the next.</summary>
internal sealed class PageOrderEmitter : IPageOrderVisitor<string>
{
    private const string InvariantCulture = "global::System.Globalization.CultureInfo.InvariantCulture";

    private readonly PagingDeclaration _paging;
    private readonly string _types;

    private PageOrderEmitter(PagingDeclaration paging, string types) => (_paging, _types) = (paging, types);

    public static string Write(PagingDeclaration paging, string types) => paging.Order.Accept(new PageOrderEmitter(paging, types));

    public string Visit(TokenOrder token) =>
        New("TokenPages", [$"page => {Text(token.Token)}", Set(token.Property, token.IsNumber), .. More(token.More)]);

    public string Visit(LastItemOrder last)
    {
        var item = $"{TypeText.Runtime}.PageItems.FindLast({Value(_paging.Items.Path)})";
        return New(
            "TokenPages",
            [
                $"page => {item} is {{ }} last ? {Text($"last.{last.ItemProperty}")} : null",
                Set(last.Property, isNumber: false),
                .. More(last.More),
            ]);
    }

    public string Visit(NumberOrder number) => New(
        "NumberedPages",
        [
            .. Position(number.Property, number.IsText, number.First), .. Named("pageCount", number.PageCount),
            .. Named("total", number.Total), .. More(number.More),
        ]);

    public string Visit(OffsetOrder offset) => New(
        "OffsetPages",
        [.. Position(offset.Property, offset.IsText, offset.First), .. Named("total", offset.Total), .. More(offset.More)]);

    public string Visit(LinkOrder link) => New("LinkedPages", link.Link is null ? [] : [$"page => {Text(link.Link)}"]);

    private string New(string order, IEnumerable<string> arguments) =>
        $"new {TypeText.Runtime}.{order}{_types}(\n    {string.Join(",\n    ", arguments.Prepend($"page => {Items(_paging.Items)}"))})";

    private static string Items(PageItemList items)
    {
        var list = Value(items.Path);
        if (items.KeptAs is not { } name)
            return list;
        var find = $"{TypeText.Runtime}.PageItems.Find{JsonMethod.Arguments(items.Element)}";
        return $"{find}({list}, {Value(Owner(items.Path))}, {Literal.Of(name)})";
    }

    private static string Set(PropertyPath property, bool isNumber)
    {
        var value = isNumber ? $"long.Parse(token, {InvariantCulture})" : "token";
        return $"(request, token) => {OfRequest(property)} = {value}";
    }

    private static IEnumerable<string> Position(PropertyPath property, bool isText, int first)
    {
        var (get, set) = isText
            ? ($"{TypeText.Runtime}.PageText.ParseNumber({OfRequest(property)})", $"value.ToString({InvariantCulture})")
            : (OfRequest(property), "value");
        return [$"request => {get}", $"(request, value) => {OfRequest(property)} = {set}", $"first: {Invariant.Text(first)}"];
    }

    private static string OfRequest(PropertyPath property) => "request." + string.Join(".", property.Properties);

    private static IEnumerable<string> Named(string parameter, PropertyPath? path) => path is null ? [] : [$"{parameter}: {Lambda(path)}"];

    private static IEnumerable<string> More(MoreProperty? more) => more is null ? [] : [$"hasMore: page => {Flag(more)}"];

    private static string Flag(MoreProperty more)
    {
        var value = Value(more.Path);
        if (!more.IsEnd)
            return value;
        return more.Path.Properties.Count > 1 ? $"!({value})" : "!" + value;
    }

    private static string Lambda(PropertyPath path) => $"page => {Value(path)}";

    private static string Value(PropertyPath path) => path.Properties.Count == 0 ? "page" : "page." + string.Join("?.", path.Properties);

    private static string Text(PageTextValue text)
    {
        var value = Text(Value(text.Path));
        return text.KeptAs is { } name ? $"{value} ?? {TypeText.Runtime}.PageText.FindKept({Kept(text.Path)}, {Literal.Of(name)})" : value;
    }

    private static string Kept(PropertyPath path) => Value(new([.. Owner(path).Properties, "AdditionalProperties"]));

    private static PropertyPath Owner(PropertyPath path) => new([.. path.Properties.Take(path.Properties.Count - 1)]);

    private static string Text(string value) => $"{TypeText.Runtime}.PageText.Format({value})";
}
