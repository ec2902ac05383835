using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using OpenTelemetry;
using OpenTelemetry.Trace;
using ZoomGen.Authentication.OAuth2;
using ZoomGen.Http;
using ZoomGen.Runtime.Tests.Clients;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Authentication;

/// <summary>Token requests as OpenTelemetry's SDK sees them.</summary>
[Collection(nameof(TelemetryTests))]
public sealed class TokenSpanTests : IDisposable
{
    private readonly EndedSpans _spans = new();
    private readonly TracerProvider _tracer;
    private readonly TokenServer _tokens = new();
    private readonly Server _server = new();

    public TokenSpanTests() => _tracer = Sdk.CreateTracerProviderBuilder().AddSource("ZoomGen").AddProcessor(_spans).Build();

    private Activity Token => _spans.Token;

    public void Dispose()
    {
        _tracer.Dispose();
        _spans.Dispose();
        _tokens.Dispose();
        _server.Dispose();
    }

    [Fact]
    public async Task A_token_request_is_a_client_span_within_that_of_its_call()
    {
        await Client().SendAsync(Request());

        Assert.Equal("POST", Token.DisplayName);
        Assert.Equal(ActivityKind.Client, Token.Kind);
        Assert.Equal(ActivityStatusCode.Unset, Token.Status);
        Assert.Equal(_spans.Call.SpanId, Token.ParentSpanId);
        Assert.Equal(
            [
                ("http.request.method", "POST"), ("http.response.status_code", 200), ("server.address", "auth.test"),
                ("server.port", 443), ("zoomgen.operation", "token"),
            ],
            Token.TagObjects.Select(tag => (tag.Key, tag.Value)).OrderBy(tag => tag.Key, StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_renewal_in_the_background_is_in_the_span_of_no_call()
    {
        var client = Client();
        await client.SendAsync(Request());
        _spans.Clear();
        _tokens.Clock.Advance(TimeSpan.FromSeconds(3571));

        await client.SendAsync(Request());
        await _spans.TokenEnded;

        Assert.Null(Token.ParentId);
    }

    [Fact]
    public async Task A_refusal_is_an_error_without_the_words_of_the_server()
    {
        _tokens.Answer = _ => TokenServer.Json(new { error = "invalid_client", error_description = "s3cret" }, HttpStatusCode.Unauthorized);

        await Assert.ThrowsAsync<OAuth2Exception>(() => Client().SendAsync(Request()));

        Assert.Equal(ActivityStatusCode.Error, Token.Status);
        Assert.Null(Token.StatusDescription);
        Assert.Equal("401", Token.GetTagItem("error.type"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\nb")]
    public async Task A_response_without_a_token_is_an_error(string token)
    {
        _tokens.Answer = _ => TokenServer.Json(new { access_token = token });

        await Assert.ThrowsAsync<OAuth2Exception>(() => Client().SendAsync(Request()));

        Assert.Equal("ZoomGen.OAuth2Exception", Token.GetTagItem("error.type"));
        Assert.Equal(200, Token.GetTagItem("http.response.status_code"));
    }

    [Fact]
    public async Task An_endpoint_that_cannot_be_reached_is_an_error_without_a_status()
    {
        _tokens.Answer = _ => throw new HttpRequestException("s3cret");

        await Assert.ThrowsAsync<HttpRequestException>(() => Client().SendAsync(Request()));

        Assert.Equal("System.Net.Http.HttpRequestException", Token.GetTagItem("error.type"));
        Assert.Null(Token.GetTagItem("http.response.status_code"));
    }

    [Fact]
    public void Without_a_listener_telemetry_allocates_nothing()
    {
        _tracer.Dispose();
        var endpoint = new Uri("https://auth.test/token");
        AskForListeners(endpoint);

        var before = GC.GetAllocatedBytesForCurrentThread();
        AskForListeners(endpoint);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    // What a call and a token request do before they start to tell anything.
    private static void AskForListeners(Uri endpoint)
    {
        for (var count = 0; count < 1000; count++)
        {
            if (Telemetry.IsHeard || TokenSpan.Start(endpoint) is not null)
                throw new InvalidOperationException("Somebody listens.");
        }
    }

    private static TestRequest Request() => new((ref request) => request.WriteVariable("baseUrl", "https://h.test/x"));

    private WorkshopClient Client() => _server.Client(new() { Auth = OAuth2Auth.FromClientCredentials(_tokens.Client()) });

    /// <summary>Keeps the spans that have ended, those of the background too.</summary>
    private sealed class EndedSpans : BaseProcessor<Activity>
    {
        private readonly ConcurrentQueue<Activity> _spans = [];
        private TaskCompletionSource _tokenEnded = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Activity Token => Assert.Single(_spans, IsToken);

        public Activity Call => Assert.Single(_spans, span => !IsToken(span));

        public Task TokenEnded => _tokenEnded.Task;

        public void Clear()
        {
            _spans.Clear();
            _tokenEnded = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        public override void OnEnd(Activity data)
        {
            _spans.Enqueue(data);
            if (IsToken(data))
                _tokenEnded.TrySetResult();
        }

        private static bool IsToken(Activity span) => span.GetTagItem("zoomgen.operation") is "token";
    }
}
