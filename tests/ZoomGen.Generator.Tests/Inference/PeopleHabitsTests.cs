using ZoomGen.Generator.Contract.Bodies;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Inference;

/// <summary>The habits of people who write collections by hand.</summary>
public class PeopleHabitsTests
{
    // A variable in the body of the request of Sampled.
    private const string Undefined = "ZG0014 zoom.postman_collection.json(3,109)";

    [Theory]
    [InlineData("""{"404":"a","500":"b"}""")]
    [InlineData("""{"200":"a","default":"b"}""")]
    [InlineData("""{"4xx":"a","5XX":"b"}""")]
    [InlineData("""{"-1":"a","1.5":"b"}""")]
    [InlineData("""{"2026-01":"a","2026-02":"b"}""")]
    public void Numbers_and_statuses_are_the_keys_of_a_dictionary(string json) =>
        Assert.Equal("Dictionary<string, string>", Sampled.Member(Sampled.Responses($$"""{"a":{{json}}}"""), "a"));

    [Fact]
    public void A_default_alone_is_a_property() =>
        Assert.Equal("A", Sampled.Member(Sampled.Responses("""{"a":{"default":"b"}}"""), "a"));

    [Fact]
    public void A_body_with_comments_is_json() => Assert.IsType<JsonBody>(Body("{\"a\": 1 // one\n}"));

    [Theory]
    [InlineData("{\"a\": 1,}", 0)]
    [InlineData("{\"id\": {{userId}}, \"name\": \"{{name}}\"}", 2)]
    [InlineData("[{{first}}, 2]", 1)]
    public void A_body_with_trailing_commas_or_bare_variables_is_a_typed_template(string body, int undefined) =>
        Assert.IsType<JsonTemplateBody>(Body(body, undefined));

    [Theory]
    [InlineData("{{a}}", 1)]
    [InlineData("{\"a\": {{b}}{{c}}}", 2)]
    [InlineData("{\"a\": {{b}}5}", 1)]
    [InlineData("{{{a}}}", 1)]
    [InlineData("{,}", 0)]
    public void What_is_no_json_with_values_in_place_of_its_variables_is_text(string body, int undefined) =>
        Assert.IsType<RawBody>(Body(body, undefined));

    [Theory]
    [InlineData("id", "5", "long")]
    [InlineData("id", "\\\"x\\\"", "string")]
    [InlineData("rate", "1.50", "decimal")]
    [InlineData("user_id", null, "long")]
    [InlineData("isActive", null, "bool")]
    [InlineData("thing", null, "JsonElement")]
    public void A_bare_variable_has_the_type_of_its_value_or_of_what_its_name_promises(string member, string? value, string type)
    {
        var variables = value is null ? "" : $$"""
            "variable": [{ "key": "v", "value": "{{value}}" }]
            """;
        var collection = Sampled.Request($$"""{"{{member}}": {{"{{v}}"}}, "b": {{"{{w}}"}}}""", variables);

        var declared = Sampled.Type(collection, "CreateThingBody", value is null ? [Undefined, Undefined] : [Undefined]).Members[0];

        Assert.Equal(type, declared.Codec.Type.Short());
    }

    [Fact]
    public void One_path_variable_under_one_parent_has_one_type_everywhere()
    {
        static string Get(string name, string path, string variable) => Collections.Request(
            name, $$"""{ "method": "GET", "url": { "host": ["https://a.test"], "path": [{{path}}], "variable": [{{variable}}] } }""");
        var documented = Get(
            "Get meeting", "\"meetings\", \":meetingId\"", """{ "key": "meetingId", "value": "quis", "description": "an int64" }""");
        var bare = Get("End meeting", "\"meetings\", \":meetingId\", \"end\"", """{ "key": "meetingId" }""");

        Assert.Equal(
            ["long", "long"],
            Stages.Operations(Collections.With($"{documented},{bare}")).Select(operation => operation.Property("MeetingId").Type.Text()));
    }

    [Fact]
    public void Query_literals_that_tell_two_requests_apart_are_constants()
    {
        var operation = Stages.Operation(Sampled.Query("""{ "key": "archived", "value": null }, { "key": "page", "value": "1" }"""));

        Assert.Equal(["Page"], operation.Request.Properties.Select(property => property.Name));
        Assert.Single(operation.Request.Steps.OfType<QueryLiteralStep>());
    }

    [Theory]
    [InlineData("{\\\"a\\\":1}", typeof(JsonType))]
    [InlineData("[\\\"a\\\"]", typeof(JsonType))]
    [InlineData("{a}", typeof(ScalarType))]
    public void A_field_that_is_json_is_a_typed_value(string value, Type type)
    {
        var form = Stages.Contract(Collections.With(Collections.Request(
            "Post", $$"""{ "method": "POST", "url": "https://a.test", "body": { "mode": "urlencoded", "urlencoded": [{ "key": "settings", "value": "{{value}}" }] } }"""))).Root.Operations.Single().Body;

        Assert.IsType(type, Assert.IsType<FormBody>(form).Fields.Single().Parameter.Type);
    }

