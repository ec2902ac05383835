using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Overlays;

public class StreamOverlayTests
{
    private const string Overlay = """{ "requests": { "GET /things": { "response": "stream" } } }""";

    [Theory]
    [InlineData("""{ "name": "all", "code": 200, "body": "{\"id\":1}" }""")]
    [InlineData("""{ "name": "text", "code": 200, "header": [{ "key": "Content-Type", "value": "text/plain" }], "body": "a" }""")]
    [InlineData("""{ "name": "gone", "code": 404, "body": "{\"code\":1,\"message\":\"a\"}" }""")]
    public void A_success_is_a_stream_whatever_is_saved(string response)
    {
        var run = OverlayRun.Of(Collection(response), Overlay);

        Assert.Empty(run.Compile(
            """
            var zoom = new Zoom.ZoomClient(new Zoom.ZoomClientOptions());
            System.Threading.Tasks.Task<ZoomGen.ResponseStream> things = zoom.GetThingsAsync(new());
            """));
    }

    [Fact]
    public void An_error_is_read_as_before()
    {
        var run = OverlayRun.Of(
            Collection("""{ "name": "gone", "code": 404, "body": "{\"code\":1,\"message\":\"a\"}" }"""), Overlay);

        Assert.Contains("ReadJsonOrNull<global::Zoom.ThingsNotFound>()", run.Emitted("Zoom.GetThings"), StringComparison.Ordinal);
    }

    [Fact]
    public void Anything_but_a_stream_is_refused_where_it_stands() => OverlayRun.Of(
        Collection("""{ "name": "all", "code": 200, "body": "{\"id\":1}" }"""),
        """{ "requests": { "GET /things": { "response": "text" } } }""",
        "ZG0020 zoom.zoomgen.json(1,46)");

    private static string Collection(string response) => Collections.With(
        Collections.Request("Get things", """{ "method": "GET", "url": "https://a.test/things" }""", response));
}
