using ZoomGen.MockServer;

namespace WebApi;

/// <summary>The mock server that takes the place of the API. A fifth of its answers are faults.</summary>
internal static class MockApi
{
    public static async Task<PostmanMockServer?> StartUnlessConfiguredAsync(ConfigurationManager configuration)
    {
        if (configuration["Zoom:BaseUrl"] is { Length: > 0 })
            return null;
        var server = await PostmanMockServer.StartAsync(
            Path.Combine(AppContext.BaseDirectory, "zoom-livestream.postman_collection.json"));
        server.Faults = new()
        {
            Rate = 0.2,
            Seed = 1,
            Answers = [MockAnswer.FromStatus(429, ("Retry-After", "0")), MockAnswer.FromStatus(503), MockAnswer.Disconnect()],
        };
        configuration["Zoom:BaseUrl"] = server.BaseUrl;
        return server;
    }
}
