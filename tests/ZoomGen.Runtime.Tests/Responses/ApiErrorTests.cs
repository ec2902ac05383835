using System.Net;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Responses;

public sealed class ApiErrorTests
{
    [Theory]
    [InlineData("""{"code":1001,"message":"User does not exist."}""", "1001", "User does not exist.")]
    [InlineData("""{"code":"E-7","message":"Failed."}""", "E-7", "Failed.")]
    [InlineData("""{"message":"Only this."}""", null, "Only this.")]
    [InlineData("""{"type":"https://p.test/out","title":"Out of credit","detail":"30 needed.","status":403}""", "https://p.test/out", "30 needed.")]
    [InlineData("""{"type":"about:blank","title":"Not Found"}""", "about:blank", "Not Found")]
    [InlineData("""{"error":"invalid_grant","error_description":"Expired."}""", "invalid_grant", "Expired.")]
    [InlineData("""{"error":{"code":124,"message":"Invalid token."}}""", "124", "Invalid token.")]
    [InlineData("""{"errors":[{"code":"a","message":"First."}]}""", "a", "First.")]
    [InlineData("""{"code":300,"message":"Bad.","errors":[{"code":"a","message":"First."}]}""", "300", "Bad.")]
    [InlineData("""{"error":"Todo not found"}""", null, "Todo not found")]
    [InlineData("""{"error":"not_found"}""", "not_found", null)]
    [InlineData("""{"timestamp":1,"status":404,"error":"Not Found","message":"No such user"}""", null, "No such user")]
    [InlineData("""{"Code":7,"Message":"In capitals."}""", "7", "In capitals.")]
    [InlineData("""{"error_code":"E1","error_message":"Snakes."}""", "E1", "Snakes.")]
    [InlineData("""{"errorCode":"E1","errorMessage":"Camels."}""", "E1", "Camels.")]
    [InlineData("""{"type":"https://p.test/bad","title":"Bad","status":400,"detail":"Empty.","errorCode":"702"}""", "702", "Empty.")]
    [InlineData("""{"name":"UNPROCESSABLE_ENTITY","message":"Failed.","debug_id":"1"}""", "UNPROCESSABLE_ENTITY", "Failed.")]
    [InlineData("""{"error":{"name":"invalidUidError","message":"The uid is invalid."}}""", "invalidUidError", "The uid is invalid.")]
    [InlineData("""{"error":{"message":"Inner."},"code":7}""", "7", "Inner.")]
    [InlineData("""{"errors":["First."]}""", null, "First.")]
    [InlineData("""{"errors":{"name":["is missing"]}}""", null, "name: is missing")]
    [InlineData("""{"fault":{"faultstring":"Over quota.","detail":{"errorcode":"policies.Quota"}}}""", "policies.Quota", "Over quota.")]
    [InlineData("""{"status":{"error_code":1001,"error_message":"Bad key."}}""", "1001", "Bad key.")]
    [InlineData("""{"meta":{"code":400,"errorType":"param_error","errorDetail":"x"},"response":{}}""", "400", null)]
    [InlineData("""{"ResponseStatus":{"ErrorCode":"NotFound","Message":"Gone."}}""", "NotFound", "Gone.")]
    [InlineData("""{"httpStatus":500,"errorDescription":"Broken.","exceptionDetails":{"message":"null"}}""", null, "Broken.")]
    [InlineData("""{"code":401,"status":"error","reason":"Unauthorized","details":"Bad."}""", "401", "Unauthorized")]
    [InlineData("""{"statusCode":400,"message":["name is short"],"error":"Bad Request"}""", null, "Bad Request")]
    [InlineData("""[{"code":5,"message":"In a list."}]""", "5", "In a list.")]
    [InlineData("\"Project not found.\"", null, "Project not found.")]
    [InlineData("\uFEFF{\"code\":1}", "1", null)]
    public async Task Usual_spellings_are_read(string body, string? code, string? message)
    {
        var error = await ReadAsync(body);

        Assert.NotNull(error);
        Assert.Equal(code, error.Code);
        Assert.Equal(message, error.Message);
    }

    [Fact]
    public async Task Further_errors_are_its_details()
    {
        var error = await ReadAsync("""{"code":300,"message":"Bad.","errors":[{"field":"x","message":"First."},"Second.",5,{"code":9}]}""");

        Assert.NotNull(error);
        Assert.Equal([(null, "First."), (null, "Second."), ("9", null)], error.Details.Select(detail => (detail.Code, detail.Message)));
    }

