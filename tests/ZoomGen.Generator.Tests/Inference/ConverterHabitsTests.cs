using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Inference;

/// <summary>The habits of Postman's OpenAPI converter, which made the Zoom collection.</summary>
public class ConverterHabitsTests
{
    [Fact]
    public void A_description_that_starts_with_required_makes_a_required_enumeration()
    {
        var query = Sampled.Query(
            """{ "key": "status", "value": "live", "description": "(Required) The status. (This can only be one of live,past)" }""");

        var status = Sampled.Parameter(query, "Status");

        Assert.Equal(("SearchStatus", true), (status.Type.Short(), status.Required));
        Assert.Equal("The status.", status.Doc.Summary.Text);
    }

    [Theory]
    [InlineData("\"[required] The status.\"", true)]
    [InlineData("{ \"content\": \"(Required) The status.\", \"type\": \"text/plain\" }", true)]
    [InlineData("\"required\"", true)]
    [InlineData("\"Mandatory.\"", true)]
    [InlineData("\"optional\"", false)]
    [InlineData("\"The required status.\"", false)]
    [InlineData("{}", false)]
    [InlineData("null", false)]
    public void A_description_has_many_shapes_and_required_many_spellings(string description, bool required) =>
        Assert.Equal(required, Sampled.Parameter(
            Sampled.Query($$"""{ "key": "status", "value": "live", "description": {{description}} }"""), "Status").Required);

    [Theory]
    [InlineData("required")]
    [InlineData("(Optional)")]
    public void A_description_that_only_says_whether_a_value_is_required_documents_nothing(string description) => Assert.Equal(
        "The query parameter status.",
        Sampled.Parameter(Sampled.Query($$"""{ "key": "status", "value": "live", "description": "{{description}}" }"""), "Status")
            .Doc.Summary.Text);

    [Theory]
    [InlineData("you must store it as a **long** format integer")]
    [InlineData("The id (int64).")]
    public void A_long_is_documented_in_words(string description) =>
        Assert.Equal(TypeInference.Int64, TypeInference.Infer(description, "quis"));

    [Theory]
    [InlineData("<string>", "string")]
    [InlineData("<integer>", "long")]
    [InlineData("<long>", "long")]
    [InlineData("<number>", "decimal")]
    [InlineData("<float>", "double")]
    [InlineData("<double>", "double")]
    [InlineData("<boolean>", "bool")]
    [InlineData("<date>", "DateOnly")]
    [InlineData("<dateTime>", "DateTimeOffset")]
    [InlineData("<time>", "TimeOnly")]
    [InlineData("<byte>", "byte[]")]
    [InlineData("<uuid>", "Guid")]
    [InlineData("<uri>", "Uri")]
    [InlineData("<password>", "string")]
    [InlineData("<email>", "string")]
    [InlineData("<binary>", "string")]
    [InlineData("<ipv6>", "string")]
    [InlineData("<quoteId>", "string")]
    public void A_placeholder_in_a_json_string_is_a_type(string placeholder, string type) =>
        Assert.Equal(type, Sampled.Member(Sampled.Responses($$"""{"a":"{{placeholder}}"}"""), "a"));

    [Theory]
    [InlineData("""{"key_0":"<integer>","key_1":"<integer>"}""", "Dictionary<string, long>?")]
    [InlineData("""{"additionalProp1":{"b":1}}""", "Dictionary<string, Aed>?")]
    public void Numbered_keys_are_a_dictionary(string json, string type)
    {
        var member = Sampled.Type(Sampled.Responses($$"""{"aeds":{{json}}}"""), "Thing").Members.Single();

        Assert.Equal(type, member.Codec.Type.Short() + "?");
    }

    [Fact]
    public void A_circular_reference_is_a_recursive_type_of_its_name()
    {
        var types = Stages.JsonTypes(
            Sampled.Responses("""{"tree":{"id":1,"children":[{"value":"<Circular reference to #/components/schemas/Node detected>"}]}}"""));

        var node = Assert.Single(types, type => type.Name == "Node");
        Assert.Equal(["long", "List<Node>"], node.Members.Select(member => member.Codec.Type.Short()));
    }

    [Theory]
    [InlineData("\"<Error: Too many levels of nesting to fake this schema>\"")]
    [InlineData("{\"value\":\"<Error: Too many levels of nesting to fake this schema>\"}")]
    [InlineData("\"[object Object]\"")]
    public void An_error_of_the_converter_is_no_evidence(string error) =>
        Assert.Equal("long", Sampled.Member(Sampled.Responses($$"""{"a":{{error}}}""", """{"a":1}"""), "a"));

    [Fact]
    public void A_message_of_the_converter_is_sent_as_documented_and_not_shown_to_a_reader()
    {
        const string Message = "<Error: Too many levels of nesting to fake this schema>";
        var request = Collections.Request(
            "Make thing",
            $$$"""
              {
                "method": "POST", "url": "https://a.test/things",
                "body": { "mode": "raw", "raw": "{\"id\":1,\"a\":{\"value\":\"{{{Message}}}\"},\"b\":[\"{{{Message}}}\"]}" }
              }
              """);

        var emitted = GeneratorRun.Of(Collections.With(request)).GeneratedTrees
            .Single(tree => tree.FilePath.EndsWith("/Zoom.MakeThing.g.cs", StringComparison.Ordinal))
            .ToString();

        Assert.Contains(Message, emitted, StringComparison.Ordinal);
        Assert.DoesNotContain("&lt;Error", emitted, StringComparison.Ordinal);
    }

    [Fact]
    public void Latin_filler_is_a_string_and_says_nothing_against_a_documented_type()
    {
        const string Row = """{ "key": "a", "value": "quis officia in reprehenderit", "description": "an int64" }""";

        Assert.Equal("long?", Sampled.Parameter(Sampled.Query(Row), "A").Type.Text());
        Assert.Empty(GeneratorRun.Of(Sampled.Query(Row)).Diagnostics);
        Assert.Equal("string", Sampled.Member(Sampled.Responses("""{"a":"quis officia in reprehenderit"}"""), "a"));
    }

    [Fact]
    public void A_disabled_row_is_optional() =>
        Assert.False(
            Sampled.Parameter(
                Sampled.Query("""{ "key": "a", "value": "1", "disabled": true, "description": "(Required) It." }"""), "A").Required);

    [Fact]
    public void One_request_in_several_folders_has_one_set_of_types()
    {
        var get = Sampled.Get("Get user", "https://a.test/users/1", """{"id":1,"name":"x"}""");

        var types = Stages.JsonTypes(
            Collections.With($$"""{ "name": "Users", "item": [{{get}}] }, { "name": "People", "item": [{{get}}] }"""));

        Assert.Equal(["User"], types.Select(type => type.Name));
    }
}
