using Newtonsoft.Json;
using ZoomGen.Conformance;
using ZoomGen.Conformance.Bodies;
using ZoomGen.Conformance.Reporting;

namespace ZoomGen.Integration.Tests.Conformance;

/// <summary>Saved responses are read by the client, and written back.</summary>
public class SavedBodyTests
{
    [Fact]
    public async Task A_typed_body_is_read_and_nothing_of_it_is_lost()
    {
        var result = await Run("""{ "id": 1, "price": 1.50, "tags": ["a"], "owner": { "name": "\u00fc" } }""");

        Assert.Equal(
            "collections 1 generated 1 compiled 1 | requests 1 sent 1 identical 0 equal 0 different 0", Totals.Of([result]).ToString());
        Assert.Equal("bodies 1 read 1 lossless 1 | properties 5 typed 4", BodyTotals.Of([result]).ToString());
        Assert.Equal(0, BodyTotals.Of([result]).Raw);
    }

    [Fact]
    public async Task A_list_is_written_back_by_its_elements()
    {
        var result = await Run("""[[1, 2], [3]]""", """[[4]]""");

        Assert.Equal("bodies 2 read 2 lossless 2 | properties 0 typed 0", BodyTotals.Of([result]).ToString());
        Assert.All(result.Bodies, body => Assert.False(body.IsRaw));
    }

    [Fact]
    public async Task A_body_without_a_type_is_compared_by_its_bytes()
    {
        var result = await Run("7 ");

        Assert.Equal([new BodyResult("R", 200, null, IsRaw: true, Loss: null)], result.Bodies);
    }

    [Theory]
    [InlineData("no JSON")]
    [InlineData("")]
    public async Task What_is_no_json_is_no_body_to_read(string body) => Assert.Empty((await Run(body)).Bodies);

    [Fact]
    public async Task A_body_that_is_not_read_is_a_fault()
    {
        // The base URL has no host: the request does not go out.
        var result = await Run(
            """{ "url": "{{base}}/a", "method": "GET" }""",
            ["""{ "a": 1 }"""],
            """, "variable": [{ "key": "base", "value": "no host" }]""");

        Assert.Equal("R 200: ArgumentException", Assert.Single(result.Bodies).ToString());
        Assert.Equal("bodies 1 read 0 lossless 0 | properties 1 typed 1", BodyTotals.Of([result]).ToString());
        Assert.False(result.IsClean);
    }

    [Theory]
    [InlineData("""{"a":1,"b":2}""", """{"b":2,"a":1}""")]
    [InlineData("""{"a":1,"a":2}""", """{"a":2}""")]
    [InlineData("""["\u0041\ud83d\ude00\/"]""", "[\"A\U0001F600/\"]")]
    [InlineData("""["\ud800"]""", """["\uD800"]""")]
    [InlineData("1.50", "1.5")]
    [InlineData("1e3", "1000")]
    [InlineData("0.001", "1E-3")]
    [InlineData("-0.0", "0")]
    public void Values_are_the_same_however_they_are_written(string saved, string written) => Assert.Null(Between(saved, written));

    [Theory]
    [InlineData("""{"a":null}""", "{}", "$.a is missing, was null")]
    [InlineData("{}", """{"a":[]}""", "$.a is array, was not there")]
    [InlineData("""{"a":[1,2]}""", """{"a":[1]}""", "$.a[1] is missing, was number")]
    [InlineData("""["1"]""", "[1]", "$[0] is number, was string")]
    [InlineData("0.1000000000000000055", "0.1", "$ is number, was number")]
    [InlineData("1e400", "1e401", "$ is number, was number")]
    [InlineData("[true]", "[false]", "$[0] is boolean, was boolean")]
    [InlineData("""["\ud800"]""", """["\ud801"]""", "$[0] is string, was string")]
    public void The_first_loss_is_told_by_its_place_and_kinds(string saved, string written, string expected) =>
        Assert.Equal($"R 200: {expected}", new BodyResult("R", 200, null, IsRaw: false, Between(saved, written)).ToString());

    [Theory]
    [InlineData(typeof(long?), true)]
    [InlineData(typeof(List<string>), true)]
    [InlineData(typeof(string), false)]
    [InlineData(typeof(System.Text.Json.JsonElement?), false)]
    [InlineData(typeof(List<System.Text.Json.JsonElement?>), false)]
    [InlineData(typeof(Dictionary<string, List<System.Text.Json.JsonElement?>>), false)]
    public void A_property_is_typed_when_it_says_more_than_text_or_json(Type type, bool typed) =>
        Assert.Equal(typed, PropertyCount.IsTyped(type));

    private static Loss? Between(string saved, string written) => Loss.Between(Read(saved), Read(written));

    private static JsonValue Read(string json) => JsonValue.Read(System.Text.Encoding.UTF8.GetBytes(json))!;

    private static Task<CollectionResult> Run(params string[] bodies) => Run("""{ "url": "https://h.test/a", "method": "GET" }""", bodies);

    private static async Task<CollectionResult> Run(string request, string[] bodies, string others = "")
    {
        using var directory = new TemporaryDirectory();
        var responses = JsonConvert.SerializeObject(bodies.Select(body => new { name = "Ok", code = 200, body }));
        var collection = directory.Write(
            "a.json",
            $$"""{ "info": { "name": "A" }, "item": [{ "name": "R", "request": {{request}}, "response": {{responses}} }]{{others}} }""");

        var results = await ConformanceRun.RunAsync([new("a", collection, [], null)], jobs: 1);

        Assert.Empty(results.Single().Faults);
        return results.Single();
    }
}
