using System.Text;
using ZoomGen.MockServer;

namespace ZoomGen.Integration.Tests.MockServer;

public sealed class NotACollectionTests
{
    [Theory]
    [InlineData("{ \"item\": [] } x", "(1,16): The file is not valid JSON: ")]
    [InlineData("{\r\n  \"item\": [,]\r\n}", "(2,12): The file is not valid JSON: ")]
    [InlineData("{\n  \"ü東\": x\n}", "(2,9): The file is not valid JSON: ")]
    [InlineData("", "(1,1): The file is not valid JSON: ")]
    [InlineData("{ \"item\": [", "(1,12): The file is not valid JSON: ")]
    [InlineData("\n  []", "(2,3): The file is not a Postman collection that ZoomGen can read: it is a JSON array")]
    [InlineData(" 5", "(1,2): The file is not a Postman collection that ZoomGen can read: it is a single JSON value")]
    [InlineData("{}", "(1,1): The file is not a Postman collection that ZoomGen can read: it is a JSON object without")]
    [InlineData("{ \"item\": \"text\" }", "(1,1): The file is not a Postman collection that ZoomGen can read: it is a JSON object without")]
    [InlineData(
        "{ \"info\": {}, \"item\": {} }", "(1,1): The file is not a Postman collection that ZoomGen can read: it is a JSON object without")]
    [InlineData("{ \"info\": {}, \"item\": [], }", "(1,27): The file is not valid JSON: ")]
    [InlineData("{ \"info\": {}, \"item\": ['a'] }", "(1,24): The file is not valid JSON: ")]
    [InlineData(
        "{ \"openapi\": \"3.1.0\" }", "(1,1): The file is not a Postman collection that ZoomGen can read: it is an OpenAPI description")]
    [InlineData(
        "{ \"name\": \"dev\", \"values\": [] }",
        "(1,1): The file is not a Postman collection that ZoomGen can read: it is a Postman environment")]
    [InlineData("{ \"order\": [], \"requests\": [] }", "(1,1): The collection has the retired format version 1")]
    [InlineData("{ \"info\": { \"schema\": \"/collection/v1.0.0/\" }, \"item\": [] }", "(1,1): The collection has the retired format")]
    public async Task What_is_no_collection_is_refused_with_its_place(string text, string expected)
    {
        var exception = await Assert.ThrowsAsync<InvalidDataException>(() => PostmanMockServer.StartFromTextAsync(text));

        Assert.StartsWith("collection" + expected, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JSON_that_is_nested_too_deeply_is_refused()
    {
        var text = new string('[', 10_000);

        await Assert.ThrowsAsync<InvalidDataException>(() => PostmanMockServer.StartFromTextAsync(text));
    }

    [Fact]
    public async Task The_message_names_the_file()
    {
        var path = Path.Combine(AppContext.BaseDirectory, Guid.NewGuid() + ".json");
        await File.WriteAllTextAsync(path, "{ ]");

        try
        {
            var exception = await Assert.ThrowsAsync<InvalidDataException>(() => PostmanMockServer.StartAsync(path));
            Assert.StartsWith(path + "(1,3): ", exception.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task A_missing_file_is_reported_as_such() =>
        await Assert.ThrowsAsync<FileNotFoundException>(() => PostmanMockServer.StartAsync("no-such.postman_collection.json"));

    [Fact]
    public async Task A_stream_may_have_a_byte_order_mark_and_stays_open()
    {
        using var stream = new MemoryStream([.. Encoding.UTF8.GetPreamble(), .. """{ "info": {}, "item": [] }"""u8]);

        await using var server = await PostmanMockServer.StartAsync(stream);

        Assert.True(stream.CanRead);
    }
}
