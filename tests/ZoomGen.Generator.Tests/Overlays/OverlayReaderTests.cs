using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support.Scalars;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Overlays;

public class OverlayReaderTests
{
    [Fact]
    public void Every_entry_is_read()
    {
        var overlay = Read("""
            {
              "$schema": "zoomgen.schema.json",
              "requests": { "GET /a": { "name": "GetA", "body": "form-data", "parameters": { "sort": { "type": "enum", "values": ["up", "down", "up"], "required": true } } } },
              "folders": { "A": { "exclude": true } },
              "types": { "Thing": { "name": "Item", "properties": { "at": { "type": "date-time", "required": false } } } }
            }
            """).Value!;

        var request = Assert.Single(overlay.Requests);
        Assert.Equal(
            ("GET /a", "GetA", false, BodyMode.FormData), (request.Key, request.Name?.Text, request.IsExcluded, request.Body?.Mode));
        var parameter = Assert.Single(request.Parameters);
        Assert.Equal(("sort", true), (parameter.Key, parameter.IsRequired));
        Assert.Equal(["up", "down"], parameter.Type!.Values);
        Assert.True(Assert.Single(overlay.Folders).IsExcluded);
        var type = Assert.Single(overlay.Types);
        Assert.Equal(("Thing", "Item"), (type.Key, type.Name?.Text));
        var property = Assert.Single(type.Properties);
        Assert.Equal(("at", Scalar.DateTimeOffset, false), (property.Key, property.Type?.Scalar, property.IsRequired));
    }

    [Fact]
    public void Comments_are_allowed_and_move_no_place()
    {
        var result = Read("{ /* a\n b */ // c\n  /* d */ \"folder\": {} }");

        Assert.Equal("ZG0020 3,11", OverlayRun.Show(Assert.Single(result.Diagnostics).ToDiagnostic(helpFolder: null)));
    }

    [Theory]
    [InlineData("""[]""", "an overlay should be an object")]
    [InlineData("""{ "request": {} }""", "the key 'request' should be one of $schema, requests, folders, types")]
    [InlineData("""{ "requests": [] }""", "'requests' should be an object")]
    [InlineData("""{ "requests": { "GET /a": true } }""", "'GET /a' should be an object")]
    [InlineData("""{ "requests": { "GET /a": { "nmae": "A" } } }""", "the key 'nmae' should be one of name, exclude, body, parameters")]
    [InlineData("""{ "requests": { "GET /a": { "name": "get a" } } }""", "'name' should be a C# name")]
    [InlineData("""{ "requests": { "GET /a": { "name": "_additionalProperties" } } }""", "'name' should be a C# name")]
    [InlineData("""{ "requests": { "GET /a": { "name": null } } }""", "'name' should be a C# name")]
    [InlineData("""{ "requests": { "GET /a": { "exclude": "yes" } } }""", "'exclude' should be true or false")]
    [InlineData("""{ "requests": { "GET /a": { "body": "xml" } } }""", "'body' should be one of json, form-data, urlencoded, raw")]
    [InlineData("""{ "requests": { "GET /a": { "parameters": { "a": { "type": "int" } } } } }""", "'type' should be one of string, long, ")]
    [InlineData(
        """{ "requests": { "GET /a": { "parameters": { "a": { "type": "enum" } } } } }""", "the type 'enum' should be used with 'values'")]
    [InlineData(
        """{ "requests": { "GET /a": { "parameters": { "a": { "type": "long", "values": ["1"] } } } } }""",
        "'values' should be used with the type 'enum'")]
    [InlineData(
        """{ "requests": { "GET /a": { "parameters": { "a": { "values": ["1"] } } } } }""", "'values' should be used with the type 'enum'")]
    [InlineData("""{ "folders": { "A": { "body": "json" } } }""", "the key 'body' should be one of name, exclude")]
    [InlineData("""{ "types": { "A": { "properties": { "a": { "type": "enum" } } } } }""", "'type' should be one of string, long, ")]
    public void ZG0020_what_does_not_belong_there(string text, string message)
    {
        var diagnostic = Assert.Single(Read(text).Diagnostics);

        Assert.Equal("ZG0020", diagnostic.Rule.Id);
        Assert.Contains(message, diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_that_are_no_texts_leave_an_enumeration_without_any() =>
        Assert.Equal(
            ["ZG0020", "ZG0020"],
            Read("""{ "requests": { "GET /a": { "parameters": { "a": { "type": "enum", "values": [1] } } } } }""").Diagnostics.Select(
                fault => fault.Rule.Id));

    [Fact]
    public void A_malformed_overlay_is_one_error_and_the_client_is_generated_without_it()
    {
        var run = OverlayRun.LiveStream("{\n  \"requests\": {},\n}");

        Assert.Equal(["ZG0003 3,1"], run.Faults());
        Assert.Contains(run.GeneratedTrees, tree => tree.FilePath.EndsWith("ZoomClient.g.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void An_overlay_that_cannot_be_read_is_one_error()
    {
        var run = GeneratorRun.Of(
            [new InMemoryFile(GeneratorRun.DefaultPath, RepositoryRoot.LiveStreamCollection), new InMemoryFile(OverlayRun.Path, null)]);

        Assert.Equal(["ZG0002 1,1"], run.Faults());
    }

    private static Result<OverlayDocument> Read(string text) => OverlayReader.Read(new(OverlayRun.Path, text));
}
