using ZoomGen.Generator.Tests.EmittedCode;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Overlays;

public class RequestOverlayTests
{
    private static readonly string Search = Collections.With(Collections.Request("Search", """
        {
          "method": "GET",
          "header": [{ "key": "X-Trace", "value": "7" }],
          "url": {
            "host": ["https://a.test"], "path": ["users", ":user", "files"],
            "query": [{ "key": "page", "value": "second" }, { "key": "flag" }, { "key": "sort", "value": "up" }, { "key": "after", "value": "x", "disabled": true }]
          }
        }
        """));

    [Theory]
    [InlineData("PATCH /meetings/:meetingId/livestream/status")]
    [InlineData("Meetings/Update Live Stream Status")]
    public void A_request_is_found_by_method_and_path_or_by_folder_and_name(string key)
    {
        var run = OverlayRun.LiveStream($$"""{ "requests": { "{{key}}": { "name": "SetLiveStreamState" } } }""");

        Assert.Empty(run.Compile(
            "_ = new Zoom.Meetings.SetLiveStreamStateRequest { MeetingId = 1, Action = Zoom.Meetings.SetLiveStreamStateAction.Start };"));
    }

    [Fact]
    public void A_given_name_stays_as_it_is_written_and_another_request_of_that_name_gives_way()
    {
        var collection = Collections.With($"{Collections.Get("Get URL")},{Collections.Get("Get it", "https://api.example.test/it")}");

        var run = OverlayRun.Of(collection, """{ "requests": { "GET /it": { "name": "GetUrl" } } }""");

        Assert.Contains("\"/it\"", run.Emitted("Zoom.GetUrl"), StringComparison.Ordinal);
        Assert.Contains("\"/things\"", run.Emitted("Zoom.GetUrlThings"), StringComparison.Ordinal);
    }

    [Fact]
    public void Types_keep_their_names_when_requests_and_folders_are_renamed()
    {
        var item = Collections.Request(
            "list",
            """{ "method": "GET", "url": "https://a.test/users" }""",
            """{ "name": "OK", "code": 200, "body": "{\"users\":[{\"id\":1}]}" }""");
        var collection = Collections.With($$"""{ "name": "users", "item": [{{item}}] }""");

        var run = OverlayRun.Of(
            collection,
            """
            {
              "requests": { "users/list": { "name": "FindAll" } },
              "folders": { "users": { "name": "People" } },
              "types": { "User": { "properties": { "id": { "name": "Number" } } } }
            }
            """);

        Assert.Empty(run.Compile("_ = typeof(Zoom.People.FindAllRequest); _ = typeof(Zoom.UserList); _ = new Zoom.User { Number = 1 };"));
    }

    [Fact]
    public void What_is_excluded_is_not_there()
    {
        var run = OverlayRun.LiveStream(
            """{ "requests": { "GET /meetings/:meetingId/livestream": { "exclude": true } }, "folders": { "Webinars": { "exclude": true } } }""");

        Assert.Equal(
            [
                "Zoom.Meetings.MeetingsClient",
                "Zoom.Meetings.UpdateLiveStream",
                "Zoom.Meetings.UpdateLiveStreamStatus",
                "Zoom.UpdateLiveStreamStatusSettings",
                "Zoom.ZoomClient",
                "Zoom.ZoomClientOptions"
            ],
            run.Results.Single().GeneratedSources.Select(source => source.HintName[..^".g.cs".Length]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_folder_is_renamed_with_its_namespace_its_class_and_its_property()
    {
        var run = OverlayRun.LiveStream("""{ "folders": { "Meetings": { "name": "MeetingOperations" } } }""");

        Assert.Empty(
            run.Compile(
                "_ = new Zoom.ZoomClient(new()).MeetingOperations.UpdateLiveStreamStatusAsync(new Zoom.MeetingOperations.UpdateLiveStreamStatusRequest { MeetingId = 1 });"));
    }

    [Fact]
    public void Parameters_get_the_names_and_types_that_are_given()
    {
        var run = OverlayRun.Of(Search, """
            {
              "requests": {
                "GET /users/:user/files": {
                  "parameters": {
                    "user": { "name": "UserId", "type": "uuid" },
                    "page": { "type": "long" },
                    "flag": { "type": "boolean" },
                    "sort": { "type": "enum", "values": ["up", "down"], "required": true },
                    "after": { "type": "date-time", "required": true },
                    "x-trace": { "type": "long", "name": "Trace" }
                  }
                }
              }
            }
            """,
            "ZG0018 zoom.postman_collection.json(8,15)",
            "ZG0018 zoom.postman_collection.json(8,106)");

        Assert.Empty(run.Compile("""
            _ = new Zoom.SearchRequest
            {
                UserId = System.Guid.Empty, Page = 2L, Flag = true, Sort = Zoom.SearchSort.Down, After = System.DateTimeOffset.UnixEpoch, Trace = 7L,
            };
            """));
        // `second` is not a number: the example has another value.
        Assert.Contains("Page = 1,", run.Emitted("Zoom.Search"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("string")]
    [InlineData("long")]
    [InlineData("decimal")]
    [InlineData("double")]
    [InlineData("boolean")]
    [InlineData("date")]
    [InlineData("date-time")]
    [InlineData("time")]
    [InlineData("uuid")]
    [InlineData("uri")]
    [InlineData("enum\", \"values\": [\"a\", \"\\\"\\u2028\"], \"name\": \"Example")]
    public void Every_type_compiles_in_every_place(string type)
    {
        var form = Collections.Request("Upload", """
            {
              "method": "POST", "url": "https://a.test/u",
              "body": { "mode": "urlencoded", "urlencoded": [{ "key": "title", "value": "{{x}}" }, { "key": "ids", "value": "1" }, { "key": "ids", "value": "{{y}}" }, { "key": "secret", "value": "", "disabled": true }] }
            }
            """);
        var collection = Search.Replace("\"item\": [", $"\"item\": [{form},", StringComparison.Ordinal);

        // Hardly any documented value is one of the type.
        var run = GeneratorRun.WithAnyWarnings(OverlayRun.Files(collection, $$"""
            {
              "requests": {
                "GET /users/:user/files": { "parameters": { {{Entries("user", "page", "flag", "sort", "after", "X-Trace")}} } },
                "POST /u": { "parameters": { {{Entries("title", "ids", "secret")}} } }
              }
            }
            """));

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id == "ZG0019");
        Assert.Equal(
            2,
            run.GeneratedTrees.Count(tree => tree.FilePath.Contains("Search", StringComparison.Ordinal)
                || tree.FilePath.Contains("Upload", StringComparison.Ordinal)));
        Assert.Empty(run.Compile());

        string Entries(params string[] keys) => string.Join(",", keys.Select(key => $$"""
            "{{key}}": { "type": "{{type}}" }
            """));
    }

    [Fact]
    public void A_path_variable_is_given_its_type_once_for_the_whole_collection()
    {
        var run = OverlayRun.LiveStream(
            """{ "requests": { "GET /meetings/:meetingId/livestream": { "parameters": { "meetingId": { "type": "string" } } } } }""");

        Assert.Contains("public required string MeetingId", run.Emitted("Zoom.Meetings.UpdateLiveStream"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_that_is_excluded_is_not_sent()
    {
        var run = OverlayRun.LiveStream("""
            { "requests": { "PATCH /meetings/:meetingId/livestream/status": { "parameters": { "settings": { "exclude": true } } } } }
            """);

        Assert.DoesNotContain(
            "settings",
            run.Emitted("Zoom.Meetings.UpdateLiveStreamStatus").Split("void Write(ref", 2)[1],
            StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void ZG0019_entries_that_match_nothing_are_reported_where_they_stand() =>
        OverlayRun.LiveStream("""
            {
              "requests": {
                "PUT /meetings": {},
                "GET /meetings/:meetingId/livestream": { "parameters": {
                  "page": {}
                } }
              },
              "folders": {
                "Users": {}
              },
              "types": {
                "User": {},
                "LiveStreamDetails": { "properties": {
                  "id": {}
                } }
              }
            }
            """,
            "ZG0019 zoom.zoomgen.json(3,5)",
            "ZG0019 zoom.zoomgen.json(5,7)",
            "ZG0019 zoom.zoomgen.json(9,5)",
            "ZG0019 zoom.zoomgen.json(12,5)",
            "ZG0019 zoom.zoomgen.json(14,7)");

    [Fact]
    public void A_parameter_that_one_of_several_requests_of_an_address_has_is_found()
    {
        var collection = Collections.With($"{Collections.Get("A")},{Collections.Get("B", "https://api.example.test/things?page=1")}");

        OverlayRun.Of(collection, """{ "requests": { "GET /things": { "parameters": { "page": { "name": "Number" } } } } }""");
    }

    [Theory]
    [InlineData("""{ "parameters": { "meetingId": { "exclude": true } } }""", "ZG0021 zoom.zoomgen.json(2,19)")]
    [InlineData("""{ "parameters": { "meetingId": { "required": false } } }""", "ZG0021 zoom.zoomgen.json(2,19)")]
    [InlineData("""{ "body": "raw" }""", "ZG0021 zoom.zoomgen.json(2,11)")]
    [InlineData("""{ "body": "urlencoded", "parameters": { "action": { "type": "file" } } }""", "ZG0021 zoom.zoomgen.json(2,61)")]
    [InlineData("""{ "parameters": { "meetingId": { "type": "file" } } }""", "ZG0021 zoom.zoomgen.json(2,42)")]
    public void ZG0021_what_cannot_be(string entry, string expected)
    {
        var overlay = $$"""
            { "requests": { "Meetings/Update Live Stream Status":
            {{entry}}
            } }
            """;

        var run = OverlayRun.LiveStream(overlay, expected);

        Assert.Empty(run.Compile("_ = new Zoom.Meetings.UpdateLiveStreamStatusRequest { MeetingId = 1 };"));
    }

    [Theory]
    [InlineData("zoom.postman_collection.json", "zoom.zoomgen.json")]
    [InlineData("zoom.postman_collection.json", "zoom.postman_collection.zoomgen.json")]
    [InlineData("a/zoom.json", "a/zoom.zoomgen.json")]
    [InlineData("a/zoom.postman_collection.json", "zoom.zoomgen.json", "ZG0022 zoom.zoomgen.json(1,1)")]
    [InlineData("zoom.postman_collection.json", "zoo.zoomgen.json", "ZG0022 zoo.zoomgen.json(1,1)")]
    public void ZG0022_an_overlay_without_its_collection(string collection, string overlay, params string[] diagnostics) =>
        GeneratorRun.Of(
            [new InMemoryFile(collection, Collections.With(Collections.Get("Get"))), new InMemoryFile(overlay, "{}")],
            ItemMetadata.For(collection, ("ZoomGenCollection", "true")),
            diagnostics: diagnostics);

    [Fact]
    public void Of_two_overlays_of_one_collection_the_second_is_reported() =>
        GeneratorRun.Of(
            [
                new InMemoryFile(GeneratorRun.DefaultPath, Collections.With(Collections.Get("Get"))),
                new InMemoryFile("zoom.zoomgen.json", "{}"),
                new InMemoryFile("zoom.postman_collection.zoomgen.json", "{}"),
            ],
            diagnostics: "ZG0022 zoom.zoomgen.json(1,1)");

    [Fact]
    public void Hostile_collections_compile_with_an_overlay()
    {
        var collection = Collections.With(
            Collections.Request(
                "A",
                $$"""{ "method": "POST", "url": "https://a.test/b", "body": { "mode": "formdata", "formdata": [{ "key": {{Newtonsoft.Json.JsonConvert.ToString(CompiledCollections.Hostile)}}, "value": "1" }] } }"""));
        var key = Newtonsoft.Json.JsonConvert.ToString(CompiledCollections.Hostile);

        var run = OverlayRun.Of(
            collection,
            $$"""{ "requests": { "POST /b": { "parameters": { {{key}}: { "type": "enum", "values": [{{key}}, "", "Equals"], "name": "Equals" } } } } }""",
            "ZG0014 zoom.postman_collection.json(3,128)",
            "ZG0018 zoom.postman_collection.json(3,128)");

        Assert.Empty(run.Compile());
    }

    [Fact]
    public void A_text_of_a_form_can_be_made_a_file()
    {
        var collection = Collections.With(Collections.Request("Upload", """
            { "method": "POST", "url": "https://a.test", "body": { "mode": "formdata", "formdata": [
                { "key": "file", "value": "/home/ada/photo.png", "type": "text", "description": "(Required) The path of the file." },
                { "key": "title", "value": "x", "type": "text" } ] } }
            """));

        var run = OverlayRun.Of(collection, """{ "requests": { "Upload": { "parameters": { "file": { "type": "file", "name": "Photo" } } } } }""");

        Assert.Empty(run.Compile("""
            var request = new Zoom.UploadRequest { Photo = ZoomGen.ApiFile.FromBytes("a.png", new byte[] { 1 }), Title = "x" };
            """));
        Assert.Contains("\"photo.png\"", run.Emitted("Zoom.Upload"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_parts_of_a_value_are_one_parameter_by_the_name_before_the_brackets()
    {
        var collection = Collections.With(Collections.Request("Get", """
            { "method": "POST", "url": "https://a.test", "body": { "mode": "urlencoded", "urlencoded": [
                { "key": "expand[0]", "value": "1" }, { "key": "items[0][id]", "value": "2" }, { "key": "old[a]", "value": "3" } ] } }
            """));

        var run = OverlayRun.Of(collection, """
            { "requests": { "Get": { "parameters": {
                "expand": { "name": "Expansions", "type": "string" },
                "items[0][id]": { "name": "Number", "type": "string" },
                "old": { "exclude": true } } } } }
            """);

        Assert.Empty(run.Compile("""
            var request = new Zoom.GetRequest { Expansions = new() { "a" }, Items = new() { new() { Number = "b" } } };
            """));
        Assert.DoesNotContain("Old", run.Emitted("Zoom.Get"), StringComparison.Ordinal);
    }
}
