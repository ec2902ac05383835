using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.Time.Testing;

namespace ZoomGen.Runtime.Tests.Support;

/// <summary>A token endpoint that gives <c>token-1</c>, <c>token-2</c> … each good for an hour, unless the test says otherwise.</summary>
internal sealed class TokenServer : HttpMessageHandler
{
    private int _count;

    public List<SentRequest> Requests { get; } = [];

    public Func<int, HttpResponseMessage> Answer { get; set; } =
        number => Json(new { access_token = $"token-{number}", expires_in = 3600 });

    /// <summary>Holds answers back until it is completed.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    public FakeTimeProvider Clock { get; } = new(DateTimeOffset.UnixEpoch);

    public OAuth2Client Client(string? secret = "s:1", bool inBody = false, string? scope = null) => new()
    {
        HttpClient = new(this, disposeHandler: false),
        TokenUrl = new("https://auth.test/token"),
        ClientId = "id:1",
        ClientSecret = secret,
        SendCredentialsInBody = inBody,
        Scope = scope,
        Clock = Clock,
    };

    public static HttpResponseMessage Json(object body, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = JsonContent.Create(body) };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var sent = await SentRequest.ReadAsync(request);
        lock (Requests)
            Requests.Add(sent);
        await Gate.WaitAsync(cancellationToken);
        return Answer(Interlocked.Increment(ref _count));
    }
}
