using System.Globalization;
using System.Xml.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Abstractions;
using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Emit;
using ZoomGen.Tests.Properties;

namespace ZoomGen.Generator.Tests.Properties;

/// <summary>Whatever a collection says, it stays what it is where emitted code has it: a literal, a comment, a name.</summary>
public class SinkTests(ITestOutputHelper output)
{
    private const int Inputs = 3_000;

    [Fact]
    public void A_literal_is_one_token_of_printable_ascii_with_the_text_as_its_value() => Property.HoldsFor(output, Inputs, text =>
    {
        var literal = Literal.Of(text);

        var token = SyntaxFactory.ParseToken(literal);

        Assert.Equal(text, token.Value);
        Assert.Equal(literal, token.ToFullString());
        Assert.DoesNotContain(literal, c => c is < ' ' or > '~');
    });

    [Fact]
    public void A_utf8_literal_has_the_bytes_of_the_text() => Property.HoldsFor(output, Inputs, text =>
    {
        var token = SyntaxFactory.ParseToken(Literal.Utf8(text));

        Assert.Equal(ArbitraryText.AsUtf8(text), token.Value);
        Assert.Equal(SyntaxKind.Utf8StringLiteralToken, token.Kind());
    });

    [Fact]
    public void A_text_in_a_comment_is_one_line_of_xml_without_an_element_and_without_what_cannot_be_seen() =>
        Property.HoldsFor(output, Inputs, text =>
        {
            var xml = DocComment.Text(text);

            Assert.Empty(XElement.Parse($"<x>{xml}</x>").Elements());
            for (var i = 0; i < xml.Length; i += char.IsSurrogatePair(xml, i) ? 2 : 1)
                Assert.False(IsInvisible(CharUnicodeInfo.GetUnicodeCategory(xml, i)), $"U+{(int)xml[i]:X4} at {i}");
        });

    [Fact]
    public void A_name_is_an_identifier_in_ascii() => Property.HoldsFor(output, Inputs, text =>
    {
        string[] names = [Identifier.Pascal(text, "Fallback"), Identifier.Phrase(text, "Fallback")];

        Assert.All(names, name => Assert.True(SyntaxFacts.IsValidIdentifier(name), name));
        Assert.All(names, name => Assert.True(SyntaxFacts.IsValidIdentifier(Identifier.Camel(name).TrimStart('@')), name));
        Assert.All(names, name => Assert.True(name.All(char.IsAscii), name));
    });

    [Fact]
    public void The_name_of_a_file_is_short_and_has_no_character_with_a_meaning() => Property.HoldsFor(output, Inputs, text =>
        Assert.Matches("^[A-Za-z0-9._-]{1,110}$", HintName.Of(Identifier.Pascal(text, "Fallback"), Identifier.Pascal(text, "Fallback"))));

    private static bool IsInvisible(UnicodeCategory category) => category
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
