using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Responses;

namespace ZoomGen.Generator.Tests.Contract;

public class BodyErrorReaderTests
{
    [Theory]
    [InlineData("""{"code":1001,"message":"User does not exist."}""", "1001=User does not exist.")]
    [InlineData("""{"error":"invalid_grant","error_description":"Expired."}""", "invalid_grant=Expired.")]
    [InlineData("""{"error":{"code":124,"message":"Invalid token."}}""", "124=Invalid token.")]
    [InlineData("""{"errorCode":"702","detail":"Empty.","type":"https://p.test/bad","status":400}""", "702=Empty.")]
    [InlineData("""{"name":"USER_BUSINESS_ERROR","message":"Invalid account."}""", "USER_BUSINESS_ERROR=Invalid account.")]
    [InlineData("""{"code":-32601,"message":"Method not found"}""", "-32601=Method not found")]
    [InlineData("""{"code":"E1"}""", "E1=")]
    public void Code_and_message_are_read(string body, string expected) => Assert.Equal(expected, Show(400, body));

    [Theory]
    [InlineData("""{"code":400,"message":"Bad Request"}""")]
    [InlineData("""{"error":"Todo not found"}""")]
    [InlineData("""{"type":"about:blank","title":"Bad Request"}""")]
    [InlineData("""{"code":"<string>","message":"<string>"}""")]
    [InlineData("""{"code":-17,"message":"sed laborum"}""")]
    [InlineData("""{"code":"dolore","message":"Bad"}""")]
    [InlineData("""{"code":"two words","message":"Bad"}""")]
    [InlineData("""{"code":"{{codeVar}}","message":"Bad"}""")]
    [InlineData("""{"code":"d290f1ee-6c54-4b01-90e6-d701748f0851","message":"Bad"}""")]
    [InlineData("""{"code":"ghp_9aZ8bY7cX6dW5eV4fU3gT2hS1iR0","message":"Bad"}""")]
    [InlineData("""[1]""")]
    [InlineData("no json")]
    [InlineData("")]
    public void What_tells_nothing_is_no_code(string body) => Assert.Equal("", Show(400, body));

    [Fact]
    public void A_success_has_no_error() => Assert.Equal("", Show(200, """{"code":1001,"message":"User does not exist."}"""));

    [Theory]
    [InlineData("Token 'ghp_9aZ8bY7cX6dW5eV4fU3gT2hS1iR0' is invalid.")]
    [InlineData("No such key: sk_live_9aZ8bY7cX6dW5eV4fU3gT2hS.")]
    public void A_message_that_quotes_a_credential_is_no_text(string message) =>
        Assert.Equal("E1=", Show(400, $$"""{"code":"E1","message":"{{message}}"}"""));

    [Fact]
    public void A_message_of_three_hundred_characters_is_a_text_and_a_longer_one_is_not()
    {
        Assert.Equal("E1=" + new string('x', 300), Show(400, $$"""{"code":"E1","message":"{{new string('x', 300)}}"}"""));
        Assert.Equal("E1=", Show(400, $$"""{"code":"E1","message":"{{new string('x', 301)}}"}"""));
    }

    private static string Show(int status, string body) =>
        BodyErrorReader.Read(status, SampleReader.Read(body)) is { } error ? $"{error.Code}={string.Join("|", error.Texts)}" : "";
}
