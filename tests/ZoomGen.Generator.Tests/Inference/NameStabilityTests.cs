using ZoomGen.Generator.Declarations.Clients;
using ZoomGen.Generator.Declarations.Json;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Inference;

/// <summary>Names come from what they name, never from a place in a list: an update of a collection leaves them alone.</summary>
public class NameStabilityTests
{
    private static readonly string[] Items =
    [
        Sampled.Get(
            "List meetings",
            "https://a.test/meetings",
            """{"meetings":[{"id":1,"topic":"x","settings":{"audio":"both"}}],"next_page_token":"t"}"""),
        Sampled.Get(
            "Get meeting", "https://a.test/meetings/1", """{"id":1,"topic":"x","agenda":"y","settings":{"audio":"both","video":true}}"""),
        Collections.Request(
            "Create meeting",
            """{ "method": "POST", "url": "https://a.test/meetings", "body": { "mode": "raw", "raw": "{\"topic\":\"x\",\"settings\":{\"audio\":\"both\"}}", "options": { "raw": { "language": "json" } } } }""",
            """{ "name": "Created", "code": 201, "body": "{\"id\":1,\"start_url\":\"https://a.test\"}" }"""),
        """
        { "name": "Webinars", "item": [
            { "name": "Get webinar", "request": { "method": "GET", "url": "https://a.test/webinars/1" }, "response": [{ "name": "OK", "code": 200, "body": "{\"id\":1,\"settings\":{\"audio\":\"both\"}}" }] },
            { "name": "Get webinar", "request": { "method": "GET", "url": "https://a.test/webinars/1/details" }, "response": [] } ] }
        """,
    ];

    private static readonly string[] Siblings =
    [
        Sampled.Get("Get report", "https://a.test/reports/meetings/1", """{"meetings":[{"id":1,"minutes":5}],"settings":{"zone":"utc"}}"""),
        Collections.Request(
            "Get meeting",
            """{ "method": "GET", "url": "https://a.test/meetings/1/summary" }""",
            """{ "name": "OK", "code": 200, "body": "{\"summary\":\"x\"}" }"""),
        """{ "name": "Archive", "item": [{ "name": "Get meeting", "request": { "method": "GET", "url": "https://a.test/archive/meetings/1" }, "response": [{ "name": "OK", "code": 200, "body": "{\"file\":\"x\"}" }] }] }""",
    ];

    [Fact]
    public void Reordering_items_and_folders_changes_no_name() => Assert.Equal(Names(Items), Names(Items.Reverse()));

    [Fact]
    public void Adding_siblings_changes_no_name() => Assert.Empty(Names(Items).Except(Names(Siblings.Concat(Items))));

    [Fact]
    public void Adding_siblings_at_the_end_gives_the_same_names_as_at_the_start() =>
        Assert.Equal(Names(Items.Concat(Siblings)), Names(Siblings.Concat(Items)));

    [Fact]
    public void Types_have_names_that_tell_what_they_are() =>
        Assert.Equal(
            [
                "CreateMeetingBody",
                "CreateMeetingResult",
                "CreateMeetingSettings",
                "Meeting",
                "MeetingList",
                "MeetingListMeeting",
                "MeetingListMeetingSettings",
                "MeetingSettings",
                "Webinar",
                "WebinarSettings"
            ],
            Stages.JsonTypes(Collections.With(string.Join(",", Items))).Select(type => type.Name).Order(StringComparer.Ordinal));

    // The names of types, methods and their members, each with what it stands for.
    private static IEnumerable<string> Names(IEnumerable<string> items)
    {
        var client = Stages.Client(Collections.With(string.Join(",", items)));
        var types = client.Files
            .OfType<JsonTypeDeclaration>()
            .SelectMany(type => type.Members.Select(member => $"{type.Name}.{member.Property}: {member.Codec.Type.Text()}"));
        var operations = client.Files
            .OfType<OperationDeclaration>()
            .Select(operation => $"{operation.Request.Type} {operation.Request.PathTemplate} {operation.Methods.Result.Type}");
        return types.Concat(operations).Order(StringComparer.Ordinal).ToArray();
    }
}
