using System.Text.Json;
using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Support.Docs;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Declarations;

/// <summary>What the members of an enum say about their values, and what remains for the property.</summary>
public class ValueDocTests
{
    private const string Words = " (This can only be one of low,high)";

    private const string Numbers = " (This can only be one of 1,2)";

    [Theory]
    [InlineData("`low` - Few.<br>`high` – Many." + Words)]
    [InlineData("`low`: Few.\n\n`high`: Many." + Words)]
    [InlineData("`low`: Few.\n`high`: Many." + Words)]
    [InlineData("* `low`: Few.<br>\n* `high`: Many.<br>\n\n" + Words)]
    [InlineData("- **low** - Few.\n- **high** - Many.\n\n" + Words)]
    [InlineData("<ul><li><code>low</code>: Few.</li><li><code>high</code>: Many.</li></ul>" + Words)]
    [InlineData("| value | meaning |\n|---|---|\n| `low` | Few. |\n| `high` | Many. |\n\n" + Words)]
    [InlineData("\"low\" = Few. \"high\" = Many." + Words)]
    [InlineData("low: Few. high: Many." + Words)]
    [InlineData("low — Few.; high — Many.;" + Words)]
    [InlineData("- low: Few.  - high: Many." + Words)]
    public void A_member_has_the_meaning_of_its_value(string description) =>
        Assert.Equal([("Low", "Few."), ("High", "Many.")], Meanings(description));

    [Theory]
    [InlineData("**1** - Basic user<br>**2** - Licensed user")]
    [InlineData("0: Basic user, 1: Licensed user" + " (This can only be one of 0,1)")]
    [InlineData("* `1`: Basic user.<br>\n* `2`: Licensed user.<br>\n")]
    [InlineData("`1` - Basic user.<br>`2` - Licensed user." + Numbers)]
    public void A_number_is_called_after_its_meaning(string description) =>
        Assert.Equal(["BasicUser", "LicensedUser"], Choice(description).Members.Select(member => member.Name));

    [Fact]
    public void Numbers_that_are_not_all_explained_are_numbers() =>
        Assert.Equal("Int64", Property("`1` - Basic user." + Numbers).Type.Name);

    [Theory]
    [InlineData("The level (low: few, high: many)" + Words, "The level")]
    [InlineData("The level. Possible values: low: few, high: many." + Words, "The level.")]
    [InlineData("The level. The value can be one of the following:<br>`low`: few<br>`high`: many" + Words, "The level.")]
    [InlineData("The levels:<br>`low`: few<br>`high`: many" + Words, "The levels.")]
    [InlineData("`low`: few<br>`high`: many" + Words, "The query parameter level.")]
    [InlineData("The level.<br>`low`<br>`high`" + Words, "The level.")]
    public void The_property_does_not_repeat_what_the_members_say(string description, string text) =>
        Assert.Equal($"{text} Documented: one of low, high.", Text(Property(description)));

    [Theory]
    [InlineData("The level.<br>`low`: few<br>`medium`: some<br>`high`: many" + Words)]
    [InlineData("The level.<br>`low`: few<br>Only for admins.<br>`high`: many" + Words)]
    [InlineData("Filters by the following levels:<br>`low`: few<br>`high`: many" + Words)]
    [InlineData("The level.<br>`low`: few<br>`high`: many<br>`high`: most" + Words)]
    public void The_property_keeps_a_list_that_the_members_do_not_have_in_full(string description)
    {
        Assert.Contains("low: few", Text(Property(description)), StringComparison.Ordinal);
        Assert.Equal([("Low", "few"), ("High", "many")], Meanings(description));
    }

    [Fact]
    public void The_first_value_of_a_list_is_not_the_summary_of_the_property()
    {
        var doc = Property("`low`: few<br>`medium`: some<br>`high`: many" + Words).Doc;

        Assert.Equal("The query parameter level.", doc.Summary.Text);
        Assert.Equal("low: few", doc.Remarks[0].Text);
    }