    [Theory]
    [InlineData("1,2", "List<long>?")]
    [InlineData("1,x", "List<string>?")]
    [InlineData("2020-01-31,2020-02-01", "List<DateOnly>?")]
    public void Repeated_query_rows_are_a_list(string values, string type)
    {
        var rows = string.Join(",", values.Split(',').Select(value => $$"""{ "key": "ids", "value": "{{value}}" }"""));

        Assert.Equal(type, Sampled.Parameter(Sampled.Query(rows), "Ids").Type.Short());
    }

    [Fact]
    public void Query_rows_of_one_key_that_others_part_keep_their_places() =>
        Assert.Equal(
            ["Ids", "B", "IdsValue"],
            Stages.Operation(
                Sampled.Query(
                    """{ "key": "ids", "value": "1" }, { "key": "b", "value": "1" }, { "key": "ids", "value": "2" }""")).Request.Properties
                .Select(property => property.Name));

    [Fact]
    public void Bracketed_query_keys_are_an_object()
    {
        var request =
            Stages.Operation(
                Sampled.Query(
                    """{ "key": "filter[status]", "value": "open" }, { "key": "page", "value": "1" }, { "key": "filter[owner][id]", "value": "7" }""")).Request;

        Assert.Equal(
            [("Filter", "SearchFilter?"), ("Page", "long?")],
            request.Properties.Select(property => (property.Name, property.Type.Short())));
        Assert.Equal(
            [("Status", "string?"), ("OwnerId", "long?")],
            request.Objects.Single().Properties.Select(property => (property.Name, property.Type.Text())));
    }

    [Theory]
    [InlineData("ids[0]")]
    [InlineData("ids[]")]
    [InlineData("[x]")]
    public void Brackets_without_a_name_are_part_of_the_key(string key) =>
        Assert.Empty(Stages.Operation(Sampled.Query($$"""{ "key": "{{key}}", "value": "1" }""")).Request.Objects);

    [Fact]
    public void A_whole_number_is_a_long_however_small_its_sample() =>
        Assert.Equal("long", Sampled.Member(Sampled.Responses("""{"a":1}"""), "a"));

    [Fact]
    public void Equal_shapes_are_one_type_named_after_the_resource_in_the_singular()
    {
        var list = Sampled.Get("List meetings", "https://a.test/meetings", """{"meetings":[{"id":1,"topic":"x"}]}""");
        var get = Sampled.Get("Get meeting", "https://a.test/meetings/1", """{"id":2,"topic":"y"}""");

        var types = Stages.JsonTypes(Collections.With($"{list},{get}"));

        Assert.Equal(["Meeting", "MeetingList"], types.Select(type => type.Name));
        Assert.Equal("List<Meeting>", types[1].Members.Single().Codec.Type.Short());
    }

    [Fact]
    public void Small_objects_are_one_type_only_if_they_are_one_kind_of_thing()
    {
        var types = Stages.JsonTypes(Sampled.Responses("""{"owner":{"id":1},"room":{"id":1},"billing_owner":{"id":2}}"""));

        Assert.Equal(["Owner", "Room", "Thing"], types.Select(type => type.Name));
    }

    [Theory]
    [InlineData("""{"a":1}""", """{}""", "In 1 of 2 saved examples.", false)]
    [InlineData("""{"a":1}""", """{"a":null}""", "Null in some of the saved examples.", false)]
    [InlineData("""{"a":1}""", """{"a":2}""", "In both saved examples.", true)]
    public void Several_examples_tell_what_is_always_there(string first, string second, string evidence, bool isAlwaysThere)
    {
        var member = Sampled.Type(Sampled.Responses(first, second), "Thing").Members.Single();

        Assert.Equal(evidence, member.Evidence);
        Assert.Equal(isAlwaysThere, member.IsAlwaysThere);
    }

    [Fact]
    public void A_null_of_a_single_example_is_not_that_of_some() =>
        Assert.Equal("Null in the saved example.", Sampled.Type(Sampled.Responses("""{"a":null}"""), "Thing").Members.Single().Evidence);

    [Fact]
    public void One_example_does_not_prove_that_a_member_is_always_there() =>
        Assert.False(Sampled.Type(Sampled.Responses("""{"a":1}"""), "Thing").Members.Single().IsAlwaysThere);

    [Fact]
    public void Elements_of_one_example_are_no_examples_each()
    {
        var member = Sampled.Type(Sampled.Responses("""{"parts":[{"a":1},{"a":2},{}]}"""), "Part").Members.Single();

        Assert.Equal(("Not in every element of the saved examples.", false), (member.Evidence, member.IsAlwaysThere));
    }

    private static ApiBody? Body(string text, int undefined = 0) =>
        Stages.Contract(Sampled.Request(text), [.. Enumerable.Repeat(Undefined, undefined)]).Root.Operations.Single().Body;
}
