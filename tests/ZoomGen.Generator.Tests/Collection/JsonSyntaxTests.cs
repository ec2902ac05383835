using ZoomGen.Generator.Collection;

namespace ZoomGen.Generator.Tests.Collection;

/// <summary>RFC 8259 says what JSON is.</summary>
public class JsonSyntaxTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData(" [ ] ")]
    [InlineData("""{"a":[1,-2.5e+3,true,false,null,"x\n\u00e9\/"],"b":{"c":""}}""")]
    [InlineData("0")]
    public void Valid_json_has_no_fault(string text) => Assert.Null(JsonSyntax.FindFault(text));

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("{\"a\":1,}", 1, 8)]
    [InlineData("{\n  \"a\": tru\n}", 2, 8)]
    [InlineData("[1 2]", 1, 4)]
    [InlineData("[01]", 1, 3)]
    [InlineData("[1.]", 1, 4)]
    [InlineData("{'a':1}", 1, 2)]
    [InlineData("[1] // comment", 1, 5)]
    [InlineData("[\"a\tb\"]", 1, 4)]
    [InlineData("[\"\\x\"]", 1, 4)]
    [InlineData("[\"abc", 1, 6)]
    [InlineData("{\"a\"", 1, 5)]
    [InlineData("{\r\n\"a\":1\r\n", 3, 1)]
    [InlineData("[NaN]", 1, 2)]
    public void The_fault_is_found_at_its_line_and_column(string text, int line, int column)
    {
        var fault = JsonSyntax.FindFault(text);

        Assert.NotNull(fault);
        Assert.Equal((line, column), (fault.Value.Place.Line, fault.Value.Place.Column));
    }

    [Fact]
    public void Nesting_that_would_exhaust_the_stack_is_a_fault() =>
        Assert.Contains("nested deeper than 256", JsonSyntax.FindFault(new string('[', 1_000_000))!.Value.Message, StringComparison.Ordinal);
}
