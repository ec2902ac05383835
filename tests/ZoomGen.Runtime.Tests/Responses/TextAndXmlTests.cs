using System.Net;
using System.Text;
using System.Xml.Linq;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Responses;

public sealed class TextAndXmlTests
{
    [Theory]
    [InlineData("<a b='1'>\u00FC</a>", "application/xml")]
    [InlineData("\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<a b='1'>\u00FC</a>\n", "text/xml; charset=utf-8")]
    public async Task A_success_that_is_xml_is_its_root(string body, string contentType)
    {
        var root = (await ReadAsync(Encoding.UTF8.GetBytes(body), contentType)).ReadXml();

        Assert.Equal("a", root.Name.LocalName);
        Assert.Equal(("1", "\u00FC"), (root.Attribute("b")?.Value, root.Value));
    }

    [Theory]
    // RFC 7303: the charset of the Content-Type, before what the document says; without one, that.
    [InlineData("<?xml version=\"1.0\" encoding=\"utf-8\"?><a>\u00FC</a>", "application/xml; charset=iso-8859-1")]
    [InlineData("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><a>\u00FC</a>", "application/xml")]
    public async Task Xml_is_in_the_charset_that_it_is_said_to_be_in(string body, string contentType) =>
        Assert.Equal("\u00FC", (await ReadAsync(Encoding.Latin1.GetBytes(body), contentType)).ReadXml().Value);

    [Theory]
    [InlineData("", 0)]
    [InlineData("hidden-word", 0)]
    [InlineData("<a>\n<hidden-word></a>", 19)]
    [InlineData("<a/><b/>", 5)]
    // A billion laughs, and a file of the client's.
    [InlineData("<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>", 0)]
    [InlineData("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>", 0)]
    [InlineData("<a>&hidden-word;</a>", 4)]
    public async Task What_is_no_xml_throws_with_its_place_in_a_success_and_is_null_elsewhere(string body, long position)
    {
        var message = await ReadAsync(Encoding.UTF8.GetBytes(body), "application/xml");

        var exception = Assert.Throws<UnreadableResponseException>(message.ReadXml);

        Assert.Equal(position, exception.BytePosition);
        Assert.DoesNotContain("hidden-word", exception.Message, StringComparison.Ordinal);
        Assert.Null(message.ReadXmlOrNull());
    }

    [Fact]
    public async Task Xml_nested_deeper_than_256_is_refused()
    {
        var body = string.Concat(Enumerable.Repeat("<a>", 300)) + string.Concat(Enumerable.Repeat("</a>", 300));

        Assert.Null((await ReadAsync(Encoding.UTF8.GetBytes(body), "application/xml")).ReadXmlOrNull());
    }

    [Fact]
    public async Task Text_is_in_the_charset_of_its_type()
    {
        Assert.Equal("\u00FC", (await ReadAsync([0xFC], "text/plain; charset=iso-8859-1")).ReadText());
        Assert.Equal("\u00FC", (await ReadAsync([0xFC], "text/plain; charset=\"iso-8859-1\" ;")).ReadText());
        Assert.Equal("", (await ReadAsync([], "text/plain")).ReadText());
        Assert.Null((await ReadAsync([], "text/plain")).ReadTextOrNull());
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task A_byte_order_mark_of_a_text_says_its_charset_and_is_left_out(string charset)
    {
        var encoding = Encoding.GetEncoding(charset);

        var message = await ReadAsync([.. encoding.GetPreamble(), .. encoding.GetBytes("id,\u00FC")], "text/csv; charset=iso-8859-1");

        Assert.Equal("id,\u00FC", message.ReadText());
    }

    [Fact]
    public async Task Xml_is_sent_as_it_is_given()
    {
        var text = await TestRequest.SendToAnywhereAsync(
            (ref request) => request.WriteXml(XmlBody.FromText("<a  b='1'/>\n"), "application/xml"));
        var element = await TestRequest.SendToAnywhereAsync(
            (ref request) => request.WriteXml(
                XmlBody.FromElement(new XElement("a", new XAttribute("b", "\u00FC"), new XElement("c"))), "text/xml"));
        var none = await TestRequest.SendToAnywhereAsync((ref request) => request.WriteXml(null, "text/xml"));

        Assert.Equal(("<a  b='1'/>\n", "application/xml"), (text.Body, text["Content-Type"]));
        Assert.Equal(("<a b=\"\u00FC\"><c /></a>", "text/xml"), (element.Body, element["Content-Type"]));
        Assert.Null(none.Body);
    }

    private static async Task<ResponseMessage> ReadAsync(byte[] body, string contentType)
    {
        using var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = Server.Bytes(body, contentType) };
        return new(new("Test", "GET", "/x"), response) { Body = await response.Content.ReadAsByteArrayAsync() };
    }
}
