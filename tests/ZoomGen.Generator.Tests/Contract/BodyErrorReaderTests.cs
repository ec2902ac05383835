using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Responses;

namespace ZoomGen.Generator.Tests.Contract;

public class BodyErrorReaderTests
{
    [Theory]
    [InlineData("""{"code":1001,"message":"User does not exist."}""", "1001")]
    [InlineData("""{"error":"invalid_grant","error_description":"Expired."}""", "invalid_grant")]
    [InlineData("""{"error":{"code":124,"message":"Invalid token."}}""", "124")]
    [InlineData("""{"errorCode":"702","detail":"Empty.","type":"https://p.test/bad","status":400}""", "702")]
    [InlineData("""{"name":"USER_BUSINESS_ERROR","message":"Invalid account."}""", "USER_BUSINESS_ERROR")]
    [InlineData("""{"code":-32601,"message":"Method not found"}""", "-32601")]
    [InlineData("""{"code":"E1"}""", "E1")]
    public void The_code_is_read(string body, string expected) => Assert.Equal(expected, Show(400, body));

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

    [Fact]
    public void The_message_stays_in_the_collection() =>
        Assert.Empty(BodyErrorReader.Read(400, SampleReader.Read("""{"code":"E1","message":"Jane may not."}"""))!.Texts);

    private static string Show(int status, string body) => BodyErrorReader.Read(status, SampleReader.Read(body))?.Code ?? "";
}
