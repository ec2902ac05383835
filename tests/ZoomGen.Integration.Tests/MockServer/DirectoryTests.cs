using System.Net;
using ZoomGen.MockServer;

namespace ZoomGen.Integration.Tests.MockServer;

/// <summary>Collections that are directories of YAML files.</summary>
public sealed class DirectoryTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("zoomgen-");

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public async Task A_directory_is_served_like_a_file()
    {
        Add("Get.request.yaml", "$kind: http-request\nurl: '{{baseUrl}}/meetings/:id'\npathVariables:\n  id: '5'");
        Add(
            ".resources/Get.resources/examples/OK.example.yaml",
            "$kind: http-example\nresponse:\n  statusCode: 201\n  body:\n    type: json\n    content: '{\"topic\":\"a\"}'");
        await using var server = await PostmanMockServer.StartAsync(_root.FullName);
        using var client = new HttpClient();

        using var response = await client.GetAsync(new Uri(server.BaseAddress, "meetings/7"));

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal("""{"topic":"a"}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_directory_without_requests_is_not_a_collection()
    {
        var fault = await Assert.ThrowsAsync<InvalidDataException>(() => PostmanMockServer.StartAsync(_root.FullName));

        Assert.Contains("no *.request.yaml file", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_file_alone_is_an_error_with_its_place()
    {
        Add("Get.request.yaml", "$kind: http-request\nurl: {{baseUrl}}/x");

        var fault = await Assert.ThrowsAsync<InvalidDataException>(() => PostmanMockServer.StartAsync(_root.FullName));

        Assert.Contains("Get.request.yaml(2,7)", fault.Message, StringComparison.Ordinal);
    }

    private void Add(string path, string text)
    {
        var full = Path.Combine(_root.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
