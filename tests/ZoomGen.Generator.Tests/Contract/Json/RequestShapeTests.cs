using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Contract.Json;

/// <summary>A type has to write its sample back as it stands.</summary>
public class RequestShapeTests
{
    private const string Any = "any";

    [Fact]
    public void Members_have_the_types_of_their_samples() =>
        Assert.Equal(["String", "Int64", "Decimal"], Members("""{ "a": "x", "b": 1, "c": 1.50 }"""));

    [Fact]
    public void A_member_that_is_null_has_no_type() => Assert.Equal(["unknown"], Members("""{ "a": null }"""));

    [Fact]
    public void A_member_that_is_null_beside_a_text_is_json_of_any_kind() =>
        Assert.Equal([Any], ElementMembers("""{ "list": [{ "a": "x" }, { "a": null }] }"""));

    [Fact]
    public void A_null_among_elements_is_an_element() => Assert.Equal(["[Int64|null]"], Members("""{ "list": [1, null] }"""));

    [Theory]
    [InlineData("1e3")]
    [InlineData("12345678901234567890123456789012")]
    [InlineData("-0")]
    public void Digits_that_no_type_keeps_are_json_of_any_kind(string number) => Assert.Equal([Any], Members($$"""{ "a": {{number}} }"""));

    [Theory]
    [InlineData("\"<integer>\", \"x\"")]
    [InlineData("\"<boolean>\", \"} public class Injected { //\"")]
    [InlineData("{ \"a\": 1 }, \"[object Object]\"")]
    [InlineData("[1], \"[object Object]\"")]
    [InlineData("{ \"1\": 1 }, \"[object Object]\"")]
    public void A_sample_that_its_type_would_not_write_makes_json_of_any_kind(string elements) =>
        Assert.Equal(["[any]"], Members($$"""{ "list": [{{elements}}] }"""));

    [Fact]
    public void A_whole_number_beside_a_fraction_is_a_decimal() => Assert.Equal(["[Decimal]"], Members("""{ "list": [1, 1.5] }"""));

    [Fact]
    public void Elements_with_their_members_in_one_order_are_objects() =>
        Assert.Equal(["Int64", "Int64", "Int64"], ElementMembers("""{ "list": [{ "a": 1, "b": 1, "c": 1 }, { "a": 1, "c": 2 }] }"""));

    [Fact]
    public void Elements_with_their_members_in_another_order_are_json_of_any_kind() =>
        Assert.Equal(["[any]"], Members("""{ "list": [{ "a": 1, "b": 1 }, { "b": 1, "a": 1 }] }"""));

    [Theory]
    [InlineData("""{ "a": 1, "a": 2 }""")]
    [InlineData("""{ "list": [[{ "a": 1, "a": 2 }]] }""")]
    [InlineData("""{ "{{x}}": 1 }""")]
    [InlineData("""{ "a": { "{{x}}": 1 } }""")]
    public void Repeated_names_and_names_with_variables_leave_the_text_alone(string json) => Assert.Null(Infer(json));

    [Theory]
    [InlineData("""{ "list": [1, "{{x}}"] }""")]
    [InlineData("""{ "list": [{ "a": "{{x}}", "b": 1 }, { "b": 1, "a": "" }] }""")]
    [InlineData("""{ "list": [{ "a": ["{{x}}"] }, { "a": null }] }""")]
    public void A_variable_in_a_part_without_a_type_leaves_the_text_alone(string json) => Assert.Null(Infer(json));

    [Fact]
    public void A_variable_in_a_text_is_a_text() => Assert.Equal(["String"], Members("""{ "a": "x{{y}}" }"""));

    private static IEnumerable<string> Members(string json) => Shapes(Infer(json)).Select(shape => shape.Text());

    private static IEnumerable<string> ElementMembers(string json) =>
        Shapes(Assert.IsType<ArrayShape>(Shapes(Infer(json)).Single()).Element).Select(shape => shape.Text());

    private static IEnumerable<JsonShape> Shapes(JsonShape? value) =>
        Assert.IsType<ObjectShape>(value).Members.Select(member => member.Shape);

    private static JsonShape? Infer(string json) =>
        RequestShape.Infer(JsonTemplates.Read(SampleReader.Read(json)!, new VariableScope([]), Place.StartOf("a")));
}
