using System.Net;
using ZoomGen.MockServer;

namespace ZoomGen.Integration.Tests.MockServer;

/// <summary>What clients send changes with the overlay beside the collection, and so does what the server expects.</summary>
public sealed class OverlayTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("zoomgen-");
    private readonly HttpClient _client = new();

    public OverlayTests() => Add(
        "zoom.postman_collection.json",
        """
        {
          "info": { "name": "Zoom" },
          "item": [
            {
              "name": "Create",
              "request": {
                "method": "POST",
                "url": "https://api.h.test/meetings",
                "body": {
                  "mode": "urlencoded",
                  "urlencoded": [
                    { "key": "topic", "value": "a", "description": "(Required)" }, { "key": "agenda", "value": "b" }
                  ]
                }
              },
              "response": [{ "name": "Created", "code": 201, "body": "1" }]
            }
          ]
        }
        """);

    public void Dispose()
    {
        _client.Dispose();
        _root.Delete(recursive: true);
    }

    [Theory]
    [InlineData("""{"topic":"a"}""", HttpStatusCode.Created)]
    [InlineData("""{"agenda":"a"}""", HttpStatusCode.BadRequest)]
    public async Task A_form_that_is_sent_as_json_has_its_required_fields_there(string body, HttpStatusCode expected)
    {
        Add("zoom.zoomgen.json", """{ "requests": { "POST /meetings": { "body": "json" } } }""");

        Assert.Equal(expected, await PostAsync(body, "application/json"));
    }

    [Theory]
    [InlineData("topic=a", HttpStatusCode.BadRequest)]
    [InlineData("agenda=b", HttpStatusCode.Created)]
    public async Task A_field_is_required_if_the_overlay_says_so(string body, HttpStatusCode expected)
    {
        Add(
            "zoom.zoomgen.json",
            """
            {
              "requests": {
                "Create": { "parameters": { "agenda": { "required": true }, "topic": { "required": false } } } // not the topic
              }
            }
            """);

        Assert.Equal(expected, await PostAsync(body, "application/x-www-form-urlencoded"));
    }

    [Fact]
    public async Task An_excluded_request_is_not_answered()
    {
        Add("zoom.zoomgen.json", """{ "requests": { "Create": { "exclude": true } } }""");

        Assert.Equal(HttpStatusCode.NotFound, await PostAsync("topic=a", "application/x-www-form-urlencoded"));
    }

    [Fact]
    public async Task An_overlay_of_another_collection_does_not_apply()
    {
        Add("other.zoomgen.json", """{ "requests": { "Create": { "exclude": true } } }""");

        Assert.Equal(HttpStatusCode.Created, await PostAsync("topic=a", "application/x-www-form-urlencoded"));
    }

    [Fact]
    public async Task A_broken_overlay_is_an_error_with_its_place()
    {
        Add("zoom.zoomgen.json", "{ \"requests\": ");

        var fault = await Assert.ThrowsAsync<InvalidDataException>(() => PostAsync("", "text/plain"));

        Assert.Contains("zoom.zoomgen.json(1,", fault.Message, StringComparison.Ordinal);
    }

    private async Task<HttpStatusCode> PostAsync(string body, string type)
    {
        await using var server = await PostmanMockServer.StartAsync(Path.Combine(_root.FullName, "zoom.postman_collection.json"));
        using var content = MockSession.Bytes(body, type);
        using var response = await _client.PostAsync(new Uri(server.BaseAddress, "meetings"), content);
        return response.StatusCode;
    }

    private void Add(string name, string text) => File.WriteAllText(Path.Combine(_root.FullName, name), text);
}