    [Fact]
    public async Task A_map_of_fields_gives_a_detail_for_each_text()
    {
        var error = await ReadAsync("""{"message":"Invalid.","errors":{"name":["is missing","is short"],"age":"is no number","id":7}}""");

        Assert.NotNull(error);
        Assert.Equal("Invalid.", error.Message);
        Assert.Equal(["name: is missing", "name: is short", "age: is no number"], error.Details.Select(detail => detail.Message));
    }

    [Fact]
    public async Task The_name_of_a_detail_is_that_of_a_field_and_no_code()
    {
        var error = await ReadAsync("""{"errorCode":"702","detail":"Invalid.","invalidFields":[{"name":"iban","message":"Too short."}]}""");

        Assert.Equal((null, "Too short."), error!.Details.Select(detail => (detail.Code, detail.Message)).Single());
    }

    [Fact]
    public async Task An_error_is_looked_for_four_levels_deep()
    {
        Assert.Equal("1", (await ReadAsync("""{"error":{"error":{"error":{"error":{"code":1}}}}}"""))?.Code);
        Assert.Null(await ReadAsync("""{"error":{"error":{"error":{"error":{"error":{"code":1}}}}}}"""));
    }

    [Fact]
    public async Task An_error_without_details_has_none() => Assert.Empty((await ReadAsync("""{"code":1}"""))!.Details);

    [Fact]
    public async Task A_thousand_errors_are_cut_at_a_hundred()
    {
        var error = await ReadAsync("{\"errors\":[" + string.Join(',', Enumerable.Repeat("{\"code\":1}", 1000)) + "]}");

        Assert.Equal(100, error!.Details.Count);
    }

    [Fact]
    public async Task Of_an_object_a_thousand_members_are_read()
    {
        var members = string.Concat(Enumerable.Range(0, 999).Select(number => $"\"m{number}\":0,"));

        Assert.Equal("1", (await ReadAsync($$"""{{{members}}"code":1}"""))?.Code);
        Assert.Null(await ReadAsync($$"""{{{members}}"m999":0,"code":1}"""));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>Bad Gateway</html>")]
    [InlineData("{\"code\":1")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("{\"code\":null,\"message\":{},\"errors\":{}}")]
    [InlineData("{\"code\":\"\\ud800\"}")]
    [InlineData("{\"error\":{\"error\":{}}}")]
    public async Task What_is_none_of_them_is_no_error(string body) => Assert.Null(await ReadAsync(body));

    [Fact]
    public async Task A_lone_surrogate_in_a_value_does_not_hide_the_rest() =>
        Assert.Equal("1001", (await ReadAsync("{\"code\":1001,\"message\":\"\\ud800\"}"))?.Code);

    [Theory]
    [InlineData("{\"\\ud800\":1,\"code\":1001}")]
    [InlineData("{\"code\":1001,\"\\ud800\":1}")]
    public async Task A_name_that_is_no_text_breaks_nothing(string body)
    {
        using var server = new Server(HttpStatusCode.BadRequest, body);

        var exception = await Assert.ThrowsAsync<ApiException<GetManualResponse>>(
            () => server.Client().Gadgets.GetManualAsync(new() { GadgetId = "1" }));

        Assert.Equal(HttpStatusCode.BadRequest, exception.StatusCode);
    }

    [Fact]
    public async Task A_name_that_is_no_utf8_breaks_nothing()
    {
        using var server = new Server(() => new(HttpStatusCode.BadRequest)
        {
            Content = Server.Bytes([.. "{\"\\u0061"u8, 0xFF, .. "\":1,\"code\":1001}"u8], "application/json"),
        });

        var response = await server.Client().SendAsync(new TestRequest((ref request) => request.WriteVariable("url", "https://h.test/")));

        Assert.True(response.Error is null or { Code: "1001" });
    }

    [Fact]
    public async Task A_success_has_no_error() =>
        Assert.Null((await TestResponse.OfAsync(HttpStatusCode.OK, """{"code":1,"message":"Fine."}""")).Error);

    private static async Task<ApiError?> ReadAsync(string body) => (await TestResponse.OfAsync(HttpStatusCode.BadRequest, body)).Error;
}
