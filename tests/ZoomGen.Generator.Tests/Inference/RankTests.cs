using ZoomGen.Generator.Contract.Parameters;

namespace ZoomGen.Generator.Tests.Inference;

/// <summary>Evidence is ranked, and the strongest wins.</summary>
public class RankTests
{
    [Fact]
    public void Documented_beats_placeholder() =>
        Assert.IsType<ChoiceType>(TypeInference.Infer("(This can only be one of a,b)", "<integer>"));

    [Fact]
    public void Documented_beats_sample() => Assert.Equal(TypeInference.Int64, TypeInference.Infer("an int64", "true"));

    [Fact]
    public void Placeholder_beats_several_samples() =>
        Assert.Equal("long", Sampled.Member(Sampled.Responses("""{"a":"<integer>"}""", """{"a":"x"}""", """{"a":"y"}"""), "a"));

    [Theory]
    [InlineData("\"<string>\"", "5")]
    [InlineData("\"<integer>\"", "\"5\"")]
    public void A_placeholder_beside_a_value_that_it_would_turn_into_another_kind_is_no_type(string placeholder, string value) =>
        Assert.Equal("JsonElement", Sampled.Member(Sampled.Responses($$"""{"a":{{placeholder}}}""", $$"""{"a":{{value}}}"""), "a"));

    [Theory]
    [InlineData("<dateTime>", "2020-01-31T12:30:00.120Z", "DateTimeOffset")]
    [InlineData("<dateTime>", "soon", "string")]
    [InlineData("<uuid>", "0AB1C2D3-0000-4000-8000-00000000000F", "string")]
    public void A_text_beside_a_placeholder_has_to_be_written_back_as_it_stands(string placeholder, string text, string type) =>
        Assert.Equal(type, Sampled.Member(Sampled.Responses($$"""{"a":"{{placeholder}}"}""", $$"""{"a":"{{text}}"}"""), "a"));

    [Fact]
    public void Several_samples_beat_one() =>
        Assert.Equal("string", Sampled.Member(Sampled.Responses("""{"a":"2020-01-31"}""", """{"a":"soon"}"""), "a"));

    [Fact]
    public void Sample_beats_name() => Assert.Equal("string", Sampled.Member(Sampled.Responses("""{"user_id":"u-1"}"""), "user_id"));

    [Theory]
    [InlineData("1", "1.5", "decimal")]
    [InlineData("1", "1e30", "double")]
    [InlineData("1.5", "\"x\"", "JsonElement")]
    [InlineData("true", "1", "JsonElement")]
    [InlineData("{\"b\":1}", "[1]", "JsonElement")]
    public void Where_evidence_conflicts_the_wider_type_wins(string first, string second, string type) =>
        Assert.Equal(type, Sampled.Member(Sampled.Responses($$"""{"a":{{first}}}""", $$"""{"a":{{second}}}"""), "a"));

    [Fact]
    public void The_source_of_a_type_is_in_its_documentation()
    {
        Assert.Contains(
            "Documented: one of start, stop.",
            Remarks("""{ "key": "a", "value": "start", "description": "(This can only be one of start,stop)" }"""));
        Assert.Contains("Documented as a 64-bit integer.", Remarks("""{ "key": "a", "value": "1", "description": "an int64" }"""));
        Assert.Contains("The type is that of the placeholder <boolean>.", Remarks("""{ "key": "a", "value": "<boolean>" }"""));
        Assert.Contains("The type is that of the documented value.", Remarks("""{ "key": "a", "value": "2020-01-31" }"""));
        Assert.Empty(Remarks("""{ "key": "a", "value": "word" }"""));
    }

    private static IEnumerable<string> Remarks(string row) =>
        Sampled.Parameter(Sampled.Query(row), "A").Doc.Remarks.Select(block => block.Text);
}
