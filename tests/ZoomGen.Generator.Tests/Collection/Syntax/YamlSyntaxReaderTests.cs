using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Tests.Collection.Syntax;

/// <summary>YAML 1.2.2 says what the texts mean; the numbers in brackets are its examples and sections.</summary>
public class YamlSyntaxReaderTests
{
    [Theory]
    // 2.1 to 2.4
    [InlineData("- a\n- b", """["a","b"]""")]
    [InlineData("a: 1\nb: x", """{"a":1,"b":"x"}""")]
    [InlineData("a:\n  - x\n  - y: 1\n    z: 2", """{"a":["x",{"y":1,"z":2}]}""")]
    // 2.5, 2.6
    [InlineData("- [a, 1]\n- {b: c}", """[["a",1],{"b":"c"}]""")]
    // Lists may be as far left as the name above them.
    [InlineData("a:\n- x\n- y\nb: z", """{"a":["x","y"],"b":"z"}""")]
    [InlineData("# comment\na: b # another", """{"a":"b"}""")]
    [InlineData("---\na: b\n...\n", """{"a":"b"}""")]
    public void Maps_and_lists_are_objects_and_arrays(string text, string json) => Assert.Equal(json, Read(text).ToJson());

    [Theory]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("Null")]
    [InlineData("NULL")]
    [InlineData("")]
    public void A_null_has_five_spellings_without_quotes(string text) => Assert.Equal("""{"a":null}""", Read($"a: {text}").ToJson());

    // Section 10.3.2, the core schema.
    [Theory]
    [InlineData("true", "true")]
    [InlineData("True", "true")]
    [InlineData("TRUE", "true")]
    [InlineData("tRUE", "\"tRUE\"")]
    [InlineData("false", "false")]
    [InlineData("False", "false")]
    [InlineData("FALSE", "false")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("off", "\"off\"")]
    [InlineData("12", "12")]
    [InlineData("00", "0")]
    [InlineData("-012", "-12")]
    [InlineData("+3", "3")]
    [InlineData("0o14", "12")]
    [InlineData("0xC", "12")]
    [InlineData("1.50", "1.5")]
    [InlineData(".5", "0.5")]
    [InlineData("5.", "5")]
    [InlineData("12e03", "12000")]
    [InlineData("1e999", "\"1e999\"")]
    [InlineData("1_000", "\"1_000\"")]
    [InlineData("1:30", "\"1:30\"")]
    [InlineData("2026-11-26", "\"2026-11-26\"")]
    [InlineData("2026-11-26T10:00:00Z", "\"2026-11-26T10:00:00Z\"")]
    [InlineData("1.2.3", "\"1.2.3\"")]
    [InlineData(".inf", "\".inf\"")]
    [InlineData("12345678901234567890", "12345678901234567890")]
    public void A_scalar_without_quotes_has_the_type_of_the_core_schema(string text, string json) =>
        Assert.Equal($$"""{"a":{{json}}}""", Read($"a: {text}").ToJson());

    [Theory]
    [InlineData("'12'", "12")]
    [InlineData("\"true\"", "true")]
    [InlineData("'it''s'", "it's")]
    [InlineData("\"a\\tb \\u00fc \\x41 \\/\"", "a\tb ü A /")]
    [InlineData("'{{baseUrl}}/a#b: c'", "{{baseUrl}}/a#b: c")]
    public void Quotes_make_a_string(string text, string expected) => Assert.Equal(expected, Text($"a: {text}"));

    [Theory]
    // 8.1.1.2
    [InlineData("|-\n  {\n    \"a\": 1\n  }\n\n", "{\n  \"a\": 1\n}")]
    [InlineData("|\n  text\n\n", "text\n")]
    [InlineData("|+\n  text\n\n", "text\n\n")]
    [InlineData("|2-\n    indented\n  text", "  indented\ntext")]
    // 8.1.3
    [InlineData(">-\n  one\n  two\n\n  three\n", "one two\nthree")]
    [InlineData(">\n  one\n    two\n", "one\n  two\n")]
    public void Blocks_keep_or_fold_their_lines(string text, string expected) => Assert.Equal(expected, Text($"a: {text}"));

    // 8.1.1.1: spaces of leading blank lines are not part of the text, and Postman writes them.
    [Theory]
    [InlineData("|-\n  \n\n  text\n\n  \n  more", "\n\ntext\n\n\nmore")]
    [InlineData("|\n    \n    text\nb: |\n    \n    text", "\ntext\n")]
    [InlineData("|-\r\n  \r\n  text", "\ntext")]
    public void Blank_lines_before_a_text_may_have_spaces(string text, string expected) => Assert.Equal(expected, Text($"a: {text}"));

    // 7.3.1, as Postman folds text at 80 columns.
    [Theory]
    [InlineData("\"one\n  two\"", "one two")]
    [InlineData("\"one\n\n  two\"", "one\ntwo")]
    [InlineData("\"{\\r\n\n  \\ \\\"a\\\": 1\\r\n\n  }\"", "{\r\n \"a\": 1\r\n}")]
    [InlineData("one\n  two", "one two")]
    [InlineData("'one\n  two'", "one two")]
    public void A_text_may_be_folded_over_lines(string text, string expected) => Assert.Equal(expected, Text($"a: {text}"));

    [Theory]
    [InlineData("a: |-\r\n  x\r\n  y\r\n", "x\ny")]
    [InlineData("\uFEFFa: x", "x")]
    public void Line_ends_of_windows_and_a_byte_order_mark_change_nothing(string text, string expected) =>
        Assert.Equal(expected, Text(text));

    [Fact]
    public void Each_node_has_its_place()
    {
        var root = (SyntaxObject)Read("# comment\nurl: x\nheaders:\n  - key: a\n    value: |-\n      text\n");

        var headers = (SyntaxArray)root.Find("headers")!;
        var row = (SyntaxObject)headers.Elements[0];
        Assert.Equal((2, 1), PlaceOf(root.Place));
        Assert.Equal((2, 6), PlaceOf(root.Find("url")!.Place));
        Assert.Equal((4, 3), PlaceOf(headers.Place));
        Assert.Equal((4, 5), PlaceOf(row.Place));
        Assert.Equal((5, 5), PlaceOf(row.Members[1].Place));
        Assert.Equal((5, 12), PlaceOf(row.Find("value")!.Place));
    }

    [Theory]
    [InlineData("a: &x [1]\nb: *x", 1, 4, "an anchor (&) is not allowed; if the value starts with an ampersand, put it in quotes")]
    [InlineData("a: *x", 1, 4, "an alias (*) is not allowed; if the value starts with a star, put it in quotes")]
    [InlineData("a: !!str x", 1, 4, "a tag (!) is not allowed; if the value starts with an exclamation mark, put it in quotes")]
    [InlineData("a: 1\nb: 2\na: 3", 3, 1, "'a' is repeated in one map")]
    [InlineData("a: 1\n---\nb: 2", 2, 1, "it contains more than one document")]
    [InlineData("a:\n  url: {{baseUrl}}/x", 2, 9, "a map or a list is used as a name; put a value with {{variables}} in quotes")]
    [InlineData("? [a]\n: b", 1, 3, "a map or a list is used as a name; put a value with {{variables}} in quotes")]
    [InlineData("", 1, 1, "it is empty")]
    [InlineData("# nothing", 1, 1, "it is empty")]
    [InlineData("a: b\nc: \0d", 2, 4, "it contains a NUL character")]
    public void What_Postman_does_not_write_is_a_fault(string text, int line, int column, string message) =>
        AssertFault(text, line, column, message);

    [Theory]
    [InlineData("a: 'open", 1)]
    [InlineData("a: b: c", 1)]
    [InlineData("a: 1\n  b: 2", 2)]
    [InlineData("a: @b", 1)]
    [InlineData("a: \"\\q\"", 1)]
    [InlineData("a: |x\n  b", 1)]
    [InlineData("%YAML 9.9\n---\na: 1", 1)]
    public void Text_that_is_not_YAML_is_a_fault_at_its_line(string text, int line)
    {
        var (root, fault) = YamlSyntaxReader.Read("a.yaml", text);

        Assert.Null(root);
        Assert.Equal(line, fault!.Place.Line);
        Assert.NotEmpty(fault.Message);
    }

    [Fact]
    public void Nesting_ends_at_256_levels()
    {
        Assert.NotNull(YamlSyntaxReader.Read("a.yaml", Nested(256)).Root);
        AssertFault(Nested(257), 1, 258, "it is nested deeper than 256 levels");
        AssertFault(string.Concat(Enumerable.Repeat("{a: ", 257)) + "1" + new string('}', 257), 1, 1029, "it is nested deeper than 256 levels");
        Assert.NotNull(YamlSyntaxReader.Read("a.yaml", new string('[', 100_000)).Fault);
        Assert.NotNull(YamlSyntaxReader.Read("a.yaml", string.Concat(Enumerable.Repeat("- ", 100_000))).Fault);
    }

    private static string Nested(int depth) => new string('[', depth) + "1" + new string(']', depth);

    private static SyntaxNode Read(string text)
    {
        var (root, fault) = YamlSyntaxReader.Read("a.yaml", text);
        Assert.Null(fault);
        return root!;
    }

    private static string? Text(string text) => ((SyntaxObject)Read(text)).Find("a")!.AsText();

    private static void AssertFault(string text, int line, int column, string message)
    {
        var (root, fault) = YamlSyntaxReader.Read("a.yaml", text);

        Assert.Null(root);
        Assert.Equal(new SyntaxFault(new Place("a.yaml", line, column), message), fault);
    }

    private static (int Line, int Column) PlaceOf(Place place) => (place.Line, place.Column);
}
