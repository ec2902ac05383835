using System.IO.Compression;
using System.Net;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Clients;

/// <summary>A client that is made from options alone.</summary>
public sealed class OwnTransportTests
{
    [Fact]
    public async Task It_follows_redirects_to_its_own_server_alone()
    {
        await using var other = new RawServer(_ => RawServer.Answer("200 OK"));
        await using var server = new RawServer(request => RawServer.Answer(
            request.StartsWith("GET /a ", StringComparison.Ordinal)
                ? "307 Temporary Redirect\r\nLocation: /b"
                : $"307 Temporary Redirect\r\nLocation: {other.Address}/c"));

        var response = await Client(new() { Auth = ApiKeyAuth.CreateForHeader("X-Api-Key", "k") }).SendAsync(Get(server.Address + "/a"));

        Assert.Equal(HttpStatusCode.TemporaryRedirect, response.StatusCode);
        Assert.Equal(["GET /a", "GET /b"], server.Requests.Select(request => request[..6]));
        Assert.Empty(other.Requests);
    }

    [Fact]
    public async Task A_token_request_is_not_redirected()
    {
        await using var other = new RawServer(_ => RawServer.Answer("200 OK"));
        await using var server = new RawServer(_ => RawServer.Answer($"307 Temporary Redirect\r\nLocation: {other.Address}/c"));
        var auth = OAuth2Auth.FromClientCredentials(
            new() { TokenUrl = new(server.Address), ClientId = "i", ClientSecret = "s", SendCredentialsInBody = true });

        await Assert.ThrowsAsync<OAuth2Exception>(() => Client(new() { Auth = auth }).SendAsync(Get(server.Address)));

        Assert.Single(server.Requests);
        Assert.Empty(other.Requests);
    }

    [Fact]
    public async Task It_keeps_no_cookies()
    {
        await using var server = new RawServer(_ => RawServer.Answer("204 No Content\r\nSet-Cookie: session=1"));
        var client = Client();

        await client.SendAsync(Get(server.Address));
        await client.SendAsync(Get(server.Address));

        Assert.All(server.Requests, request => Assert.DoesNotContain("session", request, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task It_takes_compressed_bodies(string encoding)
    {
        using var packed = new MemoryStream();
        await using (Stream packer = encoding == "br"
            ? new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true)
            : new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            await packer.WriteAsync("hello"u8.ToArray());
        }
        await using var server = new RawServer(_ => RawServer.Answer($"200 OK\r\nContent-Encoding: {encoding}", packed.ToArray()));

        var response = await Client().SendAsync(Get(server.Address));

        Assert.Equal("hello", response.ReadText());
        Assert.Contains($" {encoding}", server.Requests[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_sends_headers_in_latin_1()
    {
        await using var server = new RawServer(_ => RawServer.Answer("204 No Content"));

        await Client().SendAsync(Get(server.Address, header: "Zürich"));

        Assert.Contains("\r\nX-A: Zürich\r\n", server.Requests[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handler_without_an_encoding_for_such_a_header_makes_it_an_ArgumentException_and_nothing_is_sent()
    {
        await using var server = new RawServer(_ => RawServer.Answer("204 No Content"));
        using var httpClient = new HttpClient();
        var client = new WorkshopClient(httpClient);

        var exception = await Assert.ThrowsAsync<ArgumentException>(() => client.SendAsync(Get(server.Address, header: "hidden-wörd")));

        Assert.Equal("X-A", exception.ParamName);
        Assert.DoesNotContain("hidden", exception.ToString(), StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Such_a_header_of_the_body_is_named_as_well()
    {
        await using var server = new RawServer(_ => RawServer.Answer("204 No Content"));
        using var httpClient = new HttpClient();
        var request = new TestRequest((ref request) =>
        {
            request.WriteVariable("baseUrl", server.Address);
            request.WriteHeader("Content-Language", "hidden-wörd");
            request.WriteRaw("text", "text/plain");
        });

        var exception = await Assert.ThrowsAsync<ArgumentException>(() => new WorkshopClient(httpClient).SendAsync(request));

        Assert.Equal("Content-Language", exception.ParamName);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("file:")]
    [InlineData("//")]
    [InlineData("data:,x")]
    [InlineData("javascript:alert(1)")]
    public async Task A_handler_that_follows_redirects_to_nowhere_is_an_HttpRequestException(string location)
    {
        await using var server = new RawServer(_ => RawServer.Answer($"302 Found\r\nLocation: {location}"));
        using var httpClient = new HttpClient();
        var token = OAuth2Auth.FromClientCredentials(
            new() { HttpClient = httpClient, TokenUrl = new(server.Address), ClientId = "i" });

        await Assert.ThrowsAsync<HttpRequestException>(() => new WorkshopClient(httpClient).SendAsync(Get(server.Address)));
        await Assert.ThrowsAsync<HttpRequestException>(() => Client(new() { Auth = token }).SendAsync(Get(server.Address)));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_no_fault_of_a_header()
    {
        var server = new RawServer(_ => RawServer.Answer("204 No Content"));
        var address = server.Address;
        await server.DisposeAsync();

        await Assert.ThrowsAsync<HttpRequestException>(() => Client().SendAsync(Get(address, header: "Zürich")));
    }

    private static WorkshopClient Client(WorkshopClientOptions? options = null) => new(options ?? new());

    private static TestRequest Get(string url, string? header = null) => new(
        (ref request) =>
        {
            request.WriteVariable("baseUrl", url);
            request.WriteHeader("X-A", header);
        },
        "GET");
}
