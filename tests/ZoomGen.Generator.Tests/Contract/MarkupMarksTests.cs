using ZoomGen.Generator.Contract.Descriptions;

namespace ZoomGen.Generator.Tests.Contract;

/// <summary>Where there are no marks, no parser is loaded.</summary>
public class MarkupMarksTests
{
    [Theory]
    [InlineData("The id of a user. It is - as user_id - always given (see 1.2), e.g. #5 or -7; a > b.")]
    [InlineData("Two\n\nparagraphs with [brackets] and {braces}.")]
    [InlineData("[required] The name")]
    [InlineData("2020-01-01 is a date\n5 is a number")]
    public void Plain_text_has_none(string text) => Assert.False(MarkupMarks.AreIn(text));

    [Theory]
    [InlineData("a **b**")]
    [InlineData("a _b_")]
    [InlineData("`a`")]
    [InlineData("a<br>b")]
    [InlineData("a &amp; b")]
    [InlineData("[a](b)")]
    [InlineData("# a")]
    [InlineData("a\n> b")]
    [InlineData("a\n - b")]
    [InlineData("a\n===")]
    [InlineData("1. a")]
    [InlineData("a\n\n    code")]
    public void Markup_has_some(string text) => Assert.True(MarkupMarks.AreIn(text));
}
