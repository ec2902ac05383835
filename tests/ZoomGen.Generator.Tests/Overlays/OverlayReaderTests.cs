using ZoomGen.Generator.Collection.Overlays;
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
            """);

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
        var result = OverlayReader.Read(new(OverlayRun.Path, "{ /* a\n b */ // c\n  /* d */ \"folder\": {} }"));

        ExpectedDiagnostics.Verify(result.Diagnostics, "ZG0020 zoom.zoomgen.json(3,11)");
    }

    [Theory]
    [InlineData("""[]""", 1, "an overlay should be an object")]
    [InlineData("""{ "request": {} }""", 3, "the key 'request' should be one of $schema, requests, folders, types")]
    [InlineData("""{ "requests": [] }""", 15, "'requests' should be an object")]
    [InlineData("""{ "folders": { "A": { "body": "json" } } }""", 23, "the key 'body' should be one of name, exclude")]
    [InlineData("""{ "types": { "A": { "properties": { "a": { "type": "enum" } } } } }""", 52, "'type' should be one of string, long, ")]
    public void ZG0020_what_does_not_belong_there(string text, int column, string message) => Refuse(text, 1, column, message);

    [Theory]
    [InlineData("true", 1, "'GET /a' should be an object")]
    [InlineData("""{ "nmae": "A" }""", 3, "the key 'nmae' should be one of name, exclude, body, response, pages, parameters")]
    [InlineData("""{ "name": "get a" }""", 11, "'name' should be a C# name")]
    [InlineData("""{ "name": "_additionalProperties" }""", 11, "'name' should be a C# name")]
    [InlineData("""{ "name": null }""", 11, "'name' should be a C# name")]
    [InlineData("""{ "exclude": "yes" }""", 14, "'exclude' should be true or false")]
    [InlineData("""{ "body": "xml" }""", 11, "'body' should be one of json, form-data, urlencoded, raw")]
    public void ZG0020_what_does_not_belong_to_a_request(string request, int column, string message) =>
        Refuse($$"""
            { "requests": { "GET /a":
            {{request}}
            } }
            """, 2, column, message);

    [Theory]
    [InlineData("""{ "type": "int" }""", 11, "'type' should be one of string, long, ")]
    [InlineData("""{ "type": "enum" }""", 11, "the type 'enum' should be used with 'values'")]
    [InlineData("""{ "type": "long", "values": ["1"] }""", 29, "'values' should be used with the type 'enum'")]
    [InlineData("""{ "values": ["1"] }""", 13, "'values' should be used with the type 'enum'")]
    public void ZG0020_what_does_not_belong_to_a_parameter(string parameter, int column, string message) =>
        Refuse($$"""
            { "requests": { "GET /a": { "parameters": { "a":
            {{parameter}}
            } } } }
            """, 2, column, message);

    [Fact]
    public void Values_that_are_no_texts_leave_an_enumeration_without_any() =>
        ExpectedDiagnostics.Verify(
            OverlayReader.Read(new(OverlayRun.Path, """
                { "requests": { "GET /a": { "parameters": { "a": {
                  "type": "enum",
                  "values": [1]
                } } } } }
                """)).Diagnostics,
            "ZG0020 zoom.zoomgen.json(2,11)",
            "ZG0020 zoom.zoomgen.json(3,13)");

    [Fact]
    public void A_malformed_overlay_is_one_error_and_the_client_is_generated_without_it()
    {
        var run = OverlayRun.LiveStream("{\n  \"requests\": {},\n}", "ZG0003 zoom.zoomgen.json(3,1)");

        Assert.Contains(run.GeneratedTrees, tree => tree.FilePath.EndsWith("ZoomClient.g.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void An_overlay_that_cannot_be_read_is_one_error() =>
        GeneratorRun.Of(
            OverlayRun.Files(RepositoryRoot.LiveStreamCollection, overlay: null), diagnostics: "ZG0002 zoom.zoomgen.json(1,1)");

    private static OverlayDocument Read(string text)
    {
        var result = OverlayReader.Read(new(OverlayRun.Path, text));
        ExpectedDiagnostics.Verify(result.Diagnostics);
        return result.Value!;
    }

    private static void Refuse(string text, int line, int column, string message)
    {
        var result = OverlayReader.Read(new(OverlayRun.Path, text));

        ExpectedDiagnostics.Verify(result.Diagnostics, $"ZG0020 zoom.zoomgen.json({line},{column})");
        Assert.Contains(message, result.Diagnostics.Single().Message, StringComparison.Ordinal);
    }
}
