using ZoomGen.Generator.Contract.Descriptions;

namespace ZoomGen.Generator.Tests.Contract;

public class DescriptionTests
{
    [Theory]
    [InlineData("(Required) Streaming URL.", true)]
    [InlineData("The id. [required]", true)]
    [InlineData("Not (Required) at the start", false)]
    [InlineData(null, false)]
    public void Required_is_read_in_both_spellings(string? description, bool expected) =>
        Assert.Equal(expected, RequiredMarker.IsIn(description));

    [Fact]
    public void The_mark_of_the_converter_is_not_documentation() =>
        Assert.Equal("Streaming URL.", RequiredMarker.RemoveFrom("(Required) Streaming URL."));

    [Theory]
    [InlineData("Optional. The name.", "The name.")]
    [InlineData("(Optional)The name.", "The name.")]
    [InlineData("**Optional** <br>\nThe name.", "The name.")]
    [InlineData("[optional] - The name.", "The name.")]
    [InlineData("Optional name of the thing.", "Optional name of the thing.")]
    [InlineData("The name (optional).", "The name (optional).")]
    public void A_mark_before_the_description_of_an_optional_value_is_not_documentation(string description, string expected) =>
        Assert.Equal(expected, RequiredMarker.RemoveFrom(description));

    [Theory]
    [InlineData("Kind (This can only be one of a, b) of thing", "a|b", "Kind  of thing")]
    [InlineData("Kind (This can only be one of a, b", "", "Kind (This can only be one of a, b")]
    public void A_list_of_choices_counts_only_where_it_ends(string description, string choices, string rest)
    {
        Assert.Equal(choices, string.Join("|", Evidence.Choices(description) ?? []));
        Assert.Equal(rest, Evidence.RemoveChoices(description));
    }
}
