using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Contract;

public class TypeInferenceTests
{
    [Theory]
    [InlineData("68423085", "Int64")]
    [InlineData("-1", "Int64")]
    [InlineData("10.50", "Decimal")]
    [InlineData("true", "Boolean")]
    [InlineData("start", "String")]
    [InlineData("", "String")]
    public void A_sample_tells_a_type_that_writes_it_back(string sample, string kind) =>
        Assert.Equal(new ScalarType(Texts.Scalar(kind)), TypeInference.Infer(description: null, sample));

    [Theory]
    [InlineData("007")]
    [InlineData("1e3")]
    [InlineData("+5")]
    [InlineData("12345678901234567890123456789012345")]
    [InlineData("1,000")]
    public void A_number_that_no_type_writes_back_stays_text(string sample) =>
        Assert.Equal(ParameterType.Text, TypeInference.Infer(description: null, sample));

    [Fact]
    public void A_documented_long_wins_over_a_filler_sample() =>
        Assert.Equal(TypeInference.Int64, TypeInference.Infer("you must store it as a **long** format integer", "quis officia"));

    [Theory]
    [InlineData("true,false", "Boolean")]
    [InlineData("true", "Boolean")]
    [InlineData("1,2,100", "Int64")]
    public void A_documented_list_of_booleans_or_numbers_is_no_choice(string values, string kind) =>
        Assert.Equal(
            new ScalarType(Texts.Scalar(kind)), TypeInference.Infer($"Filter. (This can only be one of {values})", sample: null));

    [Fact]
    public void A_documented_list_of_values_is_a_choice()
    {
        var type = TypeInference.Infer("Update the status. (This can only be one of start,stop)", "start");

        Assert.Equal(["start", "stop"], Assert.IsType<ChoiceType>(type).Values);
    }

    [Theory]
    [InlineData("<long>", "Int64")]
    [InlineData("<boolean>", "Boolean")]
    [InlineData("<uuid>", "Guid")]
    [InlineData("<date>", "Date")]
    [InlineData("<uri>", "String")]
    public void A_placeholder_is_a_type_and_no_value(string sample, string kind) =>
        Assert.Equal(new ScalarType(Texts.Scalar(kind)), TypeInference.Infer(description: null, sample));

    [Fact]
    public void A_json_object_in_a_field_is_typed()
    {
        var type = Assert.IsType<JsonType>(
            TypeInference.Infer(description: null, """{"active_speaker_name":false,"display_name":"All hands"}"""));

        Assert.Equal(["active_speaker_name", "display_name"], Assert.IsType<ObjectShape>(type.Shape).Members.Select(member => member.Name));
    }
}
