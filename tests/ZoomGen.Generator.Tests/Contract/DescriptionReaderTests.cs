using ZoomGen.Generator.Contract.Descriptions;
using ZoomGen.Generator.Support;
using ZoomGen.Generator.Support.Docs;

namespace ZoomGen.Generator.Tests.Contract;

public class DescriptionReaderTests
{
    [Theory]
    [InlineData("One.\nTwo.\n\nThree.", "p(One. Two.) p(Three.)")]
    [InlineData(
        "Zoom allows users to [live stream](https://zoom.test/x) it.<br><br>\n**Scopes:** `a`",
        "p(Zoom allows users to [live stream](https://zoom.test/x) it.) p(Scopes: `a`)")]
    [InlineData("# Title\n* one\n* two", "p(Title) ul(li(p(one)) li(p(two)))")]
    [InlineData("1. one\n   * deep\n2. two", "ol(li(p(one) ul(li(p(deep)))) li(p(two)))")]
    [InlineData("Do:\n\n```json\n{\n  \"a\": 1\n}\n```", "p(Do:) code({⏎  \"a\": 1⏎})")]
    [InlineData("| Code | Means |\n|---|---|\n| `300` | Missing |\n", "ul(li(p(Code | Means)) li(p(`300` | Missing)))")]
    [InlineData(
        "* Host has a licence.<br>\n**Scopes:** `a`<br>\n **Label:** `b`", "ul(li(p(Host has a licence.))) p(Scopes: `a`) p(Label: `b`)")]
    [InlineData("![logo](https://z.test/l.png) and __more__", "p(logo and more)")]
    [InlineData("The user_id of a_user_id", "p(The user_id of a_user_id)")]
    public void Markdown_is_read(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("<p>a &lt; b</p><ul><li>c</li><li><b>d</b></li></ul>", "p(a < b) ul(li(p(c)) li(p(d)))")]
    [InlineData("<ol><li>one<li>two</ol>", "ol(li(p(one)) li(p(two)))")]
    [InlineData(
        "See <a href=\"https://z.test/?a=1&amp;b=2\">the <code>docs</code></a> or <code>x</code>.",
        "p(See [the docs](https://z.test/?a=1&b=2) or `x`.)")]
    [InlineData(
        "<table><tr><th>Code</th><th>Means</th></tr><tr><td>300</td><td>Missing</td></tr></table>",
        "ul(li(p(Code | Means)) li(p(300 | Missing)))")]
    [InlineData("<pre>a\n  b</pre>", "code(a⏎  b)")]
    [InlineData("<div>one<br/>two</div><span>three</span>", "p(one) p(two) p(three)")]
    [InlineData("one<script>alert(1)</script><style>a{}</style><!-- no --> two", "p(one two)")]
    [InlineData("<font color='red'>red</font>", "p(red)")]
    public void Html_is_read(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("Send <string> or {id}", "p(Send <string> or {id})")]
    [InlineData("Bearer <token>", "p(Bearer <token>)")]
    [InlineData("`Bearer <token>`", "p(`Bearer <token>`)")]
    [InlineData("a < b and c > d", "p(a < b and c > d)")]
    [InlineData("<include file='x' path='y'/>", "p(<include file='x' path='y'/>)")]
    [InlineData("a </ul> b </li> c </a> d", "p(a) p(b) p(c d)")]
    [InlineData("<ul><li>never closed", "ul(li(p(never closed)))")]
    public void What_is_no_markup_stays_text(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("[x](javascript:alert(1))", "p(x)")]
    [InlineData("[x](#rate-limits)", "p(x)")]
    [InlineData("<a href='file:///etc/passwd'>x</a>", "p(x)")]
    [InlineData("[`code`](http://z.test)", "p([code](http://z.test))")]
    public void A_link_leads_to_the_web_or_is_text(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData(null, "")]
    [InlineData(" \n ", "")]
    [InlineData("<br>", "")]
    [InlineData("**a**<br>b\n* c\n* `d`", "a b c d")]
    public void A_line_is_the_words_alone(string? text, string expected) => Assert.Equal(expected, DescriptionReader.Line(text));

    [Fact]
    public void Lists_are_nested_six_deep_and_no_deeper()
    {
        var html = string.Concat(Enumerable.Repeat("<ul><li>x", 400));

        var text = Show(html);

        Assert.Equal(6, text.Split("ul(").Length - 1);
        Assert.Equal(400, text.Count(c => c == 'x'));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("[a](")]
    [InlineData("> ")]
    [InlineData(">")]
    [InlineData("*")]
    [InlineData("*a **a ")]
    [InlineData("_a __a ")]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData("`")]
    [InlineData("` ``")]
    [InlineData("|")]
    [InlineData("a|b\n-|-\n")]
    [InlineData("<")]
    [InlineData("<a ")]
    [InlineData("<a href=\"")]
    [InlineData("<a b='")]
    [InlineData("<svg>")]
    [InlineData("<!--")]
    [InlineData("</")]
    [InlineData("<ul><li>")]
    [InlineData("<br>\n")]
    [InlineData("<br ")]
    [InlineData("<pre>")]
    [InlineData("&")]
    [InlineData("&lt;")]
    [InlineData("\\")]
    [InlineData("\n")]
    [InlineData("# ")]
    [InlineData("\t")]
    [InlineData("[a]: b\n")]
    [InlineData("~")]
    [InlineData("a. ")]
    public void Hostile_repetition_does_not_take_the_stack(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1 + (2 * DescriptionBlock.MaxLength / piece.Length)));
        EquatableArray<DescriptionBlock>? blocks = null;
        // A fourth of what a thread of the compiler has.
        var thread = new Thread(() => blocks = DescriptionReader.Read(text), maxStackSize: 256 * 1024);

        thread.Start();
        thread.Join();

        Assert.NotNull(blocks);
    }

    private static string Show(string? text) => Show(DescriptionReader.Read(text));

    private static string Show(IEnumerable<DescriptionBlock> blocks) => string.Join(" ", blocks.Select(Show));

    private static string Show(DescriptionBlock block) => block switch
    {
        Paragraph paragraph => $"p({string.Concat(paragraph.Inlines.Select(Show))})",
        DescriptionList list =>
            $"{(list.IsNumbered ? "ol" : "ul")}({string.Join(" ", list.Items.Select(item => $"li({Show(item.Blocks)})"))})",
        CodeBlock code => $"code({code.Code.Replace('\n', '⏎')})",
        _ => throw new InvalidOperationException(),
    };

    private static string Show(DescriptionInline inline) => inline switch
    {
        LinkRun link => $"[{link.Text}]({link.Url})",
        CodeRun => $"`{inline.Text}`",
        _ => inline.Text,
    };
}
