namespace ZoomGen.Runtime.Tests.Support;

internal class TestClient : ApiClient
{
    public TestClient(HttpClient httpClient, TestClientOptions? options = null)
        : base(httpClient, options ?? new TestClientOptions())
    {
        Streams = new(this);
    }

    protected TestClient()
    {
        Streams = null!;
    }

    public virtual StreamsClient Streams { get; }
}

internal sealed class TestClientOptions : ApiClientOptions
{
    public string BaseUrl { get; set; } = "https://api.test/v2";
}

internal class StreamsClient : ApiClientGroup
{
    public StreamsClient(ApiClient client)
        : base(client)
    {
    }

    protected StreamsClient()
    {
    }

    public virtual Task UpdateStatusAsync(UpdateStatusRequest request, CancellationToken cancellationToken = default)
        => ClientCall.SendForSuccessAsync(Client, request, cancellationToken);

    public virtual Task<UpdateStatusResponse> UpdateStatusResponseAsync(UpdateStatusRequest request, CancellationToken cancellationToken = default)
        => Client.SendAsync(request, cancellationToken);

    public virtual Task<StreamDetails> GetDetailsAsync(GetDetailsRequest request, CancellationToken cancellationToken = default)
        => ClientCall.SendForBodyAsync<GetDetailsResponse, StreamDetails>(Client, request, cancellationToken);

    public virtual Task<GetDetailsResponse> GetDetailsResponseAsync(GetDetailsRequest request, CancellationToken cancellationToken = default)
        => Client.SendAsync(request, cancellationToken);
}
