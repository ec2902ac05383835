using ZoomGen.Generator.Contract.Responses;

namespace ZoomGen.Generator.Tests.Contract;

/// <summary>The spellings of the Zoom collection's response names.</summary>
public class VendorErrorReaderTests
{
    [Theory]
    [InlineData("**HTTP Status Code:** `404` <br>\n**Error Code:**`1001`<br>\nUser {userId} does not exist.<br>\n", "1001=User {userId} does not exist.")]
    [InlineData("**HTTP Status Code:** `404` **Not Found**<br>\n**Error Code:** `1001`<br>\nUser {userId} does not exist.\n\n", "1001=User {userId} does not exist.")]
    [InlineData("**Error Code:** `300` <br>Missing meetingId <br> Invalid meetingId.", "300=Missing meetingId|Invalid meetingId.")]
    [InlineData("**HTTP Status Code:** `400` **Bad Request**<br>\n**Error Code:** `300` <br>\n* Webinar Id does not exist.<br>\n* Invalid Webinar Id.<br>\n**Error Code:** `3001` Webinar does not exist: {webinarId}.<br>",
        "300=Webinar Id does not exist.|Invalid Webinar Id.;3001=Webinar does not exist: {webinarId}.")]
    [InlineData("**HTTP Status Code:** `204` <br>\nMeeting live stream updated.\n\n", "")]
    public void Codes_are_read_with_their_texts(string name, string expected) =>
        Assert.Equal(expected, string.Join(";", VendorErrorReader.Read(name).Errors.Select(error => $"{error.Code}={string.Join("|", error.Texts)}")));

    [Theory]
    [InlineData("**HTTP Status Code:** `204` <br>\nMeeting live stream updated.\n\n", "Meeting live stream updated.")]
    [InlineData("**HTTP Status Code:** `200` **OK**<br>\nLive Stream details returned.\n\n", "Live Stream details returned.")]
    [InlineData("**HTTP Status Code:** `429`<br>Too many requests.", "Too many requests.")]
    [InlineData("**HTTP Status Code:** `404` <br>\n**Error Code:**`1001`<br>\nUser {userId} does not exist.<br>\n", "1001: User {userId} does not exist.")]
    public void The_description_is_plain_text_without_the_http_status(string name, string expected) =>
        Assert.Equal(expected, VendorErrorReader.Read(name).Description);
}
