using ZoomGen.Generator.Contract.Descriptions;

namespace ZoomGen.Generator.Tests.Inference;

/// <summary>The ways in which people write down what a parameter may be.</summary>
public class DocumentedChoicesTests
{
    [Theory]
    [InlineData("One of: `x`, `y`, `z`", "x,y,z")]
    [InlineData("Allowed values: x, y, z", "x,y,z")]
    [InlineData("x or y", "x,y")]
    [InlineData("Possible values are x | y | z", "x,y,z")]
    [InlineData("one of x,y,z", "x,y,z")]
    [InlineData("Enum: [\"x\", \"y\"]", "x,y")]
    [InlineData("Type. One of x, y or z.", "x,y,z")]
    [InlineData("Values: `x` `y`", "x,y")]
    [InlineData("* x - first\n* y - second", "x,y")]
    [InlineData("The order. Can be: x, y", "x,y")]
    [InlineData("Must be one of `x` or `y`.", "x,y")]
    [InlineData("(Required) Valid values: 'x', 'y'.", "x,y")]
    [InlineData("x/y", "x,y")]
    [InlineData("Sort order (one of x, y)", "x,y")]
    [InlineData("Available options: x; y; z", "x,y,z")]
    [InlineData("- `x`: the first\n- `y`: the second", "x,y")]
    [InlineData("What you would like to have.<br>`x`: the first<br> `y`: the second", "x,y")]
    [InlineData("The order.\n`x` - the first\n`y` - the second", "x,y")]
    [InlineData("Possible values: **x**, **y**.", "x,y")]
    public void A_plain_list_is_read(string description, string values) =>
        Assert.Equal(values, string.Join(",", DocumentedChoices.Read(description, "x")!));

    [Theory]
    [InlineData("Payment status (PENDING, FAILED)", "FAILED", "PENDING,FAILED")]
    [InlineData("Filter by status (PLANNED, IN_PROGRESS or DONE). Optional.", "", "PLANNED,IN_PROGRESS,DONE")]
    [InlineData("The status (earned|locked)", "", "earned,locked")]
    [InlineData("Sort field (`name`, `created_at`)", "name", "name,created_at")]
    public void A_list_in_brackets_is_read_if_it_looks_like_values(string description, string sample, string values) =>
        Assert.Equal(values, string.Join(",", DocumentedChoices.Read(description, sample)!));

    [Theory]
    [InlineData("name (first, last)")]
    [InlineData("size (width, height)")]
    [InlineData("Start date (YYYY/MM/DD)")]
    [InlineData("The address (`street`, `city`)")]
    [InlineData("Currency (USD, EUR)")]
    [InlineData("The id (REQUIRED, STRING)")]
    [InlineData("The status (PENDING, FAILED, etc.)")]
    [InlineData("The status (PENDING, FAILED) of the payment, which is not always there")]
    [InlineData("Returns all of the users that have one of the known states (ACTIVE, INACTIVE)")]
    [InlineData("The status (PENDING)")]
    public void Other_brackets_are_not_a_list_of_values(string description) => Assert.Null(DocumentedChoices.Read(description, ""));

    [Theory]
    [InlineData("The login type: 0 - Facebook; 1 - Google")]
    [InlineData("The login type:<br>`0` - Facebook.<br>`1` - Google.")]
    [InlineData("* **0** - Facebook\n* **1** - Google")]
    public void A_number_is_named_after_its_meaning(string description)
    {
        Assert.Equal(["0", "1"], DocumentedChoices.Read(description, "1")!);
        Assert.Equal(["Facebook", "Google"], DocumentedChoices.Meanings(description, ["0", "1"])!);
    }

    [Fact]
    public void Numbers_have_no_names_if_one_of_them_has_none() => Assert.Null(DocumentedChoices.Meanings("0 - Facebook; 1", ["0", "1"]));

    [Theory]
    [InlineData("A colour, for example x, y or z")]
    [InlineData("Some values such as x, y")]
    [InlineData("e.g. one of x, y")]
    [InlineData("One or more, separated by commas. Possible values: x, y")]
    [InlineData("A comma-separated list. Allowed values: x, y")]
    [InlineData("true/false")]
    [InlineData("The file can be used, copied and shared.")]
    [InlineData("Values sent, received or lost.")]
    [InlineData("Comma separated ids")]
    [InlineData("one of x, y or any other that you like")]
    [InlineData("The values of x and y are added")]
    [InlineData("This can be x or nothing of the kind at all")]
    [InlineData("Start date in YYYY-MM-DD")]
    [InlineData("The id of the user")]
    [InlineData("")]
    public void Prose_is_no_list(string description) => Assert.Null(DocumentedChoices.Read(description, ""));

    [Fact]
    public void A_list_without_the_documented_value_is_not_all_of_them() => Assert.Null(DocumentedChoices.Read("one of x, y", "w"));
}
