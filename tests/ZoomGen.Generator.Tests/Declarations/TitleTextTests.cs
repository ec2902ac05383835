using ZoomGen.Generator.Declarations.Naming;

namespace ZoomGen.Generator.Tests.Declarations;

/// <summary>Each of these titles would take minutes if the patterns were tried on all of it.</summary>
public class TitleTextTests
{
    private const int Count = 1_000_000;

    [Theory]
    [InlineData(" ")]
    [InlineData(". ")]
    [InlineData("200 ")]
    [InlineData("( ")]
    [InlineData("- API ")]
    public void The_end_of_a_hostile_title_is_not_looked_at(string part) =>
        Assert.StartsWith("GetUsers", TitleText.Name("Get users" + Repeat(part) + "x", "Fallback"), StringComparison.Ordinal);

    [Theory]
    [InlineData(" ")]
    [InlineData("( ")]
    public void A_hostile_title_has_no_remark_and_no_variant(string part)
    {
        var title = "Get users" + Repeat(part) + "x";

        Assert.StartsWith("Get users", TitleText.WithoutRemark(title), StringComparison.Ordinal);
        Assert.StartsWith("Get users", TitleText.WithoutParenthesis(title), StringComparison.Ordinal);
        Assert.Equal("", TitleText.VariantOf(title));
    }

    [Fact]
    public void Symbols_in_a_title_are_a_part_of_it_however_many_there_are()
    {
        var title = "Get" + Repeat("\U0001F50D") + "users";

        Assert.Equal(title, TitleText.Text(Repeat("\U0001F50D") + title + Repeat(" ")));
    }

    private static string Repeat(string part) => string.Concat(Enumerable.Repeat(part, Count));
}
