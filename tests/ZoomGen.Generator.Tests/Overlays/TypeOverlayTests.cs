using Microsoft.CodeAnalysis;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Overlays;

public class TypeOverlayTests
{
    private static readonly string Things = Collections.With(string.Join(",",
        Get("Get user", "users", """{ "id": "5", "plan": "free", "seen": 3, "home": null, "site": "https://a.test" }"""),
        Get("Get room", "rooms", """{ "name": "A", "size": 3 }"""),
        Collections.Request("Save plan", """
            { "method": "PUT", "url": "https://a.test/plans", "body": { "mode": "raw", "raw": "{\"seats\": \"many\", \"price\": 5, \"to\": \"{{to}}\"}", "options": { "raw": { "language": "json" } } } }
            """)), """ "variable": [{ "key": "to", "value": "soon" }] """);

    [Fact]
    public void A_renamed_type_leaves_every_other_its_name()
    {
        var before = Types(OverlayRun.Of(Things, "{}"));

        var after = Types(OverlayRun.Of(Things, """{ "types": { "User": { "name": "Account" } } }"""));

        Assert.Equal(["Room", "SavePlanBody", "User"], before);
        Assert.Equal(["Account", "Room", "SavePlanBody"], after);
    }

    [Fact]
    public void Two_types_exchange_their_names()
    {
        var run = OverlayRun.Of(Things, """{ "types": { "User": { "name": "Room" }, "Room": { "name": "User" } } }""");

        Assert.Contains("public string? Plan", run.Emitted("Zoom.Room"), StringComparison.Ordinal);
        Assert.Contains("public long? Size", run.Emitted("Zoom.User"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Room")]
    [InlineData("Task")]
    [InlineData("ZoomClient")]
    public void A_name_that_is_taken_is_reported_and_the_type_keeps_its_own(string name)
    {
        var run = OverlayRun.Of(Things, $$"""{ "types": { "User": { "name": "{{name}}" } } }""", "ZG0021 zoom.zoomgen.json(1,32)");

        Assert.Equal(["Room", "SavePlanBody", "User"], Types(run));
    }

    [Fact]
    public void Properties_get_the_names_and_types_that_are_given_and_are_never_null_where_required()
    {
        var run = OverlayRun.Of(Things, """
            {
              "types": {
                "User": {
                  "properties": {
                    "id": { "name": "Number", "type": "long", "required": true },
                    "seen": { "type": "string" },
                    "home": { "type": "string", "required": true },
                    "plan": { "required": true }
                  }
                }
              }
            }
            """);

        Assert.Empty(
            run.Compile(
                """var user = new Zoom.User(); long number = user.Number; string? seen = user.Seen; string text = user.Home + user.Plan; _ = number + seen + text;"""));
    }

    [Fact]
    public async Task A_value_that_does_not_fit_is_kept()
    {
        var run = OverlayRun.Of(Things, """{ "types": { "User": { "properties": { "plan": { "type": "long" } } } } }""");

        var read = await UserProgram.RunAsync(
            run,
            """
            var user = await zoom.GetUserAsync(new());
            return $"{user.Plan?.ToString() ?? "null"} {user.AdditionalProperties["plan"].GetRawText()}";
            """,
            """{"plan":"free"}""");

        Assert.Equal("null \"free\"", read);
    }

    [Fact]
    public void A_documented_value_that_does_not_fit_has_a_stand_in()
    {
        var run = OverlayRun.Of(Things, """
            { "types": { "SavePlanBody": { "properties": {
              "seats": { "type": "long" },
              "price": { "type": "string" },
              "to": { "type": "date" }
            } } } }
            """, "ZG0018 zoom.zoomgen.json(2,3)", "ZG0018 zoom.zoomgen.json(4,3)");

        Assert.Contains("Seats = 1,", run.Emitted("Zoom.SavePlan"), StringComparison.Ordinal);
        Assert.Contains("Price = \"5\",", run.Emitted("Zoom.SavePlan"), StringComparison.Ordinal);
        Assert.Empty(run.Compile());
    }

    [Fact]
    public void ZG0021_a_uri_cannot_be_required() =>
        OverlayRun.Of(
            Things,
            """{ "types": { "User": { "properties": { "site": { "required": true } } } } }""",
            "ZG0021 zoom.zoomgen.json(1,40)");

    private static string Get(string name, string path, string body) => Collections.Request(
        name, $$"""{ "method": "GET", "url": "https://a.test/{{path}}" }""", $$"""{ "name": "ok", "code": 200, "body": {{Newtonsoft.Json.JsonConvert.ToString(body)}} }""");

    private static string[] Types(GeneratorDriverRunResult run) =>
    [
        .. run.Results.Single().GeneratedSources
            .Where(source => source.SourceText.ToString().Contains("Runtime.JsonObject\n", StringComparison.Ordinal))
            .Select(source => source.HintName["Zoom.".Length..^".g.cs".Length])
            .Order(StringComparer.Ordinal),
    ];
}
