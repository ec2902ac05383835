using Microsoft.CodeAnalysis.CSharp;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.EmittedCode;

/// <summary>Every method can be called with the values that its request requires, and with a request, without ambiguity.</summary>
public class PlainFormTests
{
    private static readonly string Things = Collections.With(string.Join(
        ",",
        Collections.Request("Create thing", """
            {
              "method": "POST", "url": "https://a.test/users/:userId/things",
              "body": { "mode": "raw", "raw": "{\"a\":1}", "options": { "raw": { "language": "json" } } }
            }
            """),
        Collections.Request("Note", """
            { "method": "POST", "url": "https://a.test/notes", "body": { "mode": "raw", "raw": "some text" } }
            """),
        Collections.Request(
            "List things",
            """{ "method": "GET", "url": "https://a.test/users/:userId/things?cursor=x" }""",
            """{ "name": "OK", "code": 200, "body": "{\"next_cursor\":\"y\",\"things\":[{\"id\":1}]}" }""")));

    [Theory]
    [InlineData("""await zoom.CreateThingAsync("me", new CreateThingBody { A = 1 });""")]
    [InlineData("""await zoom.CreateThingAsync("me", new() { A = 1 }, default);""")]
    [InlineData("""await zoom.CreateThingAsync(new() { UserId = "me", Body = new() { A = 1 } });""")]
    [InlineData("""await zoom.CreateThingResponseAsync("me", new() { A = 1 });""")]
    [InlineData("""await zoom.NoteAsync("text");""")]
    [InlineData("""await zoom.NoteAsync(new() { Body = "text" });""")]
    [InlineData("""await zoom.ListThingsAsync("me");""")]
    [InlineData("""await foreach (var page in zoom.ListThingsPagesAsync("me")) { }""")]
    [InlineData("""await foreach (var thing in zoom.ListThingsItemsAsync("me")) { _ = thing.Id; }""")]
    [InlineData("""await foreach (var thing in zoom.ListThingsItemsAsync(new() { UserId = "me" })) { _ = thing.Id; }""")]
    public void A_call_compiles(string call) =>
        Assert.Empty(GeneratorRun.Compile(
            GeneratorRun.Of(Things),
            LanguageVersion.CSharp12,
            $"using Zoom; static class User {{ static async System.Threading.Tasks.Task Use(ZoomClient zoom) {{ {call} }} }}"));
}
