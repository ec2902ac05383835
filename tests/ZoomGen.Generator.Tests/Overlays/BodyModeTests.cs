using Microsoft.CodeAnalysis;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Overlays;

/// <summary>What goes out when an overlay changes the mode of a body.</summary>
public class BodyModeTests
{
    [Fact]
    public async Task The_form_that_Zoom_documents_is_sent_as_json()
    {
        var run = OverlayRun.LiveStream("""{ "requests": { "PATCH /meetings/:meetingId/livestream/status": { "body": "json" } } }""");

        var sent = await SendAsync(run, """
            zoom.Meetings.UpdateLiveStreamStatusAsync(new()
            {
                MeetingId = 68423085,
                Body = new() { Action = "start", Settings = new() { ActiveSpeakerName = false, DisplayName = "All hands" } },
            })
            """);

        Assert.Equal("""application/json {"action":"start","settings":{"active_speaker_name":false,"display_name":"All hands"}}""", sent);
    }

    [Fact]
    public void What_the_collection_says_of_a_field_documents_its_property()
    {
        var run = OverlayRun.Of(
            Form(
                """{ "key": "sort", "value": "up", "description": "(Required) The **order**. (This can only be one of up,down)" }"""), """{ "requests": { "POST /things": { "body": "json" } } }""");

        Assert.Contains(
            "<summary><c>sort</c>: The order. Documented: one of up, down.</summary>",
            run.Emitted("Zoom.SaveThingBody"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fields_become_members_of_their_types()
    {
        var run = OverlayRun.Of(
            Form("""
                { "key": "id", "value": "7", "description": "as a long" }, { "key": "price", "value": "10.50" }, { "key": "on", "value": "true" }, { "key": "text", "value": "007" },
                { "key": "tag", "value": "a" }, { "key": "tag", "value": "b" }, { "key": "owner", "value": "{{owner}}" }, { "key": "note", "value": "n", "disabled": true }, { "key": "text", "value": "no", "disabled": true }
                """),
            """{ "requests": { "POST /things": { "body": "json" } } }""",
            "ZG0014 zoom.postman_collection.json(6,65)");

        Assert.Equal(
            """application/json {"id":7,"price":10.50,"on":true,"text":"007","tag":["a","b"],"owner":"me"}""",
            await SendAsync(run, "zoom.SaveAsync(Zoom.SaveRequest.ExampleFor(new Zoom.ZoomClientOptions { Owner = \"me\" }))"));
        // What is not sent can be all the same.
        Assert.Equal(
            """application/json {"id":7,"note":"n"}""",
            await SendAsync(run, """zoom.SaveAsync(new() { Body = new() { Id = 7L, Note = "n" } })"""));
    }

    [Fact]
    public async Task What_is_given_for_a_field_holds_for_its_member()
    {
        var run = OverlayRun.Of(
            Form(
                """{ "key": "id", "value": "7" }, { "key": "since", "value": "2020-01-31" }, { "key": "kind", "value": "x" }, { "key": "gone", "value": "x" }"""),
            """
            {
              "requests": {
                "POST /things": {
                  "body": "json",
                  "parameters": { "id": { "name": "Number", "type": "string", "required": true }, "since": { "type": "string" }, "kind": { "type": "long" }, "gone": { "exclude": true } }
                }
              }
            }
            """,
            "ZG0018 zoom.postman_collection.json(5,120)");

        Assert.Equal(
            """application/json {"id":"7","since":"2020-01-31","kind":1}""",
            await SendAsync(run, "zoom.SaveAsync(Zoom.SaveRequest.Example)"));
        Assert.Equal(
            """application/json {"id":"8"}""", await SendAsync(run, """zoom.SaveAsync(new() { Body = new() { Number = "8" } })"""));
    }

    [Theory]
    [InlineData("urlencoded", "application/x-www-form-urlencoded id=7&owner=%7B%22name%22%3A%22me%22%7D")]
    [InlineData("raw", """application/json {"id": 7, "owner": {"name": "me"}}""")]
    public async Task Json_is_sent_in_another_mode(string mode, string expected)
    {
        var collection = Collections.With(Collections.Request("Save", """
            {
              "method": "POST", "url": "https://a.test/things",
              "body": { "mode": "raw", "raw": "{\"id\": 7, \"owner\": {\"name\": \"me\"}}", "options": { "raw": { "language": "json" } } }
            }
            """));

        var run = OverlayRun.Of(collection, $$"""{ "requests": { "POST /things": { "body": "{{mode}}" } } }""");

        Assert.Equal(expected, await SendAsync(run, "zoom.SaveAsync(Zoom.SaveRequest.Example)"));
    }

    [Fact]
    public async Task A_text_is_sent_as_json()
    {
        var collection = Collections.With(Collections.Request("Save", """
            { "method": "POST", "url": "https://a.test/things", "header": [{ "key": "Content-Type", "value": "application/octet-stream" }], "body": { "mode": "raw", "raw": "{\"id\": 7}" } }
            """));

        var run = OverlayRun.Of(collection, """{ "requests": { "POST /things": { "body": "json" } } }""");

        Assert.Equal("""application/json {"id":8}""", await SendAsync(run, "zoom.SaveAsync(new() { Body = new() { Id = 8 } })"));
    }

    [Fact]
    public async Task A_form_changes_its_encoding()
    {
        var run = OverlayRun.Of(
            Form("""{ "key": "id", "value": "7" }"""), """{ "requests": { "POST /things": { "body": "urlencoded" } } }""");

        Assert.Equal("application/x-www-form-urlencoded id=7", await SendAsync(run, "zoom.SaveAsync(Zoom.SaveRequest.Example)"));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("urlencoded")]
    [InlineData("raw")]
    public void A_form_with_a_file_stays_one(string mode)
    {
        var run = OverlayRun.Of(
            Form("""{ "key": "file", "type": "file", "src": "a.txt" }"""),
            $$"""{ "requests": { "POST /things": { "body": "{{mode}}" } } }""",
            "ZG0021 zoom.zoomgen.json(1,43)");

        Assert.Contains("request.StartMultipartForm()", run.Emitted("Zoom.Save"), StringComparison.Ordinal);
    }

    private static string Form(string fields) => Collections.With(Collections.Request("Save", $$"""
        {
          "method": "POST", "url": "https://a.test/things", "header": [{ "key": "Content-Type", "value": "multipart/form-data" }],
          "body": { "mode": "formdata", "formdata": [{{fields}}] }
        }
        """));

    private static Task<string> SendAsync(GeneratorDriverRunResult run, string call) =>
        UserProgram.RunAsync(run, $"await {call}; return server.Sent;");
}
