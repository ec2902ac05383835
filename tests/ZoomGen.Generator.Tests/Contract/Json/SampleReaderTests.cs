using ZoomGen.Generator.Contract.Json;

namespace ZoomGen.Generator.Tests.Contract.Json;

public class SampleReaderTests
{
    [Theory]
    [InlineData("1e3")]
    [InlineData("1.50")]
    [InlineData("-0")]
    [InlineData("12345678901234567890")]
    [InlineData("-1E-2")]
    [InlineData("1e400")]
    public void A_number_keeps_its_digits(string number) => Assert.Equal(new NumberSample(number), SampleReader.Read(number));

    [Theory]
    [InlineData("""["1", 2.0]""")]
    [InlineData("""["\"3", 2.0]""")]
    [InlineData("""["\\", 2.0]""")]
    [InlineData("""["\u0031\\\"4", 2.0]""")]
    public void Digits_in_a_string_are_none_of_the_numbers(string text) =>
        Assert.Equal(new NumberSample("2.0"), Assert.IsType<ArraySample>(SampleReader.Read(text)).Elements[1]);

    [Fact]
    public void Digits_in_a_name_are_none_of_the_numbers() => Assert.Equal(new NumberSample("2.0"), Members("""{ "1": 2.0 }""")["1"]);

    [Fact]
    public void Numbers_follow_one_another_without_a_blank() =>
        Assert.Equal(
            ["1", "-2", "3.0", "4"],
            Assert.IsType<ArraySample>(SampleReader.Read("""[1,-2,3.0,4]""")).Elements.Select(element => ((NumberSample)element).Text));

    [Fact]
    public void Of_members_of_one_name_the_last_counts_at_the_place_of_the_first()
    {
        var sample = Assert.IsType<ObjectSample>(SampleReader.Read("""{ "a": 1, "b": 2, "a": 3 }"""));

        Assert.Equal([new("a", new NumberSample("3")), new("b", new NumberSample("2"))], sample.Members);
    }

    [Theory]
    [InlineData("""{ "a": 1, "a": 1 }""", true)]
    [InlineData("""{ "a": 1, "A": 1 }""", false)]
    public void Repeated_names_are_marked(string text, bool expected) =>
        Assert.Equal(expected, Assert.IsType<ObjectSample>(SampleReader.Read(text)).HasRepeatedNames);

    [Fact]
    public void A_text_that_looks_like_a_date_stays_as_it_is() =>
        Assert.Equal(new StringSample("2020-01-31T12:30:00+01:00"), SampleReader.Read("\"2020-01-31T12:30:00+01:00\""));

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("{'a':1}")]
    [InlineData("<a/>")]
    public void What_is_no_json_is_no_sample(string? text) => Assert.Null(SampleReader.Read(text));

    [Fact]
    public void A_number_that_nothing_could_hold_is_no_sample() => Assert.Null(SampleReader.Read(new string('9', 1000)));

    private static Dictionary<string, JsonSample> Members(string text) =>
        Assert.IsType<ObjectSample>(SampleReader.Read(text)).Members.ToDictionary();
}
