using AngleSharp.Html.Dom;

namespace ZoomGen.MockServer.Tool.Tests.Support;

internal static class Elements
{
    public static string Text(this IHtmlDocument page, string selector) =>
        page.QuerySelector(selector)?.TextContent.Trim() ?? throw new InvalidOperationException($"The page has no {selector}.");

    public static string? TextOrNull(this IHtmlDocument page, string selector) => page.QuerySelector(selector)?.TextContent.Trim();

    public static IHtmlInputElement Line(this IHtmlDocument page, string id) => (IHtmlInputElement)page.GetElementById(id)!;

    public static IHtmlTextAreaElement Area(this IHtmlDocument page, string id) => (IHtmlTextAreaElement)page.GetElementById(id)!;

    public static IHtmlButtonElement Button(this IHtmlDocument page, string text) =>
        page.QuerySelectorAll("button").OfType<IHtmlButtonElement>().First(button => button.TextContent == text);
}
