using System.Text;
using ZoomGen.Conformance.Wire;

namespace ZoomGen.Integration.Tests.Conformance;

public class MultipartBodyTests
{
    [Theory]
    [InlineData("multipart/form-data; boundary=abc", "abc")]
    [InlineData("multipart/form-data; boundary=\"a b\"; charset=utf-8", "a b")]
    [InlineData("application/json; boundary=abc", null)]
    [InlineData("multipart/form-data", null)]
    public void The_boundary_is_that_of_the_header(string contentType, string? boundary) =>
        Assert.Equal(boundary, MultipartBody.Boundary(contentType, []));

    [Fact]
    public void Without_a_header_the_body_shows_its_boundary() => Assert.Equal("abc", MultipartBody.Boundary(null, "--abc\r\nContent-"u8));

    [Fact]
    public void Parts_are_read_with_their_names_as_they_stand()
    {
        const string body =
            "--b\r\nContent-Disposition: form-data; name=\"a\"b\"\r\n\r\nline\r\n\r\nline\r\n" +
            "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"Z\u00FC.txt\"; filename*=UTF-8''Z\r\nContent-Type: text/plain\r\n\r\n\r\n--b--\r\n";

        var parts = MultipartBody.Parse(Encoding.UTF8.GetBytes(body), "b");

        Assert.Equal(
            [new WirePart("a\"b", null, null, null, "line\r\n\r\nline"), new WirePart("f", "Z\u00FC.txt", "UTF-8''Z", "text/plain", "")],
            parts);
    }

    [Fact]
    public void A_value_that_is_no_text_shows_as_base64()
    {
        byte[] body = [.. "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n"u8, 0xFF, .. "\r\n--b--"u8];

        Assert.Equal("/w==", MultipartBody.Parse(body, "b").Single().Value);
    }
}
