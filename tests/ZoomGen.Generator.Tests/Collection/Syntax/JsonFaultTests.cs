using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Tests.Collection.Syntax;

/// <summary>RFC 8259 says what JSON is. Whatever Newtonsoft's reader takes beyond it is a fault.</summary>
public class JsonFaultTests
{
    [Theory]
    [InlineData("[1] // comment", 1, 5)]
    [InlineData("[1, /* comment */ 2]", 1, 5)]
    [InlineData("{ // comment\n}", 1, 3)]
    public void A_comment(string text, int line, int column) => AssertFault(text, line, column);

    [Theory]
    [InlineData("{\"a\":1,}", 1, 8, "a member name in double quotes is expected")]
    [InlineData("[1,\n]", 2, 1, "unexpected ']' where a value is expected")]
    [InlineData("[,]", 1, 2, "unexpected ',' where a value is expected")]
    [InlineData("[1 2]", 1, 4, "unexpected '2' where ']' is expected")]
    [InlineData("{\"a\" 1}", 1, 6, "unexpected '1' where ':' is expected")]
    public void A_comma_or_colon_too_many_or_too_few(string text, int line, int column, string message) =>
        AssertFault(text, line, column, message);

    [Theory]
    [InlineData("{'a':1}", 1, 2, "a member name in double quotes is expected")]
    [InlineData("{a:1}", 1, 2, "a member name in double quotes is expected")]
    [InlineData("['a']", 1, 2, "unexpected ''' where a value is expected")]
    public void Other_quotes_or_none(string text, int line, int column, string message) =>
        AssertFault(text, line, column, message);

    [Theory]
    [InlineData("[\"a\tb\"]", 1, 4)]
    [InlineData("[\"a\nb\"]", 1, 4)]
    [InlineData("{\n\"a\0\":1}", 2, 3)]
    public void A_control_character_in_a_string(string text, int line, int column) =>
        AssertFault(text, line, column, "a control character stands unescaped in a string");

    [Theory]
    [InlineData("[\"\\x\"]", 1, 4)]
    [InlineData("[\"\\'\"]", 1, 4)]
    [InlineData("[\"\\u12G4\"]", 1, 7)]
    public void An_escape_that_json_does_not_have(string text, int line, int column) =>
        AssertFault(text, line, column, "a string holds an unknown escape");

    [Theory]
    [InlineData("[NaN]", 1, 2)]
    [InlineData("[undefined]", 1, 2)]
    [InlineData("[\n  tru\n]", 2, 3)]
    [InlineData("[-Infinity]", 1, 3)]
    [InlineData("[new Date()]", 1, 2)]
    public void A_word_that_json_does_not_have(string text, int line, int column) => AssertFault(text, line, column);

    [Theory]
    [InlineData("[01]", 1, 3)]
    [InlineData("[0x1F]", 1, 3)]
    [InlineData("[1.]", 1, 4)]
    [InlineData("[.5]", 1, 2)]
    [InlineData("[+1]", 1, 2)]
    [InlineData("[1e]", 1, 4)]
    public void A_number_that_is_written_otherwise(string text, int line, int column) => AssertFault(text, line, column);

    [Fact]
    public void A_number_that_is_longer_than_any_type() =>
        AssertFault($"[{new string('9', 381)}]", 1, 383, "a number is longer than 380 characters");

    [Theory]
    [InlineData("", 1, 1, "the text ends where a value is expected")]
    [InlineData("[\"abc", 1, 6, "a string does not end")]
    [InlineData("{\"a\"", 1, 5, "the text ends where ':' is expected")]
    [InlineData("{\r\n\"a\":1\r\n", 3, 1, "the text ends where '}' is expected")]
    [InlineData("{} x", 1, 4, "there is text after the end of the JSON value")]
    public void A_text_that_ends_too_early_or_too_late(string text, int line, int column, string message) =>
        AssertFault(text, line, column, message);

    [Theory]
    [InlineData("\u00a0[]")]
    [InlineData("\uFEFF[]")]
    [InlineData("\f[]")]
    public void White_space_that_json_does_not_have(string text) => AssertFault(text, 1, 1);

    [Fact]
    public void Nesting_that_would_exhaust_the_stack()
    {
        AssertFault(new string('[', 1_000_000), 1, 258, "it is nested deeper than 256 levels");
        AssertFault(string.Concat(Enumerable.Repeat("{\"a\":", 1000)), 1, 1286, "it is nested deeper than 256 levels");
    }

    private static void AssertFault(string text, int line, int column, string? message = null)
    {
        var (root, fault) = JsonSyntaxReader.Read("f", text);

        Assert.Null(root);
        Assert.Equal(new Place("f", line, column), fault!.Place);
        Assert.Equal(message ?? fault.Message, fault.Message);
    }
}