    [Fact]
    public void What_follows_the_sentence_of_the_last_value_is_not_its_meaning()
    {
        const string Description = "`low`: Few. `high`: Many. The default is `low`." + Words;

        Assert.Equal([("Low", "Few."), ("High", "Many.")], Meanings(Description));
        Assert.StartsWith("The default is low.", Text(Property(Description)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("If the level is `low`: all users are found." + Words)]
    [InlineData("Everything between low-high and high-low is found." + Words)]
    [InlineData("The level that is low - or high - in the morning." + Words)]
    public void A_sentence_about_a_value_is_not_its_meaning(string description) => Assert.Empty(Meanings(description));

    [Fact]
    public void A_meaning_keeps_its_links_and_code() =>
        Assert.Equal(
            [new LinkRun("Few", "https://a.test/few"), new TextRun(" or "), new CodeRun("none"), new TextRun(".")],
            Choice("`low`: [Few](https://a.test/few) or `none`.<br>`high`: Many." + Words).Members[0].Meaning!.Inlines);

    [Fact]
    public void Operations_with_different_texts_share_the_text_of_most_of_them()
    {
        const string Usual = "`low`: few<br>`high`: many" + Words;
        const string Other = "`low`: little<br>`high`: many" + Words;

        var files = Stages.Client(Collections.With(string.Join(",", Get("A", Other), Get("B", Usual), Get("C", Usual)))).Files;

        Assert.Equal("few", files.OfType<ChoiceFileDeclaration>().Single().Choice.Members[0].Meaning!.Text);
    }

    [Fact]
    public void A_property_keeps_a_text_that_the_shared_enum_does_not_have()
    {
        var operations = Stages.Operations(Collections.With(string.Join(
            ",",
            Get("A", "`low`: little<br>`high`: many" + Words),
            Get("B", "`low`: few<br>`high`: many" + Words),
            Get("C", "`low`: few<br>`high`: many" + Words))));

        Assert.Equal(
            [true, false, false],
            operations.OrderBy(operation => operation.Request.Name, StringComparer.Ordinal)
                .Select(operation => Text(operation.Property("Level")).Contains("many", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_member_with_another_name_says_in_its_remarks_what_is_sent() =>
        Assert.Contains(
            """
                    /// <summary>Few of them.</summary>
                    /// <remarks>Sent as <c>not-many</c>.</remarks>
                    NotMany,
                    /// <summary>Most of them.</summary>
                    Many,
            """.ReplaceLineEndings("\n"),
            GeneratorRun
                .Of(Collections.With(Get("A", "`not-many`: Few of them.<br>`many`: Most of them. (This can only be one of not-many,many)")))
                .Text("Zoom.A.g.cs"),
            StringComparison.Ordinal);

    [Fact]
    public void A_meaning_that_repeats_the_name_is_left_out() =>
        Assert.All(Choice("`1` - Basic user.<br>`2` - Licensed user." + Numbers).Members, member => Assert.False(member.HasMeaning));

    private static IEnumerable<(string Name, string Meaning)> Meanings(string description) =>
        from member in Choice(description).Members
        where member.Meaning is not null
        select (member.Name, member.Meaning!.Text);

    private static ChoiceDeclaration Choice(string description) =>
        Stages.Operation(Collections.With(Get("A", description))).Choices.Single();

    private static RequestPropertyDeclaration Property(string description) =>
        Stages.Operation(Collections.With(Get("A", description))).Property("Level");

    private static string Text(RequestPropertyDeclaration property) =>
        string.Join(" ", property.Doc.Remarks.Prepend(property.Doc.Summary).Select(block => block.Text));

    private static string Get(string name, string description) => Collections.Request(
        name,
        $$"""
        {
          "method": "GET",
          "url": {
            "protocol": "https", "host": ["a", "test"], "path": ["things"],
            "query": [{ "key": "level", "value": "<string>", "description": {{JsonSerializer.Serialize(description)}} }]
          }
        }
        """);
}
