using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Contract;

public class ShapeInferenceTests
{
    [Theory]
    [InlineData("\"x\"", "String")]
    [InlineData("true", "Boolean")]
    [InlineData("9007199254740993", "Int64")]
    [InlineData("10.50", "Decimal")]
    [InlineData("12345678901234567890", "Decimal")]
    public void A_scalar_has_the_type_that_keeps_its_text(string json, string kind) =>
        Assert.Equal(kind, Infer(json).Text());

    [Fact]
    public void Null_tells_nothing() => Assert.IsType<UnknownShape>(Infer("null"));

    [Fact]
    public void A_null_beside_a_text_is_a_text() => Assert.Equal("String", Infer("null", "\"x\"").Text());

    [Fact]
    public void An_integer_beside_a_fraction_is_the_wider_number() => Assert.Equal("Decimal", Infer("1", "1.5").Text());

    [Fact]
    public void Kinds_without_a_common_type_stay_json() => Assert.IsType<AnyShape>(Infer("1", "\"x\""));

    [Theory]
    [InlineData("[[[[[[[[1]]]]]]]]", typeof(ArrayShape))]
    [InlineData("[[[[[[[[[1]]]]]]]]]", typeof(AnyShape))]
    public void More_than_eight_lists_within_each_other_stay_json(string json, Type shape) => Assert.IsType(shape, Infer(json));

    [Fact]
    public void A_third_sample_does_not_settle_what_two_disagree_on() => Assert.IsType<AnyShape>(Infer("1", "\"x\"", "2"));

    [Theory]
    [InlineData("""{"errors":{"email":["a"],"name":["b","c"]}}""", "{errors:<[String]>}")]
    [InlineData("""{"errors":{"email":["a"],"code":5}}""", "{errors:{email:[String],code:Int64}}")]
    [InlineData("""{"tags":{"email":["a"]}}""", "{tags:{email:[String]}}")]
    public void The_messages_for_each_field_of_a_request_are_a_dictionary(string json, string shape) =>
        Assert.Equal(shape, Infer(json).Text());

    [Fact]
    public void Objects_merge_to_all_their_members_in_the_order_seen() =>
        Assert.Equal("{a:Int64,b:Boolean,c:String}", Infer("""{"a":1,"b":null}""", """{"b":true,"c":"x"}""").Text());

    [Fact]
    public void Arrays_merge_over_their_elements() =>
        Assert.Equal("[Int64|null]", Infer("[]", "[1,null,2]").Text());

    private static JsonShape Infer(params string[] json) => ShapeInference.Infer(json.Select(text => SampleReader.Read(text)!));
}
