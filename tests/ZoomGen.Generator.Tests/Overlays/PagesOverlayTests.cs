using System.Text.Json;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Overlays;

public class PagesOverlayTests
{
    private const string Query = "wer=x&seite=1&ab=0&cursor=x";

    private const string Body =
        """{"weiter":{"zu":"t","url":"https://a.test/b"},"anzahl":7,"mehr":true,"liste":{"dinge":[{"id":1}]},"next_cursor":"t"}""";

    [Theory]
    [InlineData("""{ "token": "wer", "next": "weiter.zu", "items": "liste.dinge" }""", "new global::ZoomGen.Runtime.TokenPages")]
    [InlineData("""{ "token": "wer", "next": "weiter.zu", "more": "mehr", "items": "liste.dinge" }""", "hasMore: page => page.Mehr")]
    [InlineData("""{ "number": "seite", "items": "liste.dinge" }""", "new global::ZoomGen.Runtime.NumberedPages")]
    [InlineData("""{ "number": "seite", "pageCount": "anzahl", "items": "liste.dinge" }""", "pageCount: page => page.Anzahl")]
    [InlineData("""{ "offset": "ab", "total": "anzahl", "items": "liste.dinge" }""", "total: page => page.Anzahl")]
    [InlineData("""{ "link": "weiter.url", "items": "liste.dinge" }""", "new global::ZoomGen.Runtime.LinkedPages")]
    public void Pages_are_declared_where_the_collection_does_not_show_them(string pages, string expected)
    {
        var run = OverlayRun.Of(Collection(Body), Overlay(pages));

        Assert.Contains(expected, run.Emitted("Zoom.ListThings"), StringComparison.Ordinal);
        Assert.Empty(run.Compile("_ = new Zoom.ZoomClient(new Zoom.ZoomClientOptions()).ListThingsItemsAsync(new());"));
    }

    [Fact]
    public void A_body_that_is_the_list_needs_no_items()
    {
        var run = OverlayRun.Of(Collection("""[{"id":1}]"""), Overlay("""{ "number": "seite" }"""));

        Assert.Contains("NumberedPages", run.Emitted("Zoom.ListThings"), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_are_denied()
    {
        var collection = Collection("""{"next_cursor":"t","things":[{"id":1}]}""");

        Assert.Contains("PagesAsync", OverlayRun.Of(collection, "{}").Emitted("Zoom.ListThings"), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "PagesAsync", OverlayRun.Of(collection, Overlay("false")).Emitted("Zoom.ListThings"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "token": "wem", "next": "weiter.zu", "items": "liste.dinge" }""", "ZG0021")]
    [InlineData("""{ "token": "wer", "next": "weiter.wo", "items": "liste.dinge" }""", "ZG0021")]
    [InlineData("""{ "token": "wer", "next": "mehr", "items": "liste.dinge" }""", "ZG0021")]
    [InlineData("""{ "token": "wer", "items": "liste.dinge" }""", "ZG0021")]
    [InlineData("""{ "token": "wer", "next": "weiter.zu", "items": "anzahl" }""", "ZG0021")]
    [InlineData("""{ "number": "seite", "more": "anzahl", "items": "liste.dinge" }""", "ZG0021")]
    [InlineData("""{ "number": "seite" }""", "ZG0021")]
    [InlineData("true", "ZG0020")]
    [InlineData("{}", "ZG0020")]
    [InlineData("""{ "number": "seite", "offset": "ab" }""", "ZG0020")]
    public void A_declaration_that_does_not_fit_is_reported_at_its_place(string pages, string id)
    {
        var run = OverlayRun.Of(Collection(Body), Overlay(pages), $"{id} zoom.zoomgen.json(2,10)");

        Assert.Empty(run.Compile());
    }

    [Fact]
    public void ZG0021_a_response_without_json() => OverlayRun.Of(
        Collections.With(Collections.Get("List things")), Overlay("""{ "number": "page" }"""), "ZG0021 zoom.zoomgen.json(2,10)");

    private static string Overlay(string pages) => $$"""
        { "requests": { "List things": {
        "pages": {{pages}} } } }
        """;

    private static string Collection(string body) => Collections.With(Collections.Request(
        "List things",
        $$"""{ "method": "GET", "url": "https://a.test/things?{{Query}}" }""",
        $$"""{ "name": "OK", "code": 200, "body": {{JsonSerializer.Serialize(body)}} }"""));
}
