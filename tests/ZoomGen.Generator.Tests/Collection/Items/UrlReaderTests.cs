using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Collection.Items;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Collection.Items;

public class UrlReaderTests
{
    [Fact]
    public void A_url_string_is_cut_into_the_parts_of_a_url_object()
    {
        var url = UrlReader.Parse("{{baseUrl}}/users/:id?active=true&flag#top", Place.StartOf("a"));

        Assert.Equal("{{baseUrl}}", url.Origin);
        Assert.Equal(["users", ":id"], url.Path);
        Assert.Equal([("active", "true"), ("flag", null)], url.Query.Select(row => (row.Key, row.Value)));
    }

    [Fact]
    public void The_slashes_of_the_protocol_start_no_path() =>
        Assert.Equal("https://api.example.test:8443", UrlReader.Parse("https://api.example.test:8443/a", Place.StartOf("a")).Origin);

    [Fact]
    public void The_parts_win_over_raw()
    {
        var request = Assert.IsType<RequestNode>(Stages.Document(Collections.With(Collections.Request(
            "Get", """{ "method": "GET", "url": { "raw": "https://raw.test/x", "protocol": "https", "host": ["api", "example", "test"], "port": "81", "path": ["a", "b"] } }""")))
            .Items.Single());

        Assert.Equal("https://api.example.test:81", request.Url.Origin);
        Assert.Equal(["a", "b"], request.Url.Path);
    }

    // Postman writes a slash for a list of segments, even an empty one.
    [Theory]
    [InlineData("", 0)]
    [InlineData(", \"path\": []", 1)]
    [InlineData(", \"path\": [\"\"]", 1)]
    public void An_empty_list_is_an_empty_segment(string path, int segments)
    {
        var item = Collections.Request("Get", $$"""{ "method": "GET", "url": { "host": ["a", "test"]{{path}} } }""");

        var request = Assert.IsType<RequestNode>(Stages.Document(Collections.With(item)).Items.Single());

        Assert.Equal(Enumerable.Repeat("", segments), request.Url.Path);
    }
}
