using Microsoft.CodeAnalysis.CSharp;
using ZoomGen.Generator.Emit;

namespace ZoomGen.Generator.Tests.Emit;

public class LiteralTests
{
    // Not inline data: an attribute cannot hold a lone surrogate.
    private static readonly string[] Texts =
    [
        "plain",
        "quote \" backslash \\ brace { }",
        "line\r\nbreak\u0085\u2028\u2029 tab\t nul\0",
        "bidi \u202E zero width \u200B\u200D emoji 😀",
        "lone \uD800 surrogate \uDC00",
    ];

    public static TheoryData<int> Cases => new(Enumerable.Range(0, Texts.Length));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Any_text_survives_the_round_trip(int index)
    {
        var text = Texts[index];

        var literal = Literal.Of(text);

        Assert.Equal(text, SyntaxFactory.ParseToken(literal).Value);
        Assert.All(literal, c => Assert.InRange(c, ' ', '~'));
        Assert.Equal(text, SyntaxFactory.ParseToken(Literal.Readable(text)).Value);
    }

    [Theory]
    [InlineData("João Silva, Ürün A", "\"João Silva, Ürün A\"")]
    [InlineData("你好，Привет, สวัสดี", "\"你好，Привет, สวัสดี\"")]
    [InlineData("a\u202Eb\u200Bc\u00A0d\u2028", @"""a\u202Eb\u200Bc\u00A0d\u2028""")]
    public void In_documentation_words_stay_readable_and_what_is_invisible_is_escaped(string text, string literal) =>
        Assert.Equal(literal, Literal.Readable(text));

    [Fact]
    public void Line_breaks_and_tabs_have_the_escapes_that_people_write() =>
        Assert.Equal(@"""{\r\n\t\""a\"": 1\n}""", Literal.Of("{\r\n\t\"a\": 1\n}"));

    [Fact]
    public void A_lone_surrogate_in_utf8_is_the_replacement_character() => Assert.Equal("\"\\uFFFD\"u8", Literal.Utf8("\uD800"));
}
