using ZoomGen.Generator.Contract.Responses;

namespace ZoomGen.Generator.Tests.Contract;

public class DescribedErrorReaderTests
{
    [Theory]
    [InlineData(
        "Creates it. Specific Error Codes:\n- [MultipleActionsNotAllowed](x:y)\n- [ResourceNotFound](x:y)\n\nMore.",
        "MultipleActionsNotAllowed=;ResourceNotFound=")]
    [InlineData("# Error codes\n* `3001` - No webinar.\n* `3002`: No panelist.", "3001=No webinar.;3002=No panelist.")]
    [InlineData(
        "| Error code | Meaning |\n|---|---|\n| 300 | Missing id. |\n| 1010 | Wrong account. |\n", "300=Missing id.;1010=Wrong account.")]
    [InlineData("| Code | Error |\n|---|---|\n| E_QUOTA | Over quota. |\n", "E_QUOTA=Over quota.")]
    [InlineData("<table><tr><th>Error Code</th><th>Text</th></tr><tr><td>7</td><td>Seven.</td></tr></table>", "7=Seven.")]
    [InlineData("Expectation : 400 with error code 3001", "3001=")]
    [InlineData("Fails with **Error Code:** `300`: Missing id.", "300=Missing id.")]
    public void Listed_and_labelled_codes_are_read(string description, string expected) => Assert.Equal(expected, Show(description));

    [Theory]
    [InlineData(null)]
    [InlineData("| Code | Country |\n|---|---|\n| AT1 | Austria |\n")]
    [InlineData("# Error codes\n* 404 - Not found.\n* Note: none.")]
    [InlineData("The error code tells why.")]
    [InlineData("* 3001 - an id")]
    public void What_is_no_list_of_errors_gives_none(string? description) => Assert.Equal("", Show(description));

    private static string Show(string? description) =>
        string.Join(";", DescribedErrorReader.Read(description).Select(error => $"{error.Code}={string.Join("|", error.Texts)}"));
}
