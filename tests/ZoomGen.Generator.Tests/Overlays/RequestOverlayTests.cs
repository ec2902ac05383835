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

        Assert.Empty(run.Faults());
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
    public void What_is_excluded_is_not_there()
    {
        var run = OverlayRun.LiveStream(
            """{ "requests": { "GET /meetings/:meetingId/livestream": { "exclude": true } }, "folders": { "Webinars": { "exclude": true } } }""");

        Assert.Empty(run.Faults());
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
            """);

        Assert.Empty(run.Faults());
        Assert.Empty(run.Compile("""
            _ = new Zoom.SearchRequest
            {
                UserId = System.Guid.Empty, Page = 2L, Flag = true, Sort = Zoom.SearchSort.Down, After = System.DateTimeOffset.UnixEpoch, Trace = 7L,
            };
            """));
        // `second` is no number: the example has another value.
        Assert.Contains("Page = 1,", run.Emitted("Zoom.Search"), StringComparison.Ordinal);
        Assert.Equal(["ZG0018"], run.Diagnostics.Select(diagnostic => diagnostic.Id).Distinct());
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
        string[] keys = ["user", "page", "flag", "sort", "after", "X-Trace", "title", "ids", "secret"];
        var entries = string.Join(",", keys.Select(key => $"\"{key}\": {{ \"type\": \"{type}\" }}"));
        var form = Collections.Request("Upload", """
            {
              "method": "POST", "url": "https://a.test/u",
              "body": { "mode": "urlencoded", "urlencoded": [{ "key": "title", "value": "{{x}}" }, { "key": "ids", "value": "1" }, { "key": "ids", "value": "{{y}}" }, { "key": "secret", "value": "", "disabled": true }] }
            }
            """);
        var collection = Search.Replace("\"item\": [", $"\"item\": [{form},", StringComparison.Ordinal);

        var run = OverlayRun.Of(
            collection,
            $$"""{ "requests": { "GET /users/:user/files": { "parameters": { {{entries}} } }, "POST /u": { "parameters": { {{entries}} } } } }""");

        Assert.Equal(
            2,
            run.GeneratedTrees.Count(tree => tree.FilePath.Contains("Search", StringComparison.Ordinal)
                || tree.FilePath.Contains("Upload", StringComparison.Ordinal)));
        Assert.Empty(run.Compile());
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
            run.Emitted("Zoom.Meetings.UpdateLiveStreamStatus").Split("IApiRequest.Write", 2)[1],
            StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void ZG0019_entries_that_match_nothing_are_reported_where_they_stand()
    {
        var run = OverlayRun.LiveStream("""
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
            """);

        Assert.Equal(["ZG0019 12,5", "ZG0019 14,7", "ZG0019 3,5", "ZG0019 5,7", "ZG0019 9,5"], run.Faults().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_parameter_that_one_of_several_requests_of_an_address_has_is_found()
    {
        var collection = Collections.With($"{Collections.Get("A")},{Collections.Get("B", "https://api.example.test/things?page=1")}");

        Assert.Empty(OverlayRun.Of(collection, """{ "requests": { "GET /things": { "parameters": { "page": { "name": "Number" } } } } }""")
            .Faults());
    }

    [Theory]
    [InlineData("""{ "parameters": { "meetingId": { "exclude": true } } }""")]
    [InlineData("""{ "parameters": { "meetingId": { "required": false } } }""")]
    [InlineData("""{ "body": "raw" }""")]
    public void ZG0021_what_cannot_be(string entry)
    {
        var run = OverlayRun.LiveStream($$"""{ "requests": { "Meetings/Update Live Stream Status": {{entry}} } }""");

        Assert.StartsWith("ZG0021", Assert.Single(run.Faults()), StringComparison.Ordinal);
        Assert.Empty(run.Compile("_ = new Zoom.Meetings.UpdateLiveStreamStatusRequest { MeetingId = 1 };"));
    }

    [Theory]
    [InlineData("zoom.postman_collection.json", "zoom.zoomgen.json", true)]
    [InlineData("zoom.postman_collection.json", "zoom.postman_collection.zoomgen.json", true)]
    [InlineData("a/zoom.json", "a/zoom.zoomgen.json", true)]
    [InlineData("a/zoom.postman_collection.json", "zoom.zoomgen.json", false)]
    [InlineData("zoom.postman_collection.json", "zoo.zoomgen.json", false)]
    public void ZG0022_an_overlay_without_its_collection(string collection, string overlay, bool isTaken)
    {
        var run = GeneratorRun.Of(
            [new InMemoryFile(collection, Collections.With(Collections.Get("Get"))), new InMemoryFile(overlay, "{}")],
            ItemMetadata.For(collection, ("ZoomGenCollection", "true")));

        Assert.Equal(isTaken ? [] : ["ZG0022"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void Of_two_overlays_of_one_collection_the_second_is_reported()
    {
        var run = GeneratorRun.Of(
        [
            new InMemoryFile(GeneratorRun.DefaultPath, Collections.With(Collections.Get("Get"))),
            new InMemoryFile("zoom.zoomgen.json", "{}"),
            new InMemoryFile("zoom.postman_collection.zoomgen.json", "{}"),
        ]);

        Assert.Equal(("ZG0022", "zoom.zoomgen.json"), (Assert.Single(run.Diagnostics).Id, run.Diagnostics[0].Location.GetLineSpan().Path));
    }

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
            $$"""{ "requests": { "POST /b": { "parameters": { {{key}}: { "type": "enum", "values": [{{key}}, "", "Equals"], "name": "Equals" } } } } }""");

        Assert.Empty(run.Compile());
    }
}
