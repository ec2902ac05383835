using Newtonsoft.Json;
using ZoomGen.Generator.Declarations.Responses;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Declarations;

public class ErrorConstantTests
{
    [Fact]
    public void A_code_documented_in_a_name_a_body_and_the_description_is_one_constant_with_all_its_texts()
    {
        var constant = Assert.Single(Errors(
            "**Error Code:** `1001` From the description.",
            ("**Error Code:** `1001`<br>User does not exist.", 404, ""),
            ("Bad", 400, """{"code":1001,"message":"No such user."}""")));

        Assert.Equal(
            ("UserDoesNotExist", "1001", "Status 400, 404: User does not exist."),
            (constant.Name, constant.Code, constant.Doc.Summary.Text));
        Assert.Equal(["From the description."], constant.Doc.Remarks.Select(block => block.Text));
    }

    [Fact]
    public void A_code_that_is_a_name_names_the_constant()
    {
        var constant = Assert.Single(Errors(null, ("Bad", 400, """{"name":"INVALID_REQUEST","message":"Account 17 is not valid."}""")));

        Assert.Equal(
            ("InvalidRequest", "INVALID_REQUEST", "Status 400: The vendor's error INVALID_REQUEST."),
            (constant.Name, constant.Code, constant.Doc.Summary.Text));
    }

    [Theory]
    [InlineData("https://example.com/errors/not-found")]
    [InlineData("https://example.com/errors/not-found/")]
    [InlineData("https://example.com/errors#not-found")]
    public void The_end_of_a_code_that_is_a_URI_names_the_constant(string code)
    {
        // A problem (RFC 9457) says what it is with a URI.
        var constant = Assert.Single(Errors(null, ("Bad", 404, $$"""{"type":"{{code}}","title":"Not found","status":404}""")));

        Assert.Equal(("NotFound", code), (constant.Name, constant.Code));
    }

    [Fact]
    public void A_code_of_the_description_alone_is_documented_for_no_status()
    {
        var constant = Assert.Single(Errors("Fails with error code 3001"));

        Assert.Equal(("Error3001", "3001"), (constant.Name, constant.Code));
        Assert.DoesNotContain("Status", constant.Doc.Summary.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Twenty_texts_of_an_error_are_documented_and_no_more()
    {
        var responses = Enumerable.Range(0, 30).Select(index => ($"**Error Code:** `7` Text {index}", 400, "")).ToArray();

        var constant = Assert.Single(Errors(null, responses));

        // The first is the summary.
        Assert.Equal(19, constant.Doc.Remarks.Count);
    }

    private static IReadOnlyList<ErrorConstant> Errors(string? description, params (string Name, int Code, string Body)[] responses) =>
        [.. Stages.Operation(JsonConvert.SerializeObject(new
        {
            info = new { name = "Zoom" },
            item = new[]
            {
                new
                {
                    name = "Get",
                    request = new { method = "GET", url = "https://a.test", description },
                    response = responses.Select(response => new { name = response.Name, code = response.Code, body = response.Body }),
                },
            },
        })).Errors!.Constants];
}
