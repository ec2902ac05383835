using ZoomGen.Generator.Contract.Responses;
using ZoomGen.Generator.Support.Docs;

namespace ZoomGen.Generator.Tests.Contract;

/// <summary>The spellings of the Zoom collection's response names.</summary>
public class VendorErrorReaderTests
{
    [Theory]
    [InlineData(
        "**HTTP Status Code:** `404` <br>\n**Error Code:**`1001`<br>\nUser {userId} does not exist.<br>\n",
        "1001=User {userId} does not exist.")]
    [InlineData(
        "**HTTP Status Code:** `404` **Not Found**<br>\n**Error Code:** `1001`<br>\nUser {userId} does not exist.\n\n",
        "1001=User {userId} does not exist.")]
    [InlineData("**Error Code:** `300` <br>Missing meetingId <br> Invalid meetingId.", "300=Missing meetingId|Invalid meetingId.")]
    [InlineData("**HTTP Status Code:** `400` **Bad Request**<br>\n**Error Code:** `300` <br>\n* Webinar Id does not exist.<br>\n* Invalid Webinar Id.<br>\n**Error Code:** `3001` Webinar does not exist: {webinarId}.<br>",
        "300=Webinar Id does not exist.|Invalid Webinar Id.;3001=Webinar does not exist: {webinarId}.")]
    [InlineData("**HTTP Status Code:** `204` <br>\nMeeting live stream updated.\n\n", "")]
    [InlineData("**Error Code**: `1001`<br>\nNo user.<br>\n**Error code**: `4130`<br>\nNo channel.", "1001=No user.;4130=No channel.")]
    [InlineData("**HTTP Response Code:** `400`<br>\n**Error Codes:** `300`<br>\nReserved number.", "300=Reserved number.")]
    [InlineData("**Error Code:** <br>\n`124` Account does not exist.", "124=Account does not exist.")]
    [InlineData("**Error Code:** 300<br>\nUser does not belong to account.", "300=User does not belong to account.")]
    [InlineData("**HTTP Status Code:** `400`<br>\n* Error Code: 300.\nBad id.", "300=Bad id.")]
    [InlineData("**HTTP Status Code:** `404` **Error Code:**`3001`<br>\nNo webinar.", "3001=No webinar.")]
    [InlineData("**Error Code:** `200`<br>Paid only. **HTTP Status Code:** `200`<br>Settings returned.", "200=Paid only.")]
    [InlineData("**Error Codes:** `300`, `301` or `302`<br>Bad.", "300=Bad.;301=Bad.;302=Bad.")]
    [InlineData("errorCode: INVALID_INPUT The input is invalid", "INVALID_INPUT=The input is invalid")]
    [InlineData("1010 - User does not belong to this account", "1010=User does not belong to this account")]
    [InlineData("Error 12: No such user", "12=No such user")]
    [InlineData("404 Not Found - Order Not Found", "")]
    [InlineData("The error code is in the body", "")]
    [InlineData("An error code: one of many", "")]
    [InlineData("2020-05-31: gone", "")]
    public void Codes_are_read_with_their_texts(string name, string expected) =>
        Assert.Equal(
            expected,
            string.Join(";", VendorErrorReader.Read(name, 404).Errors.Select(error => $"{error.Code}={string.Join("|", error.Texts)}")));

    [Theory]
    [InlineData("**HTTP Status Code:** `204` <br>\nMeeting live stream updated.\n\n", "Meeting live stream updated.")]
    [InlineData("**HTTP Status Code:** `200` **OK**<br>\nLive Stream details returned.\n\n", "Live Stream details returned.")]
    [InlineData("**HTTPS Status Code:** `204`<br>Base plan updated.", "Base plan updated.")]
    [InlineData("**Response Status Code:** `200`<br>Listed.", "Listed.")]
    [InlineData("**HTTP Response Code:** `400`<br>Bad name.", "Bad name.")]
    [InlineData("**HTTP Status Code:** `429`<br>Too many requests.", "Too many requests.")]
    [InlineData(
        "**HTTP Status Code:** `404` <br>\n**Error Code:**`1001`<br>\nUser {userId} does not exist.<br>\n",
        "1001: User {userId} does not exist.")]
    public void The_description_is_plain_text_without_the_http_status(string name, string expected) =>
        Assert.Equal(expected, VendorErrorReader.Read(name, 404).Description);

    [Fact]
    public void A_number_that_begins_the_name_of_a_success_is_no_code() =>
        Assert.Empty(VendorErrorReader.Read("2024 - the year's report", 200).Errors);

    [Fact]
    public void What_follows_the_http_status_is_said_of_the_status() =>
        Assert.Equal(
            "Settings returned. 200: Paid only.",
            VendorErrorReader.Read(
                "**Error Code:** `200`<br>Paid only. **HTTP Status Code:** `200`<br>Settings returned.", 200).Description);

    [Theory]
    [InlineData("Error Code ")]
    [InlineData("Error Code: `")]
    [InlineData("Error Code: <br>")]
    [InlineData("Error Code: `1`,")]
    [InlineData("**HTTP Status Code:** ")]
    [InlineData("Error Code: A_")]
    [InlineData("1010 - ")]
    public void Hostile_repetition_is_read_to_an_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 2000));

        var read = VendorErrorReader.Read(text, 404);

        Assert.InRange(read.Description.Length, 0, DescriptionBlock.MaxLength);
    }
}
