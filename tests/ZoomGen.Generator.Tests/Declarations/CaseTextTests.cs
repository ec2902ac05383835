using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Declarations;

/// <summary>The name of a saved response is the description of its case, if it says more than the status.</summary>
public class CaseTextTests
{
    [Theory]
    [InlineData("OK")]
    [InlineData("200")]
    [InlineData("200 OK")]
    [InlineData("Success")]
    [InlineData("Example 1")]
    [InlineData("200 OK: Response_200")]
    [InlineData("Successful response")]
    [InlineData("OK - the request has succeeded.")]
    [InlineData("Get order")]
    public void A_name_that_says_no_more_than_the_status_is_no_description(string name) => Assert.Equal("", Description(name, 200));

    [Theory]
    [InlineData("401 Unauthorized - Invalid token", 401, "Invalid token")]
    [InlineData("401 Invalid token", 401, "Invalid token")]
    [InlineData("Not Found: no such order", 404, "no such order")]
    [InlineData("Not found. The order was archived.", 404, "The order was archived.")]
    [InlineData("Not Found, the order was archived", 404, "the order was archived")]
    [InlineData("Not found in the archive", 404, "Not found in the archive")]
    [InlineData("422 Unprocessable Entity - Invalid name", 422, "Invalid name")]
    [InlineData("4041 has no stock", 404, "4041 has no stock")]
    [InlineData("Order with two lines", 200, "Order with two lines")]
    [InlineData("成功", 200, "成功")]
    public void What_a_name_says_beside_the_status_is_the_description(string name, int status, string description) =>
        Assert.Equal(description, Description(name, status));

    [Theory]
    [InlineData("Email exists", "Email not found", "Email exists; Email not found")]
    [InlineData("It exists.", "It does not.", "It exists. It does not.")]
    [InlineData("Email exists", "Email exists", "Email exists")]
    [InlineData("404 - Email not found", "404 - Name not found", "Email not found; Name not found")]
    [InlineData("Success", "Email not found", "Email not found")]
    public void The_descriptions_of_one_status_are_told_apart(string first, string second, string description) =>
        Assert.Equal(description, Described($$"""{ "name": "{{first}}", "code": 404 }, { "name": "{{second}}", "code": 404 }"""));

    private static string Description(string name, int status) => Described($$"""{ "name": "{{name}}", "code": {{status}} }""");

    private static string Described(string responses) => Stages
        .Operation(Collections.With(
            Collections.Request("Get order", """{ "method": "GET", "url": "https://a.test" }""", responses)))
        .Response.Cases.Single().Description;
}
