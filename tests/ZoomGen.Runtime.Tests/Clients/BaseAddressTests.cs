using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Clients;

/// <summary>The base URL is that of the options, or else that of the HTTP client, or else that of the collection.</summary>
public sealed class BaseAddressTests
{
    [Theory]
    [InlineData(null, null, "https://api.test/v2/gadgets/1")]
    [InlineData(null, "https://own.test", "https://own.test/gadgets/1")]
    [InlineData(null, "https://own.test/api/", "https://own.test/api/gadgets/1")]
    [InlineData("https://option.test", "https://own.test", "https://option.test/gadgets/1")]
    [InlineData("https://option.test/", null, "https://option.test/gadgets/1")]
    public async Task The_nearest_one_counts(string? option, string? baseAddress, string expected)
    {
        using var server = new Server();
        using var http = new HttpClient(server, disposeHandler: false) { BaseAddress = baseAddress is null ? null : new(baseAddress) };
        var options = new WorkshopClientOptions();
        if (option is not null)
            options.BaseUrl = option;

        await new WorkshopClient(http, options).SendAsync(new GetGadgetRequest { GadgetId = "1" });

        Assert.Equal(expected, server.Request.Uri.AbsoluteUri);
    }

    [Fact]
    public void Credentials_can_be_created_with_new()
    {
        Assert.Throws<ArgumentException>(() => new BearerAuth(""));
        Assert.Throws<ArgumentException>(() => new BasicAuth("a:b", "c"));
    }

    [Fact]
    public async Task New_credentials_are_sent()
    {
        using var server = new Server();

        await server.Client(new() { Auth = new BasicAuth("user", "pass") }).SendAsync(new GetGadgetRequest { GadgetId = "1" });

        Assert.Equal("Basic dXNlcjpwYXNz", server.Request["Authorization"]);
    }
}
