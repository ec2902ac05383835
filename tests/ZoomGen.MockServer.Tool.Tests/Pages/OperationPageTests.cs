using System.Text.Json;
using AngleSharp.Html.Dom;
using ZoomGen.MockServer.Tool.Tests.Support;

namespace ZoomGen.MockServer.Tool.Tests.Pages;

public sealed class OperationPageTests
{
    [Fact]
    public async Task Shows_the_documentation()
    {
        await using var session = await ToolSession.WithLiveStreamAsync();

        var page = await session.GetOperationAsync(1);

        Assert.Equal("Update Live Stream Status", page.Text("h1"));
        Assert.Equal("PATCH /meetings/:meetingId/livestream/status", page.Text(".target"));
        Assert.Equal("Meeting host must have a Pro license.", page.Text("main .text li"));
        Assert.StartsWith("https://", page.QuerySelector("main .text a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_the_saved_responses()
    {
        await using var session = await ToolSession.WithLiveStreamAsync();

        var page = await session.GetOperationAsync(3);

        Assert.Equal(["200", "400", "404"], page.QuerySelectorAll(".examples .status").Select(status => status.TextContent));
        Assert.Contains("\"stream_url\": ", page.Text(".examples pre"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_saved_body_that_ends_in_the_middle_of_a_character_is_shown_as_it_is()
    {
        const string Body = """{"a":"\ud83d"}""";
        await using var session = await ToolSession.WithTextAsync(
            $$"""
            {
              "info": { "name": "Test" },
              "item": [{
                "name": "x",
                "request": "https://h.test/x",
                "response": [{ "code": 200, "body": {{JsonSerializer.Serialize(Body)}} }]
              }]
            }
            """);

        var page = await session.GetOperationAsync(1);
        var result = await session.SubmitAsync(page);

        Assert.Equal(Body, page.Text(".examples pre"));
        Assert.Equal(Body, result.Text("pre.body"));
    }

    [Fact]
    public async Task The_form_has_the_documented_values_and_types()
    {
        await using var session = await ToolSession.WithLiveStreamAsync();

        var page = await session.GetOperationAsync(1);

        Assert.Equal("68423085", page.Line("value.MeetingId").Value);
        Assert.Equal(["start", "stop"], page.QuerySelectorAll("[id='value.Action'] option").Select(option => option.TextContent));
        Assert.Equal(["long", "UpdateLiveStreamStatusAction?", "UpdateLiveStreamStatusSettings?"], page.QuerySelectorAll(".type").Select(
            type => type.TextContent));
    }

    [Fact]
    public async Task Sends_the_request_and_shows_the_response()
    {
        await using var session = await ToolSession.WithLiveStreamAsync();
        var page = await session.GetOperationAsync(3);
        page.Line("value.MeetingId").Value = "5";

        var result = await session.SubmitAsync(page);

        Assert.Equal("200 OK", result.Text("#result .status"));
        Assert.StartsWith("GET /meetings/5/livestream HTTP/1.1\nHost: 127.0.0.1", result.Text("pre.wire"), StringComparison.Ordinal);
        Assert.StartsWith("{\n  \"stream_url\": ", result.Text("pre.body"), StringComparison.Ordinal);
        Assert.EndsWith(
            "var result = await zoom.Meetings.GetLiveStreamDetailsAsync(new() { MeetingId = 5 });",
            result.Text("pre.call"),
            StringComparison.Ordinal);
        Assert.Equal("5", result.Line("value.MeetingId").Value);
    }

    [Fact]
    public async Task A_saved_response_can_be_asked_for()
    {
        await using var session = await ToolSession.WithLiveStreamAsync();
        var page = await session.GetOperationAsync(1);

        var result = await session.SubmitAsync(page, page.Button("Send for 429"));

        Assert.Equal("429 Too Many Requests", result.Text("#result .status"));
    }

    [Fact]
    public async Task One_of_several_saved_responses_of_a_status_is_asked_for_by_its_name()
    {
        await using var session = await ToolSession.WithTextAsync(
            """
            {
              "info": { "name": "Test" },
              "item": [{
                "name": "x",
                "request": "https://h.test/x",
                "response": [{ "name": "成功", "code": 200, "body": "1" }, { "name": "空のリスト é", "code": 200, "body": "2" }]
              }]
            }
            """);
        var page = await session.GetOperationAsync(1);

        var result = await session.SubmitAsync(page, page.QuerySelectorAll("button[name=example]").OfType<IHtmlButtonElement>().Last());

        Assert.Equal("2", result.Text("pre.body"));
    }

    [Fact]
    public async Task The_call_has_what_was_entered()
    {
        await using var session = await ToolSession.WithLiveStreamAsync();
        var page = await session.GetOperationAsync(1);
        page.Line("value.Action-send").IsChecked = false;
        page.Area("value.Settings").Value = """{ "display_name": "All \"hands\"", "other": [1] }""";

        var result = await session.SubmitAsync(page);

        Assert.Equal(
            """
            using Zoom;
            using Zoom.Meetings;

            var zoom = new ZoomClient(new ZoomClientOptions { BaseUrl = "BASE" });
            await zoom.Meetings.UpdateLiveStreamStatusAsync(new()
            {
                MeetingId = 68423085,
                Settings = new()
                {
                    DisplayName = "All \"hands\"",
                    AdditionalProperties = { ["other"] = JsonText.Parse("[1]") },
                },
            });
            """.ReplaceLineEndings("\n").Replace("BASE", session.Tool.Server.BaseUrl, StringComparison.Ordinal),
            result.Text("pre.call"));
        Assert.DoesNotContain("name=\"action\"", result.Text("pre.wire"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x", "meetingId is not a value of the type Int64: x")]
    [InlineData("", "meetingId is not a value of the type Int64: ")]
    public async Task A_value_of_the_wrong_type_is_not_sent(string entered, string expected)
    {
        await using var session = await ToolSession.WithLiveStreamAsync();
        var page = await session.GetOperationAsync(3);
        page.Line("value.MeetingId").Value = entered;

        var result = await session.SubmitAsync(page);

        Assert.Equal($"Not sent. {expected}".Trim(), result.Text(".fault"));
        Assert.Equal(entered, result.Line("value.MeetingId").Value);
    }

    [Fact]
    public async Task Json_that_is_none_is_not_sent()
    {
        await using var session = await ToolSession.WithLiveStreamAsync();
        var page = await session.GetOperationAsync(1);
        page.Area("value.Settings").Value = "{";

        var result = await session.SubmitAsync(page);

        Assert.StartsWith("Not sent. settings is not valid JSON", result.Text(".fault"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_variable_without_a_value_is_named_and_can_be_entered()
    {
        await using var session = await WithHeaderAsync(environment: null);
        var page = await session.GetOperationAsync(1);

        page.Line("variable.plan").Value = "";
        var refused = await session.SubmitAsync(page);
        page.Line("variable.plan").Value = "free";
        var sent = await session.SubmitAsync(page);

        Assert.Contains("'plan'", refused.Text(".fault"), StringComparison.Ordinal);
        Assert.Contains("\nX-Plan: free\n", sent.Text("pre.wire"), StringComparison.Ordinal);
        Assert.Contains(", Plan = \"free\" }", sent.Text("pre.call"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_variable_that_nobody_knows_has_its_name_as_value()
    {
        await using var session = await WithHeaderAsync(environment: null);

        var result = await session.SubmitAsync(await session.GetOperationAsync(1));

        Assert.Contains("\nX-Plan: plan\n", result.Text("pre.wire"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_environment_has_the_values_of_variables()
    {
        await using var session = await WithHeaderAsync("""{ "name": "E", "values": [{ "key": "plan", "value": "pro" }] }""");

        var result = await session.SubmitAsync(await session.GetOperationAsync(1));

        Assert.Contains("\nX-Plan: pro\n", result.Text("pre.wire"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_to_another_host_goes_to_the_mock_server()
    {
        await using var session = await ToolSession.WithTextAsync(
            """
            {
              "info": { "name": "Far" },
              "item": [
                { "name": "Near", "request": { "method": "GET", "url": "https://api.h.test/a" } },
                { "name": "Near too", "request": { "method": "GET", "url": "https://api.h.test/b" } },
                {
                  "name": "Far",
                  "request": { "method": "GET", "url": "https://api.far.test/x" },
                  "response": [{ "name": "OK", "code": 200, "body": "near" }]
                }
              ]
            }
            """);

        var result = await session.SubmitAsync(await session.GetOperationAsync(3));

        Assert.Equal("near", result.Text("pre.body"));
        Assert.Contains("\nHost: api.far.test\n", result.Text("pre.wire"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_overlay_names_what_the_page_shows_and_sends()
    {
        await using var session = await ToolSession.WithTextAsync(
            await File.ReadAllTextAsync(ToolSession.PathOf("zoom-livestream")),
            """
            {
              "requests": {
                "PATCH /meetings/:meetingId/livestream/status": {
                  "body": "json", "name": "SetStatus", "parameters": { "meetingId": { "name": "Id" } }
                },
                "Webinars/Update a live stream": { "exclude": true }
              }
            }
            """);
        var page = await session.GetOperationAsync(1);

        var result = await session.SubmitAsync(page);

        Assert.Equal(3, session.Tool.Api.Operations.Count);
        Assert.Contains("zoom.Meetings.SetStatusAsync(new()\n{\n    Id = 68423085,", result.Text("pre.call"), StringComparison.Ordinal);
        Assert.Contains("\nContent-Type: application/json\n", result.Text("pre.wire"), StringComparison.Ordinal);
        Assert.Equal("204 No Content", result.Text("#result .status"));
    }

    [Fact]
    public async Task A_fault_of_the_server_is_a_result()
    {
        await using var session = await ToolSession.WithLiveStreamAsync();
        session.Tool.Server.Faults = new() { Rate = 1, Answers = [MockAnswer.Disconnect()] };

        var result = await session.SubmitAsync(await session.GetOperationAsync(3));

        Assert.StartsWith("No answer.", result.Text(".fault"), StringComparison.Ordinal);
    }

    private static Task<ToolSession> WithHeaderAsync(string? environment) => ToolSession.WithTextAsync(
        """
        {
          "info": { "name": "Plans" },
          "item": [
            {
              "name": "Plan",
              "request": { "method": "GET", "url": "https://api.h.test/x", "header": [{ "key": "X-Plan", "value": "{{plan}}" }] },
              "response": [{ "name": "OK", "code": 200 }]
            }
          ]
        }
        """,
        environment: environment);
}
