using Microsoft.CodeAnalysis;
using Newtonsoft.Json.Linq;
using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Overlays;

/// <summary>Whatever an overlay says of whatever collection, what is generated compiles.</summary>
public class OverlaidCollectionsTests
{
    private static readonly IReadOnlyList<string> Texts =
        [.. Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "collections"), "*.postman_collection.json")
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)];

    [Theory]
    [InlineData("json", "long")]
    [InlineData("form-data", "uri")]
    [InlineData("urlencoded", "date-time")]
    [InlineData("raw", "string")]
    public void Every_request_with_another_body_and_other_types_of_its_parameters(string body, string type) =>
        Assert.Empty(Faults(text => new JObject
        {
            ["requests"] = Object(Requests(Stages.DocumentWithAnyWarnings(text).Items), Address, request => new JObject
            {
                ["body"] = body,
                ["parameters"] = Object(Keys(request), key => key, _ => new JObject { ["type"] = type, ["required"] = true }),
            }),
        }));

    [Theory]
    [InlineData("long")]
    [InlineData("uri")]
    public void Every_property_with_another_type_and_never_null(string type) =>
        Assert.Empty(Faults(text => new JObject
        {
            ["types"] = Object(Stages.JsonTypesWithAnyWarnings(text), declared => declared.Name, declared => new JObject
            {
                ["properties"] = Object(
                    declared.Members,
                    member => JToken.Parse($"\"{member.WireName}\"").ToString(),
                    _ => new JObject { ["type"] = type, ["required"] = true }),
            }),
        }));

    private static IEnumerable<Diagnostic> Faults(Func<string, JObject> overlay) => Texts.SelectMany(text =>
    {
        var run = GeneratorRun.WithAnyWarnings(OverlayRun.Files(text, overlay(text).ToString()));
        return run.Compile().Concat(run.Diagnostics.Where(diagnostic => diagnostic.Id is "ZG0019" or "ZG0020"));
    });

    private static IEnumerable<RequestNode> Requests(IEnumerable<ItemNode> items) =>
        items.SelectMany(item => item is FolderNode folder ? Requests(folder.Items) : [(RequestNode)item]);

    private static string Address(RequestNode request) => $"{request.Method} /{string.Join("/", request.Url.Path)}";

    private static IEnumerable<string> Keys(RequestNode request) =>
        request.Url.Query.Concat(request.Headers).Concat(request.Body is FormBodyNode form ? form.Fields : []).Select(row => row.Key);

    private static JObject Object<T>(IEnumerable<T> items, Func<T, string> key, Func<T, JToken> value) =>
        new(items.DistinctBy(key).Select(item => new JProperty(key(item), value(item))));
}
