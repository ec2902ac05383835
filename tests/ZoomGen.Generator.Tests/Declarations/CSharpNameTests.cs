using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Tests.Declarations;

public class CSharpNameTests
{
    [Theory]
    [InlineData("Zoom", true)]
    [InlineData("class", false)]
    [InlineData("a b", false)]
    [InlineData("1a", false)]
    [InlineData("a\u200Db", false)]
    [InlineData("", false)]
    public void A_users_own_name_is_checked(string text, bool valid) => Assert.Equal(valid, CSharpName.IsValid(text));

    [Theory]
    [InlineData("LiveStream", true)]
    [InlineData("URL", true)]
    [InlineData("url", false)]
    [InlineData("_additionalProperties", false)]
    [InlineData("A.B", false)]
    public void That_of_a_type_or_member_starts_with_a_capital_letter(string text, bool valid) =>
        Assert.Equal(valid, NameText.IsPascal(text));
}
