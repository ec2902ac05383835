using System.Xml.Linq;
using Sensors;
using ZoomGen.MockServer;

namespace ZoomGen.Integration.Tests.Streams;

/// <summary>Bodies that are no JSON, from the saved responses of their collection.</summary>
public class MockedSensorsTests
{
    private static readonly string Collection = Path.Combine(AppContext.BaseDirectory, "collections", "streams.postman_collection.json");

    [Fact]
    public async Task Text_is_a_string_and_xml_is_an_element()
    {
        await using var server = await PostmanMockServer.StartAsync(Collection);
        using var http = new HttpClient();
        var sensors = Client(http, server);

        Assert.Equal("<p>Closed on Monday.</p>", await sensors.GetNoticeAsync());
        Assert.Equal("Readings", (await sensors.GetFeedAsync()).Value);
    }

    [Fact]
    public async Task Xml_is_sent_as_an_element_or_as_the_documented_text()
    {
        await using var server = await PostmanMockServer.StartAsync(Collection);
        using var http = new HttpClient();
        var sensors = Client(http, server);

        var taken = await sensors.SendReadingsAsync(new() { Body = XmlBody.FromElement(new XElement("readings")) });
        await sensors.SendReadingsAsync(SendReadingsRequest.Example);

        Assert.Equal("1", taken.Attribute("count")?.Value);
        Assert.Equal(
            ["<readings />", "<?xml version='1.0'?>\n<readings><value unit=\"K\">(integer)</value></readings>\n"],
            server.Requests.Select(request => request.BodyText));
    }

    [Fact]
    public async Task Events_of_a_saved_response_are_events()
    {
        await using var server = await PostmanMockServer.StartAsync(Collection);
        using var http = new HttpClient();
        var events = new List<ServerSentEvent>();

        await foreach (var item in Client(http, server).WatchReadingsAsync(new()))
            events.Add(item);

        Assert.Equal([new ServerSentEvent { Type = "reading", Data = """{"sensor":"a","value":1.50}""", Id = "1" }], events);
    }

    [Fact]
    public async Task A_sequence_of_a_saved_response_is_typed()
    {
        await using var server = await PostmanMockServer.StartAsync(Collection);
        using var http = new HttpClient();
        var ids = new List<long?>();

        await foreach (var change in Client(http, server).ListChangesAsync(new()))
            ids.Add(change.Id);

        Assert.Equal([1, 2], ids);
    }

    [Fact]
    public async Task A_success_without_a_body_beside_one_with_it_is_null()
    {
        await using var server = await PostmanMockServer.StartAsync(Collection);
        using var http = new HttpClient();
        using var empty = new HttpClient();
        empty.DefaultRequestHeaders.Add("x-mock-response-code", "204");

        Assert.Equal(3, (await Client(http, server).GetAlarmAsync())?.Level);
        Assert.Null(await Client(empty, server).GetAlarmAsync());
    }

    [Fact]
    public async Task The_error_of_a_stream_is_read()
    {
        await using var server = await PostmanMockServer.StartAsync(Collection);
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("x-mock-response-code", "403");

        var exception = await Assert.ThrowsAsync<ApiException<WatchReadingsResponse>>(async () =>
        {
            await foreach (var item in Client(http, server).WatchReadingsAsync(new()))
                Assert.Fail("There is none.");
        });

        Assert.Equal(("forbidden", "Not yours."), (exception.Error?.Code, exception.Error?.Message));
    }

    private static SensorsClient Client(HttpClient http, PostmanMockServer server) => new(http, new() { BaseUrl = server.BaseUrl });
}
